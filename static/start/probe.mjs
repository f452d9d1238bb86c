// “Check it yourself”: tries every way out of this page that can be tried without leaving it, and looks at
// what this address keeps in the browser.
//
// It is a script of its own, and the only one that names ways out at all. It takes nothing from the page and
// gives the application two texts on <html>, `data-tried` and `data-found`, each announced by an event of that
// name. Hosts that end in `.invalid` exist nowhere (RFC 2606). tests/browser/site.test.mjs holds it to all that.

/** The one kind of address that anything here is sent to: a constant, one for each channel. */
const there = (channel) => `https://${channel}.probe.invalid/`;

/** Where the attempts stand, in the page because some work nowhere else. */
let stage;
const add = (name, values) => {
  const element = Object.assign(document.createElement(name), values);
  stage.append(element);
  return element;
};

/** Every channel by the name of what is tried; `to` is its address. */
const CHANNELS = {
  fetch: (to) => fetch(to, { mode: 'no-cors' }),
  'fetch-keepalive': (to) => fetch(to, { mode: 'no-cors', method: 'POST', keepalive: true }),
  fetchlater: (to) => fetchLater(to),
  xmlhttprequest: (to) => {
    const request = new XMLHttpRequest();
    request.open('GET', to);
    request.send();
  },
  sendbeacon: (to) => navigator.sendBeacon(to),
  websocket: (to) => new WebSocket(to.replace('https', 'wss')),
  webtransport: (to) => new WebTransport(to).ready,
  eventsource: (to) => new EventSource(to),
  ping: (to) => add('a', { href: 'about:blank', target: 'probe', ping: to }).click(),
  image: (to) => add('img', { alt: '', src: to }),
  background: (to) => { add('p', {}).style.backgroundImage = `url(${to})`; },
  font: (to) => new FontFace('probe', `url(${to})`).load(),
  stylesheet: (to) => add('link', { rel: 'stylesheet', href: to }),
  preload: (to) => add('link', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: to }),
  prefetch: (to) => add('link', { rel: 'prefetch', href: to }),
  manifest: (to) => add('link', { rel: 'manifest', href: to }),
  script: (to) => add('script', { src: to }),
  module: (to) => add('script', { type: 'module', src: to }),
  modulepreload: (to) => add('link', { rel: 'modulepreload', href: to }),
  import: (to) => import(to),
  worker: (to) => new Worker(to),
  sharedworker: (to) => new SharedWorker(to),
  serviceworker: (to) => navigator.serviceWorker.register(to),
  worklet: (to) => CSS.paintWorklet.addModule(to),
  iframe: (to) => add('iframe', { src: to }),
  object: (to) => add('object', { data: to }),
  embed: (to) => add('embed', { src: to }),
  video: (to) => add('video', { preload: 'auto', src: to }),
  form: (to) => add('form', { action: to, method: 'post', target: 'probe' }).submit(),
};
/** Ways to run code made from text, which is how a page would be made to try others. */
const CODE = {
  eval: () => eval('0'),
  'inline-script': () => add('script', { textContent: '0' }),
  srcdoc: () => add('iframe', { srcdoc: '0' }),
};
const NAMES = Object.keys({ ...CHANNELS, ...CODE });

/** Whose policy it is: the page’s own, the seal’s, or one that came with the page as a header. */
function whose(policy) {
  const own = [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')].map(({ content }) => content);
  return ['page', 'seal'][own.indexOf(policy)] ?? 'header';
}

/** Of which attempt a report tells; a browser shortens addresses to their hosts, and names code by words. */
function which({ blockedURI, sample, effectiveDirective }) {
  if (blockedURI === 'eval' || /^eval\|/.test(sample)) return 'eval';
  if (blockedURI === 'inline' && effectiveDirective.startsWith('script-src')) return 'inline-script';
  if (/srcdoc\|/.test(sample)) return 'srcdoc';
  if (/^HTMLScriptElement text/.test(sample)) return 'inline-script';
  return /([a-z-]+)\.probe\.invalid/.exec(`${blockedURI} ${sample}`)?.[1];
}

let busy = false;
/** `data-tried`: a line for each attempt, `channel outcome directive whose,…`. */
async function tryAll() {
  if (busy) return;
  busy = true;
  const blocked = new Map();
  const failed = new Map();
  const heard = (event) => {
    const name = which(event);
    if (!name || event.disposition !== 'enforce') return;
    const { directive, by } = blocked.get(name) ?? { directive: event.effectiveDirective, by: new Set() };
    blocked.set(name, { directive, by: by.add(whose(event.originalPolicy)) });
  };
  document.addEventListener('securitypolicyviolation', heard);
  stage = document.body.appendChild(Object.assign(document.createElement('div'), { className: 'visually-hidden', inert: true }));
  add('iframe', { name: 'probe' }); // what would leave the page leaves this instead
  for (const [name, attempt] of Object.entries({ ...CHANNELS, ...CODE })) {
    const fails = (error) => failed.set(name, error instanceof ReferenceError || /undefined/.test(error) ? 'absent' : 'failed');
    try {
      Promise.resolve(attempt(there(name))).catch(fails);
    } catch (error) {
      fails(error);
    }
  }
  await new Promise((done) => setTimeout(done, 1500));
  document.removeEventListener('securitypolicyviolation', heard);
  stage.remove();
  const line = (name) => {
    const { directive, by } = blocked.get(name) ?? {};
    return directive ? `${name} blocked ${directive} ${['header', 'page', 'seal'].filter((one) => by.has(one))}` : `${name} ${failed.get(name) ?? 'untold'}`;
  };
  tell('tried', NAMES.map(line));
  busy = false;
}

/** `data-found`: a line for each place in which pages of this address can leave something, `place name name …`. */
async function look() {
  const places = {
    local: () => Object.keys(localStorage),
    session: () => Object.keys(sessionStorage),
    cookies: () => document.cookie.split('; ').map((cookie) => cookie.split('=')[0]).filter(Boolean),
    // WebKit names one of version 0 that was looked for and never made.
    databases: async () => (await indexedDB.databases()).filter(({ version }) => version).map(({ name }) => name),
    caches: () => caches.keys(),
    workers: async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    files: async () => Array.fromAsync((await navigator.storage.getDirectory()).keys()),
    isolated: () => (crossOriginIsolated ? ['yes'] : []),
  };
  tell('found', await Promise.all(Object.entries(places).map(async ([place, list]) => {
    try {
      return [place, ...(await list()).map((name) => String(name).replaceAll(/\s/g, '␣'))].join(' ');
    } catch {
      return `${place} ?`; // this browser does not have it, or does not let the page look
    }
  })));
}

function tell(what, lines) {
  document.documentElement.dataset[what] = lines.join('\n');
  dispatchEvent(new Event(what));
}

// The application asks for a look by an event; an attempt takes the visitor’s own click.
addEventListener('look', look);
addEventListener('click', ({ target, isTrusted }) => isTrusted && target.id === 'probe' && tryAll());

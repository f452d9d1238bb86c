// A hostile page: by which channels could code inside the page reach another host?
//
// What still leaks, in which browser and which edition, is written down in channels.json, so that a change of the policy
// or of the browser shows. The same attempts on the same page without any policy must arrive, but for those that a browser
// does not make (Firefox pings nobody and prefetches when it has nothing else to do), which are written down too: or the test would
// prove nothing.
import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BROWSER, start } from './harness.mjs';

const EXPECTED = JSON.parse(readFileSync(new URL('channels.json', import.meta.url), 'utf8'))[BROWSER];

/**
 * Each tries to reach `there`, an address that ends in the channel's name. All may be tried on one page.
 * Icons are left out, because a browser without a window loads none.
 */
const QUIET = {
  fetch: 'fetch(there, { mode: "no-cors" })',
  'fetch keepalive': 'fetch(there, { mode: "no-cors", keepalive: true, method: "POST", body: "x" })',
  xhr: 'const x = new XMLHttpRequest(); x.open("GET", there); x.send()',
  beacon: 'if (!navigator.sendBeacon(there, "x")) throw 0',
  websocket: 'new WebSocket(there.replace("http", "ws"))',
  eventsource: 'new EventSource(there)',
  ping: 'add("a", { href: "#ping", ping: there }).click()',
  image: 'add("img", { src: there })',
  'css url': 'add("p", { textContent: "x" }).style.background = `url(${there})`',
  font: 'new FontFace("x", `url(${there})`).load()',
  style: 'add("link", { rel: "stylesheet", href: there })',
  'style import': 'add("style", { textContent: `@import "${there}"` })',
  script: 'add("script", { src: there })',
  'inline script': 'add("script", { textContent: `fetch("${there}", { mode: "no-cors" })` })',
  module: 'add("script", { type: "module", src: there })',
  import: 'import(there)',
  modulepreload: 'add("link", { rel: "modulepreload", href: there })',
  preload: 'add("link", { rel: "preload", as: "fetch", href: there, crossOrigin: "anonymous" })',
  prefetch: 'add("link", { rel: "prefetch", href: there })',
  iframe: 'add("iframe", { src: there })',
  'iframe srcdoc': 'add("iframe", { srcdoc: `<img src="${there}">` })',
  object: 'add("object", { data: there })',
  embed: 'add("embed", { src: there })',
  video: 'add("video", { src: there, preload: "auto" })',
  track: 'const v = add("video", { crossOrigin: "anonymous" }); const t = document.createElement("track"); Object.assign(t, { kind: "captions", default: true, src: there }); v.append(t); t.track.mode = "showing"',
  form: 'const f = add("form", { action: there, method: "post", target: "away" }); add("iframe", { name: "away" }); f.submit()',
  'blob worker': 'new Worker(URL.createObjectURL(new Blob([`fetch("${there}", { mode: "no-cors" })`], { type: "text/javascript" })))',
  worklet: 'CSS.paintWorklet ? CSS.paintWorklet.addModule(there) : new AudioContext().audioWorklet.addModule(there)',
  eval: 'eval(`fetch("${there}", { mode: "no-cors" })`)',
  markup: 'document.body.insertAdjacentHTML("beforeend", `<img src="${there}">`)',
  handler: 'const p = add("p", {}); p.setAttribute("onclick", `fetch("${there}", { mode: "no-cors" })`); p.click()',
  'speculation rules': 'add("script", { type: "speculationrules", textContent: JSON.stringify({ prefetch: [{ source: "list", urls: [there], eagerness: "immediate" }] }) })',
};
/** Each leaves the page or opens another, so each has a page of its own. */
const LOUD = {
  navigation: 'location.href = there',
  'meta refresh': 'const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = `0;url=${there}`; document.head.append(m)',
  'window.open': 'open(there)',
  'form to this page': 'const f = add("form", { action: there }); f.submit()',
};

/** Listens on another origin, and for STUN; tells who arrived. */
async function collector() {
  const arrived = new Set();
  const note = (url) => arrived.add(decodeURIComponent(url.slice(1).split('?')[0]));
  const http = createServer((request, response) => {
    note(request.url);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'Content-Type': 'text/javascript' });
    response.end();
  });
  http.on('upgrade', (request, socket) => { note(request.url); socket.destroy(); });
  await new Promise((done) => http.listen(0, '127.0.0.1', done));
  const udp = createSocket('udp4', () => arrived.add('webrtc'));
  await new Promise((done) => udp.bind(0, '127.0.0.1', done));
  return { arrived, address: `http://127.0.0.1:${http.address().port}/`, stun: `stun:127.0.0.1:${udp.address().port}`, close: () => { http.closeAllConnections(); http.close(); udp.close(); } };
}

/** The channels that arrive when all are tried from inside the page that `open` opens. */
async function tried(page, open = () => page.open({ path: '#/en/' })) {
  const there = await collector();
  const add = 'const add = (name, values) => { const e = Object.assign(document.createElement(name), values); document.body.append(e); return e; };';
  const code = (channels) => Object.entries(channels).map(([name, body]) =>
    `(async () => { const there = ${JSON.stringify(there.address + encodeURIComponent(name))}; ${body} })().catch(() => {});`).join('\n');
  try {
    await open();
    // Policies hold scripts of the page; a task of its own is one.
    await page.driver.executeScript(`${add} setTimeout(() => { ${code(QUIET)}
      try { const c = new RTCPeerConnection({ iceServers: [{ urls: ${JSON.stringify(there.stun)} }] }); c.createDataChannel('x'); c.createOffer().then((o) => c.setLocalDescription(o)); } catch { } });`);
    const wanted = Object.keys(QUIET).length;
    const end = Date.now() + 5000;
    while (there.arrived.size < wanted && Date.now() < end) await new Promise((done) => setTimeout(done, 100));
    const home = await page.driver.getWindowHandle();
    for (const [name, body] of Object.entries(LOUD)) {
      await open();
      await page.driver.executeScript(`${add} setTimeout(() => { ${code({ [name]: body })} });`);
      const until = Date.now() + 1500;
      while (!there.arrived.has(name) && Date.now() < until) await new Promise((done) => setTimeout(done, 50));
      for (const handle of await page.driver.getAllWindowHandles()) {
        if (handle !== home) {
          await page.driver.switchTo().window(handle);
          await page.driver.close();
        }
      }
      await page.driver.switchTo().window(home);
    }
    // A browser asks any page it went to for this by itself.
    return [...there.arrived].filter((name) => name !== 'favicon.ico').sort();
  } finally {
    there.close();
  }
}

const pages = [];
after(() => Promise.all(pages.map((page) => page.quit())));
const started = async (options) => {
  const page = await start(options);
  pages.push(page);
  return page;
};

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

test('under the policy and the headers nothing gets out but what is known to', async () => {
  assert.deepEqual(await tried(await started({})), EXPECTED.site);
});

test('under the policy of the page alone, on a host that sets no headers', async () => {
  assert.deepEqual(await tried(await started({ withHeaders: false })), EXPECTED['site without headers']);
});

test('from the offline edition, answered by its worker', async () => {
  const page = await started({});
  await page.open({ path: 'offline/' });
  await page.server.close();
  assert.deepEqual(await tried(page, () => page.open({ path: 'offline/#/en/' })), EXPECTED.offline);
});

test('from the one file, opened from the disk', async () => {
  const page = await started({});
  const open = async () => {
    await page.driver.get('about:blank');
    await page.driver.get(`file://${dist}outbound-check.html#/en/`);
    await page.until('the application stands', () => page.count('#app #verdict'));
  };
  assert.deepEqual(await tried(page, open), EXPECTED['one file']);
});

test('without a policy everything gets out that this browser knows', async () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('document.head.append(meta);', '');
  assert.ok(bare.length < html.length - 500, 'neither policy nor seal');
  const answer = (path) => path === '/index.html' ? { body: bare, headers: { 'Content-Type': 'text/html; charset=utf-8' } } : undefined;
  const arrived = await tried(await started({ answer, withHeaders: false }));
  const all = [...Object.keys(QUIET), ...Object.keys(LOUD), 'webrtc'].sort();
  assert.deepEqual(all.filter((name) => !arrived.includes(name)), EXPECTED['no attempt'], 'these attempts are no attempts');
});

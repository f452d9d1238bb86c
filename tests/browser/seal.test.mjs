// The seal: before it the page may ask its own host, as it must to load; after it nothing gets there any more.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BROWSER, start } from './harness.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const sha256 = (name) => createHash('sha256').update(readFileSync(join(dist, name))).digest('hex');
const wasmFile = readdirSync(dist).find((name) => name.endsWith('.wasm'));

const withPage = (options, body) => async () => {
  const page = await start(options);
  try {
    await body(page);
  } finally {
    await page.quit();
  }
};
const told = (page) => page.driver.executeScript('return { ...document.documentElement.dataset }');
const sealed = (page) => page.until('the seal is told of', async () => (await told(page)).seal);
/** What becomes of a request from inside the page to its own host. */
const asks = (page) => page.driver.executeAsyncScript(`
  const done = arguments[arguments.length - 1];
  fetch('/index.html?asked', { cache: 'no-store' }).then(({ status }) => done(status), () => done('refused'));`);
/** Every way to reach the own host that needs no other page. */
const TRIES = `
  const there = '/index.html?tried-by-';
  const add = (name, values) => { const e = Object.assign(document.createElement(name), values); document.body.append(e); return e; };
  const all = {
    xhr: () => { const x = new XMLHttpRequest(); x.open('GET', there + 'xhr'); x.send(); },
    beacon: () => navigator.sendBeacon(there + 'beacon', 'x'),
    socket: () => new WebSocket(location.origin.replace('http', 'ws') + there + 'socket'),
    events: () => new EventSource(there + 'events'),
    image: () => add('img', { src: there + 'image' }),
    style: () => add('link', { rel: 'stylesheet', href: there + 'style' }),
    script: () => { if (!globalThis.trustedTypes) add('script', { src: there + 'script' }); },
    frame: () => add('iframe', { src: there + 'frame' }),
    video: () => add('video', { src: there + 'video', preload: 'auto' }),
    prefetch: () => add('link', { rel: 'prefetch', href: there + 'prefetch' }),
    worker: () => { if (!globalThis.trustedTypes) new Worker(there + 'worker'); },
    form: () => { add('iframe', { name: 'away' }); add('form', { action: there + 'form', target: 'away' }).submit(); },
  };
  for (const one of Object.values(all)) { try { one(); } catch { } }
  setTimeout(arguments[arguments.length - 1], 1500);`;

test('before the seal the own host answers; behind it nothing arrives there, by no way', async () => {
  let release;
  const held = new Promise((go) => { release = go; });
  await withPage({ answer: (path) => path.endsWith('.wasm') ? held : undefined }, async (page) => {
    await page.open({ wait: false });
    await page.until('the page has asked for its WebAssembly', () => page.requests.some(({ url }) => url.endsWith('.wasm')));
    assert.equal((await told(page)).seal, undefined);
    assert.equal(await asks(page), 200);
    release();
    await sealed(page);
    await page.until('the application stands', () => page.count('#app #verdict'));
    assert.equal((await told(page)).seal, 'sealed');
    page.requests.length = 0;
    assert.equal(await asks(page), 'refused');
    await page.driver.executeAsyncScript(TRIES);
    assert.deepEqual(page.requests.map(({ url }) => url), []);
    await page.choose('listed', 'open'); // and the application goes on
    await page.until('the verdict follows', () => page.count('#verdict'));
  })();
});

test('behind the seal the offline edition reaches no host either, the first time or later', withPage({}, async (page) => {
  for (const visit of ['the first', 'the second']) {
    await page.open({ path: 'offline/' });
    assert.deepEqual([(await told(page)).seal, (await told(page)).worker], ['sealed', 'kept'], visit);
    page.requests.length = 0;
    assert.equal(await asks(page), 'refused', visit);
    await page.driver.executeAsyncScript(TRIES);
    assert.deepEqual(page.requests.map(({ url }) => url), [], visit);
  }
}));

for (const [edition, path, file] of [['site', '', 'index.html'], ['offline', 'offline/', 'offline/index.html'], ['file', 'outbound-check.html', null]]) {
  test(`the ${edition} edition knows what it is, what it was served with and as`, withPage({}, async (page) => {
    await page.open({ path });
    const { edition: said, headers, pageSha256, wasmSha256, seal } = await told(page);
    assert.deepEqual([said, seal], [edition, 'sealed']);
    assert.equal(wasmSha256, sha256(wasmFile));
    assert.equal(pageSha256, file ? sha256(file) : undefined);
    if (!file) return assert.equal(headers, undefined);
    const served = JSON.parse(headers);
    assert.equal(served['connection-allowlist'], '(response-origin)');
    assert.match(served['content-security-policy'], /frame-ancestors 'none'$/);
    return page.quiet();
  }));
}

test('on a host without headers it knows that there were none', withPage({ withHeaders: false }, async (page) => {
  await page.open();
  const { headers, seal } = await told(page);
  assert.equal(seal, 'sealed');
  if (headers) assert.equal(JSON.parse(headers)['content-security-policy'], undefined);
}));

test('where the host and the browser keep links back, their addresses are shown and copied', async () => {
  for (const withHeaders of [true, false]) {
    await withPage({ withHeaders }, async (page) => {
      await page.open({ path: '#/de/' });
      const address = await page.driver.executeScript('const link = document.querySelector("footer a[target]"); link.scrollIntoView({ block: "center" }); return link.href');
      const held = withHeaders && BROWSER === 'chromium';
      // What the page does not answer itself is stopped here, so that no test leads out.
      await page.driver.executeScript(`addEventListener('click', (event) => { window.led = !event.defaultPrevented; event.preventDefault(); })`);
      await page.one('footer a[target]').click();
      assert.equal(await page.driver.executeScript('return window.led'), !held);
      assert.equal(await page.one('#outward').isDisplayed(), held);
      if (!held) return;
      assert.match(await page.text('#outward'), /^Diese Seite darf nirgendwohin führen/);
      assert.ok((await page.text('#outward')).endsWith(address));
      await page.axe();
      await page.screenshot('outward', { whole: false });
      await page.one('main h1').click();
      assert.equal(await page.one('#outward').isDisplayed(), false);
    })();
  }
});

test('the one file opens from the disk, sealed', withPage({}, async (page) => {
  await page.driver.get(`file://${dist}outbound-check.html#/de/`);
  await page.until('the application stands', () => page.count('#app #verdict'));
  assert.deepEqual([(await told(page)).edition, (await told(page)).seal], ['file', 'sealed']);
  assert.deepEqual(page.requests, []);
  await page.quiet();
}));

test('a page that could not be sealed says so, and runs', async () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('document.head.append(meta);', '');
  assert.ok(open.length < html.length - 500);
  const answer = (path) => path === '/index.html' ? { body: open, headers: { 'Content-Type': 'text/html; charset=utf-8' } } : undefined;
  await withPage({ withHeaders: false, answer }, async (page) => {
    await page.open();
    const { seal, sealWhy } = await told(page);
    assert.deepEqual([seal, sealWhy], ['open', 'answered']);
    assert.equal(await asks(page), 200, 'the way is open indeed');
  })();
});

test('behind the seal no further script runs, be it named by the policy of the page', async () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  // Without the page's own policy the seal stands alone.
  const body = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  assert.ok(body.length < html.length - 500);
  const answer = (path) => path === '/index.html' ? { body, headers: { 'Content-Type': 'text/html; charset=utf-8' } }
    : path.startsWith('/later') ? { body: 'document.documentElement.dataset.ran = "a file"', headers: { 'Content-Type': 'text/javascript' } } : undefined;
  await withPage({ withHeaders: false, answer }, async (page) => {
    await page.open();
    assert.equal((await told(page)).seal, 'sealed');
    page.requests.length = 0;
    const blocked = await page.driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      const blocked = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, originalPolicy }) => {
        if (originalPolicy.includes("script-src 'wasm-unsafe-eval'")) blocked.push(effectiveDirective);
      });
      const ran = (how) => 'document.documentElement.dataset.ran = "' + how + '"';
      const script = () => document.body.appendChild(document.createElement('script'));
      const attempts = [
        () => { const made = document.createElement('script'); made.append(ran('text')); document.body.append(made); },
        () => { script().textContent = ran('text, put in'); },
        () => { script().src = '/later.js'; },
        () => { document.body.setAttribute('onclick', ran('a handler')); document.body.click(); },
        () => setTimeout(ran('a timer')),
        () => new Worker('/later-worker.js'),
      ];
      // Policies hold scripts of the page, and a task of its own is one. (For code from text, which drivers may run, see channels.test.mjs.)
      setTimeout(() => {
        for (const one of attempts) { try { one(); } catch { } }
        import('/later.mjs').catch(() => {}).then(() => setTimeout(done, 500, blocked));
      });`);
    assert.ok(blocked.some((directive) => directive.startsWith('script-src')), blocked.join());
    assert.equal((await told(page)).ran, undefined);
    assert.deepEqual(page.requests.map(({ url }) => url), []);
  })();
});

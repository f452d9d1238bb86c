// What a browser keeps of the offline edition, any page of the same address can change. None of that is ever shown or obeyed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { somebody } from './channels/listeners.mjs';
import { start } from './harness.mjs';

const CHANGED = /no longer what it should be.*nicht mehr, was es sein soll/;
const UNREACHED = /could not be loaded again.*ließ sich nicht neu laden/;

/** The offline edition as kept by a browser, with somebody who listens; `answer` as in tools/serve.mjs. */
const withKept = (options, body) => async () => {
  const heard = [];
  const listener = await somebody('127.0.0.2', (way) => heard.push(way));
  const page = await start(options);
  try {
    await page.open({ path: 'offline/' });
    await page.until('all is kept', async () => (await worker(page)) === 'kept');
    await body(page, { heard, there: `http://127.0.0.2:${listener.port}/200/` });
  } finally {
    await page.quit();
    listener.close();
  }
};
const worker = (page) => page.driver.executeScript('return document.documentElement.dataset.worker');
const caches = (page) => page.driver.executeAsyncScript('const done = arguments[0]; caches.keys().then((names) => done(names.length))');
/** Runs as the page's own code does, and not as WebDriver's. */
const inside = (page, code) => page.driver.executeScript(`setTimeout(async () => { ${code} });`);
const told = async (page, what) => {
  await page.until(`it says ${what}`, async () => what.test(await page.text().catch(() => '')));
  assert.equal(await page.count('script'), 0);
};
const stands = (page) => page.until('the edition stands', async () => await page.count('#app #verdict') && (await worker(page)) === 'kept');
/** What nobody asked for, and what every browser asks for by itself. */
const asked = (page) => page.requests.map(({ url }) => url).filter((url) => !/favicon|worker\.js$/.test(url));

/** Puts a page that tells everything in the place of all that is kept, with headers that allow it, and goes there. */
const takeOver = (there) => `
  const evil = () => new Response('<!doctype html><title>evil</title><script>fetch("${there}" + encodeURIComponent("it ran"), { mode: "no-cors" })</script><img src="${there}picture"><p id="evil">evil',
    { headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': 'img-src *' } });
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) await cache.put(request.url, evil());
    for (const more of ['', 'index.html', 'evil.html', '?x']) await cache.put(new URL('/offline/' + more, location), evil());
  }
  location.href = '/offline/';`;
const bare = (path) => (path === '/other.html' ? { body: '<!doctype html><title>another page</title>', headers: { 'Content-Type': 'text/html' } } : undefined);

for (const [from, path] of [['the offline edition', 'offline/#/en/'], ['the site’s edition', '#/en/'], ['another page of the address', 'other.html']]) {
  test(`what code in ${from} puts in the place of what is kept is thrown away, and said`, withKept({ answer: bare }, async (page, { heard, there }) => {
    await page.open({ path, wait: path !== 'other.html' });
    page.requests.length = 0;
    await inside(page, takeOver(there));
    await told(page, CHANGED);
    assert.equal(await page.count('#evil'), 0);
    assert.equal(await caches(page), 0, 'nothing of it is left');
    for (const address of ['offline/', 'offline/evil.html', 'offline/icon.svg', 'offline/?x#/de/']) {
      await page.driver.get(page.server.address + address);
      assert.equal(await page.count('#evil'), 0, address);
    }
    assert.deepEqual(asked(page), [], 'and its host is asked for nothing before the visitor says so');
    await page.driver.get(`${page.server.address}offline/`);
    await page.axe();
    await page.screen({ size: 'phone' });
    await page.fits();
    await page.screenshot('offline-changed');
    await page.click('a[href="./?anew"]');
    await stands(page);
    assert.equal(await page.driver.executeScript('return location.search'), '');
    assert.deepEqual(heard, []);
    await page.server.close();
    await page.open({ path: 'offline/' });
    await stands(page);
  }));
}

test('a single letter more is noticed, and a file that is gone', withKept({}, async (page) => {
  const changes = [
    ['/offline/', 'const kept = await (await cache.match(url)).text(); await cache.put(url, new Response(kept + " "))'],
    ['.css', 'await cache.delete(url)'],
    ['.wasm', 'await cache.put(url, new Response())'],
    ['icon.svg', 'const { headers } = await cache.match(url); await cache.put(url, new Response("<svg/>", { headers }))'],
  ];
  for (const [file, change] of changes) {
    await page.open({ path: 'offline/' });
    await inside(page, `for (const name of await caches.keys()) { const cache = await caches.open(name); for (const { url } of await cache.keys()) if (url.endsWith('${file}')) { ${change}; } } window.ready = true;`);
    await page.until('that is done', () => page.driver.executeScript('return window.ready === true'));
    await page.driver.get(`${page.server.address}offline/`);
    await told(page, CHANGED);
    await page.click('a[href="./?anew"]');
    await stands(page);
  }
}));

test('what is kept can be had again from its host alone, and only as it was', async () => {
  let instead;
  await withKept({ answer: (path) => (path === '/offline/index.html' ? instead : undefined) }, async (page, { heard, there }) => {
    instead = { body: `<!doctype html><title>x</title><p id="evil">x<script>fetch("${there}host")</script>`, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
    await inside(page, takeOver(there));
    await told(page, CHANGED);
    await page.click('a[href="./?anew"]');
    await told(page, UNREACHED);
    await page.axe();
    await page.screen({ size: 'phone', dark: true });
    await page.fits();
    await page.screenshot('offline-unreached');
    assert.equal(await page.count('#evil'), 0);
    assert.deepEqual(heard, []);
    // On the visitor's word it is given up for what the host has.
    instead = undefined;
    await page.click('a[href="./?remove"]');
    await told(page, /was removed from this device.*wurde von diesem Gerät entfernt/);
    assert.equal(await caches(page), 0);
    await page.click('a[href="./"]');
    await stands(page);
  })();
});

test('where the host sends no headers the worker sets them all the same', withKept({ withHeaders: false }, async (page) => {
  const headers = async () => JSON.parse(await page.driver.executeScript('return document.documentElement.dataset.headers') ?? '{}');
  await page.open({ path: 'offline/' });
  const served = await headers();
  assert.match(served['content-security-policy'], /^default-src 'none'; script-src 'sha384-.*frame-ancestors 'none'$/);
  assert.equal(served['connection-allowlist'], '(response-origin)');
  assert.equal(served['cross-origin-opener-policy'], 'same-origin');
  assert.equal(served['content-type'], 'text/html; charset=utf-8');
  assert.equal(served['x-content-type-options'], 'nosniff');
  assert.equal(served['referrer-policy'], 'no-referrer');
  assert.equal(await page.driver.executeScript('return crossOriginIsolated'), true);
}));

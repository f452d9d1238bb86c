// The offline edition: kept on the device at the visitor's word, changed at their word alone, and silent from the second visit on
// but for the browser's own look for a newer worker.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BROWSER, start } from './harness.mjs';
import { describeDeal } from './visitor.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const text = (name) => readFileSync(join(dist, name), 'utf8');
const FILES = Object.keys(JSON.parse(text('offline/worker.js').match(/^const FILES = (\{[^]*?^\});$/m)[1]));

const withPage = (options, body) => async () => {
  const page = await start(options);
  try {
    await body(page);
  } finally {
    await page.quit();
  }
};
const worker = (page) => page.driver.executeScript('return document.documentElement.dataset.worker');
const kept = (page) => page.driver.executeAsyncScript(`
  const done = arguments[arguments.length - 1];
  (async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])().then(done, (error) => done(String(error)));`);

test('the first visit keeps every file; the second asks for nothing at all; then the host may be gone', withPage({}, async (page) => {
  await page.open({ path: 'offline/#/en/' });
  assert.equal(await worker(page), 'kept');
  assert.match(await page.text('#kept'), /^This edition is kept on this device and needs no network\. Remove it from this device$/);
  const [names, registrations] = await kept(page);
  assert.deepEqual([names.length, registrations], [1, 1]);
  const asked = new Set(page.requests.map(({ url }) => url));
  const wanted = [...FILES.map((file) => new URL(file, `${page.server.address}offline/`).pathname), '/offline/worker.js'];
  assert.deepEqual([...asked].sort(), wanted.sort());
  await page.axe();

  await page.open({ path: 'offline/#/de/' });
  assert.equal(await worker(page), 'kept');
  await new Promise((done) => setTimeout(done, 3000));
  assert.deepEqual(page.requests.map(({ url }) => url), [], 'neither the page nor its worker asks for anything');

  await page.server.close();
  for (const path of ['offline/#/en/', 'offline/index.html#/en/']) {
    await page.open({ path });
    await describeDeal(page, { parameters: '500B', tokens: '8.35T' });
    await page.expectOutcomes('prohibited');
  }
  await page.driver.get(`${page.server.address}offline/manifest.webmanifest`);
  assert.match(await page.driver.getPageSource(), /start_url/);
  await page.open({ path: 'offline/#/en/' });
  await page.quiet();
}));

test('the worker answers from what it keeps and from nothing else', withPage({ withHeaders: false }, async (page) => {
  await page.open({ path: 'offline/' });
  page.requests.length = 0;
  // A page without a policy, in the worker's care: whatever it tries goes no further than the worker.
  const frame = await page.driver.executeScript('return navigator.serviceWorker.controller !== null');
  assert.equal(frame, true);
  await page.driver.get(`${page.server.address}offline/no-such-page`).catch(() => {});
  assert.deepEqual(page.requests.map(({ url }) => url).filter((url) => !url.includes('favicon')), []);
}));

/** The site as a later build might be: another page, and a worker that names it. */
function later() {
  const page = text('offline/index.html').replace('<html ', '<html data-later ');
  const integrity = (html) => `sha384-${createHash('sha384').update(html).digest('base64')}`;
  const code = text('offline/worker.js').replace(integrity(text('offline/index.html')), integrity(page)).replace(/^const VERSION = ".*"/m, 'const VERSION = "later"');
  return { page, code };
}

/** A site that has that worker, and that page, once `published()` was called. */
function publishing({ page, code }) {
  let published = false;
  const files = { '/offline/index.html': { body: page, headers: { 'Content-Type': 'text/html; charset=utf-8' } }, '/offline/worker.js': { body: code, headers: { 'Content-Type': 'text/javascript; charset=utf-8' } } };
  return { publish: (is = true) => { published = is; }, answer: (path) => (published && files[path]?.body ? files[path] : undefined) };
}
const isLater = (page) => page.driver.executeScript('return "later" in document.documentElement.dataset');
const stands = (page, state) => page.until(`it stands, and is ${state}`, async () => await page.count('#app #verdict') && (await worker(page)) === state);

test('a newer version is told of, and comes on the visitor’s word alone; all can be removed', async () => {
  const { publish, answer } = publishing(later());
  // Without headers nothing says how long the worker may be taken from the browser's cache, so that it looks at each visit.
  await withPage({ withHeaders: false, answer }, async (page) => {
    await page.open({ path: 'offline/#/en/' });
    publish();
    await page.open({ path: 'offline/#/en/' });
    await stands(page, 'newer');
    assert.match(await page.text('#newer'), /^There is a newer version\. It is fetched and takes the place of this one when you say so/);
    assert.deepEqual([...new Set(page.requests.map(({ url }) => url))].filter((url) => !url.includes('favicon')), ['/offline/worker.js'], 'nothing else was fetched');
    await page.axe();
    assert.equal(await isLater(page), false);
    await page.reload();
    await stands(page, 'newer');
    // Not even once no page of the edition is open: after that a browser has a worker that waits take over by itself.
    await page.driver.get(`${page.server.address}sbom.cdx.json`);
    await page.open({ path: 'offline/#/en/' });
    await stands(page, 'newer');
    assert.equal(await isLater(page), false, 'whatever the visitor does but say so');
    await page.screen({ size: 'phone' });
    await page.fits();
    await page.screenshot('offline-newer');
    // The host cannot keep to it just then.
    publish(false);
    await page.click('#take-newer');
    await page.until('there is nothing newer any more', async () => (await worker(page)) === 'kept' && await page.count('#app #verdict'));
    publish();
    await page.open({ path: 'offline/#/en/' });
    await stands(page, 'newer');
    await page.click('#take-newer');
    await page.until('the later one stands', async () => await isLater(page).catch(() => false));
    await stands(page, 'kept');
    assert.match(await page.driver.executeAsyncScript('fetch("./").then((r) => r.text()).then(arguments[0], () => arguments[0]("refused"))'), /refused/);
    const [names] = await kept(page);
    assert.deepEqual(names.map((name) => name.split(' ').at(-1)), ['later']);

    await page.click('#remove-kept');
    await page.until('the site stands', async () => (await page.driver.getCurrentUrl()).replace(/#.*/, '') === page.server.address && await page.count('#app #verdict'));
    assert.deepEqual(await kept(page), [[], 0]);
  })();
});

test('a newer version that cannot be had whole is not taken, and that is said', async () => {
  const { code } = later();
  const { publish, answer } = publishing({ code }); // and not the page that it names
  await withPage({ withHeaders: false, answer }, async (page) => {
    await page.open({ path: 'offline/#/en/' });
    publish();
    await page.open({ path: 'offline/#/en/' });
    await stands(page, 'newer');
    await page.click('#take-newer');
    await page.until('that is said', async () => /could not be fetched whole/.test(await page.text('#newer').catch(() => '')));
    await page.reload();
    await stands(page, 'newer');
    assert.equal(await isLater(page), false);
  })();
});

test('a host that puts another worker in the place of the one that is kept can do so, and the page that is open says it', async () => {
  const code = `addEventListener('install', () => skipWaiting()); addEventListener('activate', (event) => event.waitUntil(clients.claim()));`;
  const { publish, answer } = publishing({ code });
  await withPage({ withHeaders: false, answer }, async (page) => {
    await page.open({ path: 'offline/#/de/' });
    publish();
    await page.open({ path: 'offline/#/de/' });
    await stands(page, 'taken');
    assert.match(await page.text('#taken'), /ohne Sie zu fragen.*Sichern Sie Ihre Eingaben in Dateien/s);
    assert.equal(await page.one('#taken').isDisplayed(), true);
    await page.axe();
    await page.screen({ size: 'phone' });
    await page.fits();
    await page.screenshot('offline-taken', { whole: false });
    await describeDeal(page, { parameters: '500B', tokens: '8.35T' });
    await page.expectOutcomes('prohibited'); // and the page is still the one that it was
  })();
});

test('where no headers are sent the browser may look for a newer worker at each visit, and asks for nothing else', withPage({ withHeaders: false }, async (page) => {
  await page.open({ path: 'offline/#/en/' });
  await page.open({ path: 'offline/#/en/' });
  await page.until('it has looked', () => page.requests.some(({ url }) => url === '/offline/worker.js'));
  assert.deepEqual([...new Set(page.requests.map(({ url }) => url))].filter((url) => !url.includes('favicon')), ['/offline/worker.js']);
  await page.open({ path: 'offline/#/en/privacy' });
  assert.match(await page.text('.privacy'), /otherwise as often as at every visit\. That request asks for one file, worker\.js/);
  assert.match(await page.text('.memo'), /Later the browser asks for one file, worker\.js/);
}));

test('a file that is not the one that was built is not kept, and the page still runs', withPage({
  answer: (path) => path === '/offline/icon.svg' ? { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', headers: { 'Content-Type': 'image/svg+xml' } } : undefined,
}, async (page) => {
  await page.open({ path: 'offline/' });
  assert.equal(await worker(page), 'none');
  assert.equal(await page.driver.executeScript('return document.documentElement.dataset.seal'), 'sealed');
  assert.equal(await page.one('#kept').isDisplayed(), false);
}));

test('Chromium would install it', { skip: BROWSER !== 'chromium' && 'only Chromium can be asked' }, withPage({}, async (page) => {
  await page.open({ path: 'offline/' });
  const { installabilityErrors } = await page.driver.sendAndGetDevToolsCommand('Page.getInstallabilityErrors', {});
  assert.deepEqual(installabilityErrors, []);
  const { errors, data } = await page.driver.sendAndGetDevToolsCommand('Page.getAppManifest', {});
  assert.deepEqual(errors, []);
  assert.equal(JSON.parse(data).icons.length, 4);
}));

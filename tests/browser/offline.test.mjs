// The offline edition: kept on the device at the visitor's word, and silent from the second visit on.
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
  const page = text('offline/index.html').replace('<html lang="en">', '<html lang="en" data-later>');
  const integrity = (html) => `sha384-${createHash('sha384').update(html).digest('base64')}`;
  const code = text('offline/worker.js').replace(integrity(text('offline/index.html')), integrity(page)).replace(/^const VERSION = ".*"/m, 'const VERSION = "later"');
  return { page, code };
}

test('a newer version waits, is told of, and comes when the visitor says so; all can be removed', async () => {
  const newer = later();
  let published = false;
  const answer = (path) => {
    if (published && path === '/offline/index.html') return { body: newer.page, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
    if (published && path === '/offline/worker.js') return { body: newer.code, headers: { 'Content-Type': 'text/javascript; charset=utf-8' } };
    return undefined;
  };
  // Without headers nothing says how long the worker may be taken from the browser's cache, so that it looks at each visit.
  await withPage({ withHeaders: false, answer }, async (page) => {
    const isLater = () => page.driver.executeScript('return "later" in document.documentElement.dataset');
    await page.open({ path: 'offline/#/en/' });
    published = true;
    await page.open({ path: 'offline/#/en/' });
    await page.until('it is told', async () => (await worker(page)) === 'waiting');
    assert.match(await page.text('#newer'), /A newer version is ready, and waits/);
    await page.axe();
    assert.equal(await isLater(), false);
    await page.reload();
    await page.until('it stands', () => page.count('#app #verdict'));
    assert.equal(await isLater(), false, 'it waits, whatever the visitor does but say so');
    await page.until('it is told again', async () => (await worker(page)) === 'waiting');
    await page.screen({ size: 'phone' });
    await page.fits();
    await page.screenshot('offline-newer');
    await page.click('#take-newer');
    await page.until('the later one stands', async () => await page.count('#app #verdict') && (await worker(page)) === 'kept');
    assert.equal(await isLater(), true);
    assert.match(await page.driver.executeAsyncScript('fetch("./").then((r) => r.text()).then(arguments[0], () => arguments[0]("refused"))'), /refused/);
    const [names] = await kept(page);
    assert.deepEqual(names.map((name) => name.split(' ').at(-1)), ['later']);

    await page.click('#remove-kept');
    await page.until('the site stands', async () => (await page.driver.getCurrentUrl()).replace(/#.*/, '') === page.server.address && await page.count('#app #verdict'));
    assert.deepEqual(await kept(page), [[], 0]);
  })();
});

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

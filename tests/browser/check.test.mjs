// The page on which anybody can check that nothing leaves: what it tries, what it reads, what it prints.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { BROWSER, start } from './harness.mjs';

const page = await start();
after(() => page.quit());

const DIST = new URL('../../dist/', import.meta.url);
const html = readFileSync(new URL('index.html', DIST), 'utf8');
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What this browser does not say that a policy blocked; a change of the browser shows here. */
const NOT_BLOCKED = {
  chromium: { manifest: 'untold', worklet: 'failed' },
  firefox: { fetchlater: 'absent', ping: 'untold', preload: 'untold', manifest: 'untold', modulepreload: 'untold', worklet: 'absent' },
  webkit: { fetchlater: 'absent', webtransport: 'absent', prefetch: 'untold', manifest: 'untold', worklet: 'absent' },
}[BROWSER];
/** What is reported for the first policy that it offends alone. */
const forTheFirst = (channel, directive) => (BROWSER === 'chromium' && channel === 'prefetch') || (BROWSER === 'webkit' && directive === 'require-trusted-types-for');

const open = (language = 'en', options = {}) => page.open({ path: `#/${language}/privacy`, ...options });
/** Presses the button as a visitor does, and waits for the table: `{channel: [outcome, directive, whose]}`. */
async function tried(on = page) {
  await on.click('#probe');
  await on.until('it was tried', () => on.count('.tried dt'));
  return on.driver.executeScript(`
    return Object.fromEntries(document.documentElement.dataset.tried.split('\\n').map((line) => line.split(' ')).map(([name, ...rest]) => [name, rest]));`);
}
/** What stands beside a name in the lists of names and values. */
const said = (name) => page.driver.executeScript(`
  const found = [...document.querySelectorAll('.privacy .said > div')].find((row) => row.querySelector('dt').textContent === arguments[0]);
  return found?.querySelector('dd').textContent.trim() ?? null;`, name);

describe('the ways out', () => {
  test('on the visitor’s click every one is tried, and blocked by the header, the page and the seal', async () => {
    await open();
    assert.equal(await page.count('.tried'), 0);
    await page.driver.executeScript('document.getElementById("probe").click()');
    await new Promise((done) => setTimeout(done, 1800));
    assert.equal(await page.driver.executeScript('return document.documentElement.dataset.tried ?? null'), null, 'a script’s click is no visitor’s');
    const results = await tried();
    assert.ok(Object.keys(results).length >= 30, Object.keys(results).join());
    for (const [channel, [outcome, directive, whose]] of Object.entries(results)) {
      if (NOT_BLOCKED[channel]) {
        assert.equal(outcome, NOT_BLOCKED[channel], channel);
        continue;
      }
      assert.equal(outcome, 'blocked', channel);
      assert.match(directive, /^[a-z-]+$/, channel);
      assert.equal(whose, forTheFirst(channel, directive) ? 'header' : 'header,page,seal', channel);
    }
    const [, blocked, all] = (await page.text('.privacy [role=status]')).match(/(\d+) of (\d+) attempts/);
    assert.deepEqual([Number(blocked), Number(all)], [Object.values(results).filter(([outcome]) => outcome === 'blocked').length, Object.keys(results).length]);
    assert.match(await page.text('.memo'), new RegExp(`${blocked} of ${all} attempts`), 'the statement says so');
    assert.equal(await page.driver.executeScript('return location.hash'), '#/en/privacy');
    assert.equal(await page.count('iframe, object, embed, form, video'), 0, 'nothing of it stays');
    const listed = await page.driver.executeScript(`return [...document.querySelectorAll('.tried code')].map((code) => code.textContent).sort()`);
    assert.deepEqual(listed, Object.keys(results).sort());
    assert.deepEqual(page.requests.filter(({ url }) => url.includes('probe')), []);
    await page.axe();
  });

  test('on a host that sets no headers the page and the seal block them', async () => {
    const bare = await start({ withHeaders: false });
    try {
      await bare.open({ path: '#/de/privacy' });
      for (const [channel, [outcome, , whose]] of Object.entries(await tried(bare))) {
        if (!NOT_BLOCKED[channel]) assert.deepEqual([outcome, /page/.test(whose), /header/.test(whose)], ['blocked', true, false], channel);
      }
      assert.match(await bare.text('.privacy'), /nicht gesendet/);
    } finally {
      await bare.quit();
    }
  });

  test('without a policy nothing is said to be blocked', async () => {
    // Neither that of the page nor the seal: the same page in all else.
    const body = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace("document.head.append(meta)", 'void meta');
    assert.ok(body.length < html.length - 100);
    const answer = (path) => path === '/index.html' ? { body, headers: { 'Content-Type': 'text/html; charset=utf-8' } } : undefined;
    const open = await start({ answer, withHeaders: false });
    try {
      await open.open({ path: '#/en/privacy' });
      assert.match(await open.text('.private'), /not sealed/);
      const results = await tried(open);
      assert.deepEqual(Object.entries(results).filter(([, [outcome]]) => outcome === 'blocked'), []);
      assert.match(await open.text('.privacy [role=status]'), /^0 of/);
    } finally {
      await open.quit();
    }
  });
});

describe('what it reads', () => {
  test('the hashes are those of the files, the headers those that were sent', async () => {
    await open();
    assert.match(await page.text('.private'), /^Sealed: nothing you enter leaves this browser$/);
    assert.match(await page.text('.standing'), /^Sealed\./);
    const wasm = /"\.\/([\w-]+\.wasm)"/.exec(html)[1];
    assert.equal(await said('SHA-256 of the WebAssembly, which does all the work'), sha256(readFileSync(new URL(wasm, DIST))));
    assert.equal(await said('SHA-256 of this page as it came'), sha256(html));
    assert.equal(await said('SHA-256 of the rule as data (rules.json)'), sha256(readFileSync(new URL('../data/rules.json', DIST))));
    const [policy] = /default-src 'none'[^"]*/.exec(html);
    assert.equal(await said('content-security-policy'), `${policy}; frame-ancestors 'none'`);
    assert.equal(await said('cross-origin-opener-policy'), 'same-origin');
    assert.match(await page.text('.privacy'), /The browser confirms that the page is isolated/);
    await page.quiet();
  });

  test('storage is empty by default, and shown by name when it is not', async () => {
    const places = ['Local storage', 'Session storage', 'Cookies', 'Databases (IndexedDB)', 'Caches', 'Service workers', 'Files (OPFS)'];
    await open();
    await page.until('it has looked', () => said('Caches'));
    // WebKitGTK keeps no such files for a page that a driver leads.
    const none = (place) => (place === 'Files (OPFS)' && BROWSER === 'webkit' ? 'this browser does not let the page look' : 'none');
    for (const place of places) assert.equal(await said(place), none(place), place);
    await page.driver.executeAsyncScript(`
      localStorage.setItem('one', '1'); sessionStorage.setItem('two words', '2'); document.cookie = 'three=3';
      indexedDB.open('four').onsuccess = () => caches.open('five').then(arguments[0]);`);
    await page.driver.navigate().refresh();
    await page.until('it has looked', () => said('Caches'));
    assert.deepEqual(await Promise.all(places.slice(0, 5).map(said)), ['one', 'two␣words', 'three', 'four', 'five']);
    assert.match(await page.text('.memo'), /Local storage: one; Session storage: two/);
    await page.driver.executeScript('localStorage.clear(); sessionStorage.clear(); document.cookie = "three=; max-age=0"; indexedDB.deleteDatabase("four"); caches.delete("five")');
  });
});

describe('the statement', () => {
  for (const [language, heading] of [['en', 'Data-flow statement'], ['de', 'Angaben zum Datenfluss']]) {
    test(`prints on one page, dated (${language})`, async () => {
      await open(language, { dark: true });
      await page.driver.executeScript(`
        const field = document.querySelector('input[name="flow-date"]');
        field.value = '2026-11-28';
        field.dispatchEvent(new Event('change', { bubbles: true }));`);
      await page.until('it is dated', async () => /28\.? November 2026/.test(await page.text('.memo')));
      assert.equal(await page.print(), 1);
      assert.ok((await page.text('body')).startsWith(heading), await page.text('body'));
      await page.screenshot(`privacy-print-${language}`);
      await page.quiet();
    });
  }
});

describe('how it looks', () => {
  for (const [language, size, dark] of [['en', 'desk', false], ['de', 'phone', true], ['de', 'narrow', false]]) {
    test(`${language}, ${size}`, async () => {
      await open(language, { size, dark });
      await tried();
      await page.screenshot(`privacy-${language}-${size}`);
      await page.fits();
      await page.axe();
    });
  }

  test('the remark in the header and the footer lead there', async () => {
    for (const way of ['a.private', '.bottom a[href="#/en/privacy"]']) {
      await page.open({ path: '#/en/' });
      await page.click(way);
      await page.until('it stands', () => page.count('#probe'));
      await page.until('the title has the keyboard', () => page.driver.executeScript('return document.activeElement.tagName === "H1"'));
      assert.equal(await page.one('a.private').getAttribute('aria-current'), 'page');
    }
    assert.equal(await page.count('nav.pages [aria-current]'), 0);
  });
});

// Nothing that is entered leaves the page: not by a request, not into storage, not into the address.
//
// One long journey is walked with tokens that occur nowhere else typed into every field. What it left
// behind is collected on the way and searched afterwards. That each of the detectors detects is a test
// of its own, since a search that finds nothing proves nothing by itself.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { start } from './harness.mjs';
import { DEAL, PAGES, describeDeal, estimate } from './visitor.mjs';

/** A word, and digits of a number, that nobody else writes. */
const canary = () => `zq${randomBytes(6).toString('hex')}`;
const digits = () => `7${randomBytes(6).readUIntBE(0, 6).toString().padStart(15, '3').slice(-11)}3`;

/** The ways a token may be written: plain, base64 from any of its three phases, hex, reversed. */
const disguises = (token) => {
  const bytes = Buffer.from(token);
  const base64 = [0, 1, 2].map((skip) => bytes.subarray(skip).toString('base64').replace(/=+$/, '').slice(0, -1));
  return [token, ...base64, ...base64.map((one) => one.replaceAll('+', '-').replaceAll('/', '_')), bytes.toString('hex'), [...token].reverse().join('')];
};
/** Which tokens a text holds, in any disguise. */
const found = (tokens, text) => {
  const lower = text.toLowerCase();
  return tokens.filter((token) => disguises(token).some((one) => text.includes(one) || lower.includes(one.toLowerCase())));
};

/** Every place of this origin in which a page can leave something. */
const storage = (page) => page.driver.executeAsyncScript(`
  const done = arguments[arguments.length - 1];
  (async () => ({
    local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie,
    databases: (await indexedDB.databases()).filter(({ version }) => version).map(({ name }) => name), caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
    name: window.name, state: history.state,
  }))().then(done, (error) => done({ error: String(error) }));`);
const EMPTY = { local: {}, session: {}, cookie: '', databases: [], caches: [], workers: 0, files: [], name: '', state: null };

/** The address, the title, and what the browser's history holds of them. */
const addresses = async (page) => {
  return [await page.driver.getCurrentUrl(), await page.driver.getTitle(), ...(await page.history()).flatMap(Object.values)];
};

/** The pages that have no part of their own in the walk below. */
const REST = [...PAGES.filter((name) => !['', 'facts', 'deals'].includes(name)), 'deals'];

/** Writes into every field of a page at once, as far as a script can: a word, and where a number is wanted a number. */
const fill = (page, tokens) => page.driver.executeAsyncScript(`
  const [make, done] = [arguments[0], arguments[arguments.length - 1]];
  const pause = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => setTimeout(go)))));
  const write = (name, text) => {
    const field = document.querySelector('main [name="' + CSS.escape(name) + '"]');
    if (!field || !text) return false;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  (async () => {
    const typed = [];
    const names = [...document.querySelectorAll('main input, main textarea')]
      .filter((one) => (one.localName === 'textarea' || ['text', 'password'].includes(one.type)) && !one.readOnly).map((one) => one.name);
    const given = new Map(names.map((name) => [name, make.shift() ?? {}]));
    for (const [name, { word }] of given) if (write(name, word)) typed.push(word);
    await pause();
    const wrong = [...document.querySelectorAll('main [aria-invalid=true]')].map((one) => one.name).filter((name) => given.has(name));
    for (const name of wrong) if (write(name, given.get(name).number && given.get(name).number + 'e9')) typed.push(given.get(name).number);
    await pause();
    done(typed);
  })();`, tokens);

/** Fills every field of every other page, and does there what can be done. */
async function useRest(page, tokens, look) {
  const press = (css) => page.driver.executeScript('document.querySelectorAll(arguments[0]).forEach((one) => one.click())', css);
  const visited = [];
  for (const name of REST) {
    await page.driver.executeScript('location.hash = arguments[0]', `#/en/${name}`);
    await page.until(`${name} stands`, () => page.driver.executeScript('return location.hash === arguments[0] && !!document.querySelector("main h1")', `#/en/${name}`));
    visited.push(name);
    // What is typed into the explorer is no deal's: its view stands in the address, as the page says.
    if (name === 'explore') {
      await look();
      continue;
    }
    for (let step = 0; name === 'interview' && step < 3; step++) {
      await press('#step input[value="dont_know"]');
      await page.unfold();
      tokens.push(...await fill(page, Array.from({ length: 20 }, () => ({ word: canary(), number: digits() }))));
      await press('#step .onward button');
      await page.followed();
      await look();
    }
    if (name === 'compute') await press('[id^="preset-"]:first-of-type, [id^="add-route"]');
    if (name === 'calculators') await press('.calculator button');
    await page.followed();
    await page.unfold();
    const typed = await fill(page, Array.from({ length: 120 }, () => ({ word: canary(), number: digits() })));
    tokens.push(...typed);
    if (['compute', 'result', 'calculators', 'deals'].includes(name)) assert.ok(typed.length >= 2, `${name} has fields`);
    await page.driver.executeScript(`
      for (const field of document.querySelectorAll('main input[type=date]')) {
        field.value = '2026-05-01';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }`);
    await press('main a[download]');
    await look();
  }
  // Where deals go out: a passphrase, a link, a file, and this browser, if it is told to.
  const secret = canary() + canary();
  tokens.push(secret);
  for (const name of ['passphrase', 'passphrase-again']) await page.type(name, secret);
  await (await page.byLabel('Encrypt and save')).click();
  await page.until('it is encrypted', async () => /Saved to/.test(await page.text('.status')));
  for (const label of ['Make a link', 'Begin a blank deal']) await (await page.byLabel(label)).click();
  await page.click('[name="keep"]');
  await look();
  await page.click('[name="keep"]');
  await press('.deal button');
  await look();
  return visited;
}

/** Uses everything the site offers. `type` writes into the field of a name; `look` is called at each step. */
async function useEverything(page, languages, type, look = async () => {}) {
  /** Presses every such element, as one after the other as a script can. */
  const press = (css) => page.driver.executeScript('document.querySelectorAll(arguments[0]).forEach((one) => one.click())', css);
  const typeAll = async (css) => {
    for (const field of await page.all(css)) await type(page, await field.getAttribute('name'));
    await look();
  };
  for (const language of languages) {
    await page.speak(language);
    for (const way of ['stated', 'chip_time', 'parameters_and_data']) {
      await page.choose('way-0', way);
      await typeAll('.sentence input, .assumed .field input');
    }
    for (const select of await page.all('.sentence select, .assumed select')) {
      for (const option of (await select.findElements({ css: 'option' })).slice(-2)) await option.click();
    }
    await look();
    await press('.assumed li > button');
    await (await page.byLabel(language === 'de' ? 'Zurück zum Beispiel' : 'Back to the example')).click();
    await page.choose('listed', 'open');
    await page.choose('theme', language === 'de' ? 'dark' : 'light');
    await page.click('aside .next button');
    await page.until('all facts stand', () => page.count('#field-on_entity_list'));
    await page.click('#field-other_ai_systems ~ p button');
    for (const system of [0, 1]) {
      for (const way of ['stated', 'chip_time', 'parameters_and_data']) {
        await page.choose(`way-${system}`, way);
        await typeAll(`#system-${system} .field input`);
      }
    }
    for (const answer of ['yes', 'dont_know', 'does_not_apply', 'disputed', 'no']) {
      await press(`.question input[value="${answer}"]`);
      await press('main details:not([open]) > summary');
      await look();
    }
    await press('.question .clear');
    await page.driver.navigate().back();
    await look();
    await page.driver.navigate().forward();
    await look();
    await page.click(`main p > a[href="#/${language}/"]`);
    await page.until('the sentence stands', () => page.count('.sentence'));
    await (await page.byLabel(language === 'de' ? 'Alles leeren' : 'Empty everything')).click();
    await look();
  }
}

describe('a whole journey with tokens in every field', () => {
  const saved = mkdtempSync(join(tmpdir(), 'outbound-check-canary-'));
  const tokens = [];
  const seen = { addresses: new Set(), requests: [], served: [], console: [], storage: undefined };
  let page;
  before(async () => {
    // Its icon is given, or Chromium may ask for /favicon.ico by itself, sooner or later.
    const open = { body: '<!doctype html><title>x</title><link rel="icon" href="data:,">', headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': `connect-src 'self'` } };
    page = await start({ network: true, answer: (path) => path === '/open.html' ? open : undefined });
    await page.open({ path: '#/en/' });
    await page.downloadTo(saved);
    await page.network();
    page.requests.length = 0;
    const type = async (p, name) => {
      // A word is kept and complained about; a number goes on into the estimate and the verdict.
      const [word, number] = [canary(), digits()];
      tokens.push(word, number);
      await p.type(name, word);
      await p.type(name, `${number}e9`);
    };
    const look = async () => {
      for (const text of await addresses(page)) seen.addresses.add(text);
    };
    await useEverything(page, ['de', 'en'], type, look);
    seen.visited = await useRest(page, tokens, look);
    seen.requests = await page.network();
    seen.served = [...page.requests];
    seen.console = await page.console();
    seen.storage = await storage(page);
  });
  after(async () => {
    await page?.quit();
    rmSync(saved, { recursive: true, force: true });
  });

  test('the journey went everywhere and typed everything', () => {
    assert.ok(tokens.length >= 120, `${tokens.length} tokens were typed`);
    const pages = new Set([...seen.addresses].map((url) => /#\/\w+\/\w*/.exec(url)?.[0]));
    for (const page of ['#/de/', '#/de/facts', '#/en/', '#/en/facts', ...REST.map((name) => `#/en/${name}`)]) assert.ok(pages.has(page), `${page} was visited`);
    assert.deepEqual(seen.visited, REST);
  });
  test('no request was made, to this host or any other', () => {
    // A data: address is the browser's own picture in a date field: it leaves no machine.
    assert.deepEqual(seen.requests.filter(({ url }) => !url.startsWith('data:')), []);
    assert.deepEqual(seen.served, []);
  });
  test('no storage was written', () => assert.deepEqual(seen.storage, EMPTY));
  test('no address, title or history entry holds what was typed', () => {
    assert.deepEqual(found(tokens, [...seen.addresses].join('\n')), []);
    const plain = [...seen.addresses].filter((url) => url.startsWith('http')).map((url) => new URL(url)).filter((url) => url.search || !/^#\/(en|de)\/(facts|interview(\/\d+)?|compute|answers|result|memo|calculators|background|rules|explore|privacy|deals)?$/.test(url.hash));
    assert.deepEqual(plain.map(String), [], 'an address says the language and the page and nothing else');
  });
  test('the console has nothing to complain about, least of all the policy', () => assert.deepEqual(seen.console, []));
  test('the page’s own test of the ways out takes nothing of it along', async () => {
    await page.network();
    page.requests.length = 0;
    await page.driver.executeScript(`location.hash = '#/en/privacy'`);
    await page.click('#probe');
    await page.until('it was tried', () => page.count('.tried'));
    const sent = (await page.network()).filter(({ url }) => !url.startsWith('data:'));
    assert.deepEqual(sent.filter(({ url }) => !/^(https|wss):\/\/[a-z-]+\.probe\.invalid\/$|^about:/.test(url)), []);
    assert.deepEqual(found(tokens, JSON.stringify(sent)), []);
    assert.deepEqual(page.requests, []);
    await page.console();
  });
  test('after a reload nothing that was typed is there', async () => {
    await page.driver.executeScript(`location.hash = '#/en/'`);
    await page.until('the sentence stands', () => page.count('.sentence'));
    await describeDeal(page, { ...DEAL, parameters: canary(), tokens: '3.3T' });
    await page.driver.navigate().refresh();
    await page.until('it stands again', () => page.count('#app #verdict'));
    const texts = await page.driver.executeScript('return [...document.querySelectorAll(".sentence input")].map((input) => input.value)');
    assert.deepEqual(texts, ['37B', '14.8T']);
    await page.network();
  });

  test('the detectors detect', async () => {
    const token = canary();
    // On a page of the same host that is not sealed, with a policy that lets the host be asked.
    await page.driver.get(`${page.server.address}open.html`);
    await page.network();
    page.requests.length = 0;
    await page.driver.executeAsyncScript(`
      const [token, done] = arguments;
      localStorage.setItem('a', token); sessionStorage.setItem('a', token); document.cookie = 'a=' + token; window.name = token;
      history.replaceState({ token }, '', '#' + btoa(token));
      document.title = token;
      indexedDB.open('a').onsuccess = () => caches.open('a').then(() => fetch('./taken?' + btoa('x' + token)))
        .finally(() => fetch('http://127.0.0.1:9/' + token)).catch(() => {}).finally(() => setTimeout(done, 300));`, token);
    const left = await storage(page);
    for (const place of Object.keys(EMPTY).filter((one) => !['workers', 'files'].includes(one))) assert.notDeepEqual(left[place], EMPTY[place], place);
    assert.deepEqual(found([token], (await addresses(page)).join('\n')), [token]);
    assert.deepEqual(found([token], page.requests.map(({ url }) => url).join('\n')), [token]);
    assert.deepEqual((await page.network()).filter(({ url }) => !url.startsWith('data:')).map(({ url }) => new URL(url).pathname), ['/taken']);
    assert.ok((await page.console()).some((message) => message.includes('127.0.0.1:9') && /Content.Security.Policy/.test(message)), 'the console tells what the policy stopped');
    for (const one of disguises(token)) assert.deepEqual(found([token], `…${one}…`), [token], one);
  });
});

test('no browser is asked to check the spelling of what is typed or to suggest words, which some do through a service', async () => {
  const page = await start();
  try {
    for (const path of ['#/en/', '#/en/facts', '#/en/deals', '#/en/result']) {
      await page.open({ path });
      await page.unfold();
      // Firefox suggests no words and does not know the second.
      const [fields, asked] = await page.driver.executeScript(`
        const fields = [...document.querySelectorAll('input, textarea')];
        return [fields.length, fields.filter((one) => one.spellcheck || (one.writingSuggestions ?? 'false') !== 'false').map((one) => one.name)];`);
      assert.ok(fields > 0, path);
      assert.deepEqual(asked, [], path);
    }
  } finally {
    await page.quit();
  }
});

test('with the network gone everything goes on', async () => {
  const page = await start();
  try {
    await page.open({ path: '#/en/' });
    await page.cutCord();
    await page.server.close();
    const reached = await page.driver.executeAsyncScript('const done = arguments[0]; fetch(".").then(() => done(true), () => done(false))');
    assert.equal(reached, false, 'the cord is cut');
    await page.console();
    await useEverything(page, ['en'], (p, name) => p.type(name, '3'));
    await (await page.byLabel('Back to the example')).click();
    await page.expectOutcomes('notifiable');
    await describeDeal(page, { parameters: '500B', tokens: '8.35T' });
    await page.expectOutcomes('prohibited');
    assert.equal(await estimate(page), 2.5e25);
    await page.quiet();
  } finally {
    await page.quit();
  }
});

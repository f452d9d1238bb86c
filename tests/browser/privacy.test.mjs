// Nothing that is entered leaves the page: not by a request, not into storage, not into the address.
//
// One long journey is walked with tokens that occur nowhere else typed into every field. What it left
// behind is collected on the way and searched afterwards. That each of the detectors detects is a test
// of its own, since a search that finds nothing proves nothing by itself.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { start } from './harness.mjs';
import { DEAL, describeDeal, estimate } from './visitor.mjs';

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
    databases: (await indexedDB.databases()).map(({ name }) => name), caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
    name: window.name, state: history.state,
  }))().then(done, (error) => done({ error: String(error) }));`);
const EMPTY = { local: {}, session: {}, cookie: '', databases: [], caches: [], workers: 0, files: [], name: '', state: null };

/** The address, the title, and what the browser's history holds of them. */
const addresses = async (page) => {
  return [await page.driver.getCurrentUrl(), await page.driver.getTitle(), ...(await page.history()).flatMap(Object.values)];
};

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
  const tokens = [];
  const seen = { addresses: new Set(), requests: [], served: [], console: [], storage: undefined };
  let page;
  before(async () => {
    page = await start({ network: true });
    await page.open({ path: '#/en/' });
    await page.network();
    page.requests.length = 0;
    const type = async (p, name) => {
      // A word is kept and complained about; a number goes on into the estimate and the verdict.
      const [word, number] = [canary(), digits()];
      tokens.push(word, number);
      await p.type(name, word);
      await p.type(name, `${number}e9`);
    };
    await useEverything(page, ['de', 'en'], type, async () => {
      for (const text of await addresses(page)) seen.addresses.add(text);
    });
    seen.requests = await page.network();
    seen.served = [...page.requests];
    seen.console = await page.console();
    seen.storage = await storage(page);
  });
  after(() => page?.quit());

  test('the journey went everywhere and typed everything', () => {
    assert.ok(tokens.length >= 60, `${tokens.length} tokens were typed`);
    assert.deepEqual([...seen.addresses].map((url) => /#\/\w+\/(facts|rules)?$/.exec(url)?.[0]).filter(Boolean).sort(), ['#/de/', '#/de/facts', '#/en/', '#/en/facts'].sort());
  });
  test('no request was made, to this host or any other', () => {
    // A data: address is the browser's own picture in a date field: it leaves no machine.
    assert.deepEqual(seen.requests.filter(({ url }) => !url.startsWith('data:')), []);
    assert.deepEqual(seen.served, []);
  });
  test('no storage was written', () => assert.deepEqual(seen.storage, EMPTY));
  test('no address, title or history entry holds what was typed', () => {
    assert.deepEqual(found(tokens, [...seen.addresses].join('\n')), []);
    const plain = [...seen.addresses].filter((url) => url.startsWith('http')).map((url) => new URL(url)).filter((url) => url.search || !/^#\/(en|de)\/(facts|rules)?$/.test(url.hash));
    assert.deepEqual(plain.map(String), [], 'an address says the language and the page and nothing else');
  });
  test('the console has nothing to complain about, least of all the policy', () => assert.deepEqual(seen.console, []));
  test('after a reload nothing that was typed is there', async () => {
    await describeDeal(page, { ...DEAL, parameters: canary(), tokens: '3.3T' });
    await page.driver.navigate().refresh();
    await page.until('it stands again', () => page.count('#app #verdict'));
    const texts = await page.driver.executeScript('return [...document.querySelectorAll(".sentence input")].map((input) => input.value)');
    assert.deepEqual(texts, ['37B', '14.8T']);
    await page.network();
  });

  test('the detectors detect', async () => {
    const token = canary();
    await page.network();
    page.requests.length = 0;
    await page.driver.executeAsyncScript(`
      const [token, done] = arguments;
      localStorage.setItem('a', token); sessionStorage.setItem('a', token); document.cookie = 'a=' + token; window.name = token;
      history.replaceState({ token }, '', '#' + btoa(token));
      document.title = token;
      indexedDB.open('a').onsuccess = () => caches.open('a').then(() => fetch('./favicon?' + btoa('x' + token)))
        .finally(() => fetch('http://127.0.0.1:9/' + token)).catch(() => {}).finally(() => setTimeout(done, 300));`, token);
    const left = await storage(page);
    for (const place of Object.keys(EMPTY).filter((one) => !['workers', 'files'].includes(one))) assert.notDeepEqual(left[place], EMPTY[place], place);
    assert.deepEqual(found([token], (await addresses(page)).join('\n')), [token]);
    assert.deepEqual(found([token], page.requests.map(({ url }) => url).join('\n')), [token]);
    assert.deepEqual((await page.network()).map(({ url }) => new URL(url).pathname), ['/favicon']);
    assert.ok((await page.console()).some((message) => message.includes('127.0.0.1:9') && /Content Security Policy/.test(message)), 'the console tells what the policy stopped');
    for (const one of disguises(token)) assert.deepEqual(found([token], `…${one}…`), [token], one);
  });
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

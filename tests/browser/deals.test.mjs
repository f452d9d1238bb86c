// Deals as files, side by side, in links, kept and wiped: what a lawyer does with several of them.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { SIZES, start } from './harness.mjs';
import { seal, unseal } from './jwe.mjs';

const page = await start({ network: true });
const disk = mkdtempSync(join(tmpdir(), 'outbound-check-disk-'));
const downloads = join(disk, 'downloads');
after(async () => {
  await page.quit();
  rmSync(disk, { recursive: true, force: true });
});

/** Opens the page of deals on a fresh start, with a place for what it saves. */
async function open(language = 'en', { path = '', ...screen } = {}) {
  await page.open({ path: `#/${language}/deals${path}`, ...screen });
  rmSync(downloads, { recursive: true, force: true });
  await page.downloadTo(downloads);
}
/** Waits for the one file that was saved: `{name, text}`. */
async function saved() {
  const finished = () => { try { return readdirSync(downloads).filter((name) => !/\.(crdownload|part)$/.test(name) && !name.startsWith('.')); } catch { return []; } };
  // A browser makes the file before it writes into it.
  const name = await page.until('a file is saved', () => finished().find((name) => readFileSync(join(downloads, name), 'utf8')));
  const text = readFileSync(join(downloads, name), 'utf8');
  rmSync(downloads, { recursive: true, force: true });
  return { name, text };
}
const file = (name, content) => {
  const path = join(disk, name);
  writeFileSync(path, content);
  return path;
};
const choose = async (...paths) => (await page.one('#field-files')).sendKeys(paths.join('\n'));
/** Lets files go over the page, wherever. */
const drop = (name, bytes) => page.driver.executeScript(`
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(arguments[1])], arguments[0]));
  for (const kind of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));`, name, [...bytes]);
const press = async (name) => (await page.byLabel(name)).click();
const names = () => page.driver.executeScript('return [...document.querySelectorAll(".deal h3")].map((one) => one.textContent)');
const shown = () => page.text('.deal[aria-current] h3');
const said = (what) => page.until(`it says ${what}`, async () => (await page.text('.status')).match(what));
const trouble = (what) => page.until(`it complains of ${what}`, async () => (await page.count('#deals-troubles:not([hidden])')) && (await page.text('#deals-troubles')).match(what)).catch(async (error) => {
  throw new Error(`${error.message}; it says: ${await page.text('#deals-troubles')}`);
});
const unsaved = () => page.count('.pages .unsaved');
/** Whether the browser would be asked to ask before leaving. */
const asks = () => page.driver.executeScript('const leave = new Event("beforeunload", { cancelable: true }); dispatchEvent(leave); return leave.defaultPrevented');
/** All that the page shows of the deals. */
const workspace = () => page.driver.executeScript(`
  return [document.querySelector('.deals .open').innerText, ...[...document.querySelectorAll('.deals input:not([type=file])')].map((input) => [input.name, input.value, input.checked])]`);
/** Every place of this origin in which a page can leave something. */
const storage = () => page.driver.executeAsyncScript(`
  const done = arguments[arguments.length - 1];
  (async () => ({
    local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie,
    databases: (await indexedDB.databases()).filter(({ version }) => version).map(({ name }) => name), caches: await caches.keys(),
    files: navigator.storage ? await Array.fromAsync((await navigator.storage.getDirectory()).keys()) : [], name: window.name, state: history.state,
  }))().then(done, (error) => done({ error: String(error) }));`);
const EMPTY = { local: {}, session: {}, cookie: '', databases: [], caches: [], files: [], name: '', state: null };
const chord = () => page.driver.actions().keyDown(Key.ALT).keyDown(Key.SHIFT).sendKeys(Key.BACK_SPACE).keyUp(Key.SHIFT).keyUp(Key.ALT).perform();
/** Tabs to the control of that name, as a visitor without a mouse does. */
async function tabTo(name, most = 150) {
  for (let presses = 0; presses < most; presses++) {
    await page.driver.actions().sendKeys(Key.TAB).perform();
    const active = await page.driver.switchTo().activeElement();
    // Firefox calls a field for files by its name and by what is on its button.
    const called = await active.getAccessibleName();
    if (called === name || called.startsWith(`${name} Browse`)) return active;
  }
  return assert.fail(`no “${name}” within ${most} presses of Tab`);
}
const enter = () => page.driver.actions().sendKeys(Key.ENTER).perform();

describe('files', () => {
  test('a deal comes back from its file exactly as it was', async () => {
    await open();
    assert.equal(await unsaved(), 0);
    assert.equal(await asks(), false, 'nothing to lose yet');
    await page.type('name-deal', 'Müller & Söhne / Runde 2');
    await page.type('name-target', 'Example Robotics');
    assert.equal(await unsaved(), 1);
    assert.equal(await asks(), true);
    await press('Save to a file: Müller & Söhne / Runde 2');
    const first = await saved();
    assert.equal(first.name, 'Müller-Söhne-Runde-2.json');
    await page.until('it is saved', async () => await unsaved() === 0);
    assert.equal(await asks(), false);
    await open();
    await page.network();
    await choose(file('again.json', first.text));
    await said(/Opened: again\.json/);
    assert.equal(await shown(), 'Müller & Söhne / Runde 2');
    assert.equal(await page.one('[name="name-target"]').getAttribute('value'), 'Example Robotics');
    assert.equal(await unsaved(), 0, 'it stands in a file');
    await press('Save to a file: Müller & Söhne / Runde 2');
    assert.equal((await saved()).text, first.text);
    assert.deepEqual((await page.network()).filter(({ url }) => !/^(data|blob):/.test(url)), [], 'a file is nobody’s to ask for');
    await page.quiet();
  });

  test('several at once, dropped on another page', async () => {
    await open();
    await choose(file('a.json', '{"name":"A"}'), file('b.json', '{"name":"B"}'));
    await page.until('both are open', async () => (await names()).length === 3);
    await page.click('nav.pages a[href="#/en/facts"]');
    await page.until('the facts stand', () => page.count('#field-us_citizen'));
    await drop('c.json', Buffer.from('{"name":"C"}'));
    await page.until('it opened', async () => (await page.count('.deal')) === 4);
    assert.equal(await shown(), 'C');
    assert.equal(await page.count('.drop'), 0);
    await page.quiet();
  });

  for (const [language, words] of [
    ['en', { cut: /too early/, json: /Line 1, column 1: This is not a deal file/, version: /version: It is of version 7/, twice: /answers\.us_citizen: It comes twice/, known: /answers\.us_citizn: This is not known/, depth: /recursion limit/, unseen: /name: It has the invisible character U\+202E/, control: /name: It has the invisible character U\+0000/, ways: /systems: There are more than 200/, huge: /operations: This cannot be read/, large: /larger than any deal/, many: /systems: There are more than 100/, figure: /measures\.nand_layers: This cannot be read/, day: /dates\.agreed: This cannot be read/, long: /name: It has more than 200 characters/, value: /value_usd: /, scope: /asked of each AI system/ }],
    ['de', { cut: /endet zu früh/, json: /Zeile 1, Spalte 1: Das ist keine Datei/, version: /version: Sie hat die Version 7/, twice: /answers\.us_citizen: Das kommt zweimal vor/, known: /answers\.us_citizn: Das ist hier nicht bekannt/, depth: /recursion limit/, unseen: /name: Das enthält das unsichtbare Zeichen U\+202E/, control: /name: Das enthält das unsichtbare Zeichen U\+0000/, ways: /systems: Das sind mehr als 200/, huge: /operations: Das lässt sich nicht lesen/, large: /größer als jedes Geschäft/, many: /systems: Das sind mehr als 100/, figure: /measures\.nand_layers: Das lässt sich nicht lesen/, day: /dates\.agreed: Das lässt sich nicht lesen/, long: /name: Das hat mehr als 200 Zeichen/, value: /value_usd: /, scope: /zu jedem KI-System gefragt/ }],
  ]) {
    test(`a bad file is refused by its place, and all stays as it was (${language})`, async () => {
      await open(language);
      await page.type('name-deal', 'Mine');
      const before = await workspace();
      for (const [what, content] of [
        ['cut', '{"name":"A","answers":{"us_cit'],
        ['json', 'hello'],
        ['version', '{"version":7,"new":{}}'],
        ['twice', '{"answers":{"us_citizen":"no","us_citizen":"yes"}}'],
        ['known', '{"answers":{"us_citizn":"no"}}'],
        ['depth', '['.repeat(5000)],
        ['unseen', '{"name":"A\u202Eb"}'],
        ['control', '{"name":"A\\u0000b"}'],
        ['ways', JSON.stringify({ systems: Array(3).fill({ training: { stages: Array(67).fill({ method: { stated: { operations: 1 } } }) } }) })],
        ['huge', '{"systems":[{"training":{"stages":[{"method":{"stated":{"operations":1e61}}}]}}]}'],
        ['large', ' '.repeat((1 << 20) + 1)],
        ['large', ' '.repeat(5 << 20)],
        ['many', JSON.stringify({ systems: Array(101).fill({}) })],
        ['figure', '{"measures":{"nand_layers":-1}}'],
        ['figure', '{"measures":{"nand_layers":1e999}}'],
        ['day', '{"dates":{"agreed":"2026-02-30"}}'],
        ['long', JSON.stringify({ name: 'x'.repeat(201) })],
        ['value', '{"value_usd":-3}'],
        ['scope', '{"answers":{"develops_ai_system":"no"}}'],
      ]) {
        await choose(file('bad.json', content));
        await trouble(content === '{"measures":{"nand_layers":1e999}}' ? /./ : words[what]);
        assert.match(await page.text('#deals-troubles'), /bad\.json/);
        assert.deepEqual(await workspace(), before, what);
      }
      await drop('bytes.json', Buffer.from([0x7b, 0x22, 0x6e, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]));
      await trouble(/bytes\.json/);
      assert.deepEqual(await workspace(), before);
      assert.equal(await page.one('#field-files').getAttribute('aria-invalid'), 'true');
      assert.equal(await page.one('#field-files').getAttribute('aria-describedby'), 'deals-troubles');
      await page.axe();
      await page.quiet();
    });
  }

  test('by keyboard alone, in German', async () => {
    await open('de');
    await (await tabTo('Name des Geschäfts')).sendKeys('Runde');
    await page.driver.executeScript('document.activeElement.blur(); window.scrollTo(0, 0)');
    await open('de');
    await tabTo('Verdoppeln: Geschäft 1');
    await enter();
    await page.until('there are two', async () => (await names()).length === 2);
    await (await tabTo('Name des Geschäfts')).sendKeys('Variante');
    await page.until('it has its name', async () => (await shown()) === 'Variante');
    await page.driver.executeScript('document.querySelector("#deals-list").focus()');
    await tabTo('In einer Datei speichern: Variante');
    await enter();
    assert.equal((await saved()).name, 'Variante.json');
    await tabTo('Schließen: Variante');
    await enter();
    await page.until('it is closed', async () => (await names()).length === 1);
    assert.equal(await page.driver.executeScript('return document.activeElement.id'), 'undo');
    assert.match(await page.text('#undo'), /„Variante“ wurde geschlossen/);
    await tabTo('Rückgängig machen');
    await enter();
    await page.until('it is open again', async () => (await names()).length === 2);
    await tabTo('Schließen: Variante');
    await enter();
    await page.until('it is closed', async () => (await names()).length === 1);
    await tabTo('Dateien mit Geschäften');
    await page.quiet();
  });
});

describe('several deals', () => {
  test('a variant is compared with what it was made of', async () => {
    await open();
    await page.type('name-deal', 'Round');
    await press('Duplicate: Round');
    await page.until('there are two', async () => (await names()).length === 2);
    assert.deepEqual(await names(), ['Round', 'Round (2)']);
    await page.click('nav.pages a[href="#/en/facts"]');
    await page.until('the facts stand', () => page.count('#field-on_entity_list'));
    await page.choose('on_entity_list', 'yes');
    await page.click('nav.pages a[href="#/en/deals"]');
    await page.until('the deals stand', () => page.count('.compared'));
    const rows = await page.driver.executeScript('return [...document.querySelectorAll(".compared tr")].map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\\s+/g, " ").trim()))');
    assert.deepEqual(rows[0], ['', 'Round', 'Round (2)']);
    assert.match(rows[1][1], /Notifiable/);
    assert.match(rows[1][2], /Prohibited/);
    assert.equal(rows.length, 3, 'one fact differs');
    assert.match(rows[2][0], /Entity List/);
    assert.deepEqual(rows[2].slice(1), ['No', 'Yes']);
    await page.axe();
    await page.screen({ size: 'narrow' });
    await page.fits();
    await page.axe();
    await page.quiet();
  });

  test('closing one is said, and it can be had back until something else is closed', async () => {
    await open();
    await page.type('name-deal', 'Round');
    await press('Close: Round');
    await page.until('a blank one stands', async () => (await names()).join() === 'Deal 1');
    assert.match(await page.text('#undo'), /“Round” was closed/);
    assert.equal(await asks(), false);
    await page.axe();
    await page.screenshot('undo');
    await press('Undo');
    await page.until('it is back', async () => (await names()).join() === 'Round');
    assert.equal(await asks(), true);
    await press('Close: Round');
    await press('Hide');
    await page.until('nothing leads back', async () => await page.text('#undo') === '');
    await page.quiet();
  });

  test('more files than there is room for are named, and how many are open is said', async () => {
    await open();
    const many = Array.from({ length: 22 }, (_, number) => file(`many-${number}.json`, JSON.stringify({ name: `Deal of ${number}` })));
    await choose(...many, file('bad.json', '{"name":7}'));
    await said(/^19 of 23 files opened$/);
    await page.until('the others are named', async () => (await page.count('#deals-troubles li')) === 4);
    assert.match(await page.text('#deals-troubles'), /many-\d+\.json: No more than 20 deals/);
    assert.match(await page.text('#deals-troubles'), /bad\.json: name: This cannot be read/);
    assert.equal((await names()).length, 20);
    await page.axe();
    // Nothing else takes the place of one either.
    const before = await names();
    for (const [path, button] of [['explore', null], ['interview', 'Start with a blank deal']]) {
      await page.driver.executeScript('location.hash = arguments[0]', `#/en/${path}`);
      await page.until(`${path} stands`, () => page.count(path === 'explore' ? '.explore' : '#step'));
      if (button) await press(button);
      else {
        await page.followed(); // the page listens to its address from then on
        await page.driver.executeScript(`location.hash = '#/en/explore/1&model=GLM-4-Plus'`);
        await page.until('the model is chosen', () => page.count('.card .groups button'));
        await page.driver.executeScript(`document.querySelector('.card .groups button').click()`);
      }
      await page.driver.executeScript(`location.hash = '#/en/deals'`);
      await page.until('the deals stand', () => page.count('.deals'));
      const now = await names();
      assert.equal(now.length, 20);
      assert.ok(before.every((name) => now.includes(name)) || await page.count('#undo button') > 0, `${path}: ${now}`);
    }
    await page.quiet();
  });

  test('each example has its outcome and stands on every page', async () => {
    await open();
    for (const [title, outcomes] of [['prohibited', ['Prohibited']], ['notifiable', ['Notifiable']], ['excepted', ['Excepted']], ['not covered', ['Not covered']], ['astride a line', ['Prohibited', 'Notifiable']], ['a fund', ['Notifiable']], ['a joint venture', ['Prohibited']]]) {
      await press(`Open: Example: ${title}`);
      await page.until('it is open', async () => (await shown()) === `Example: ${title}`);
      const marks = await page.driver.executeScript('return [...document.querySelectorAll(".deal[aria-current] .bar-outcome")].map((one) => one.innerText.trim())');
      assert.deepEqual(marks, outcomes, title);
    }
    assert.equal(await unsaved(), 0);
    await page.click('nav.pages a[href="#/en/"]');
    await page.expectOutcomes('prohibited');
    await page.quiet();
  });
});

describe('links', () => {
  for (const [language, words] of [['en', ['Make a link', 'Open as a new deal', /It holds \d+ answers, 1 AI systems/, 'Discard', /cut off/]], ['de', ['Link erstellen', 'Als neues Geschäft öffnen', /Antworten: \d+, KI-Systeme: 1/, 'Verwerfen', /abgeschnitten/]]]) {
    test(`one is made on request, and shows what it holds before anything changes (${language})`, async () => {
      await open(language);
      await page.type('name-deal', 'Secretive');
      assert.equal(await page.count('#field-link'), 0);
      await press(words[0]);
      const link = await page.one('#field-link').getAttribute('value');
      assert.match(link, new RegExp(`#/${language}/deals/1\\.[\\w.-]+$`));
      assert.ok(!link.includes('Secret'));
      await page.type('name-deal', 'Other');
      assert.equal(await page.count('#field-link'), 0, 'it was of the deal as it was');
      for (const way of ['fresh', 'in the page']) {
        if (way === 'fresh') await open(language, { path: `/${link.split('/').at(-1)}` });
        else await page.driver.executeScript('location.hash = arguments[0]', link.slice(link.indexOf('#')));
        await page.until('it is shown', () => page.count('.offered'));
        assert.match(await page.text('.offered'), words[2]);
        assert.equal((await names()).length, way === 'fresh' ? 1 : 2, 'nothing has changed yet');
        assert.equal(await page.driver.executeScript('return location.hash'), `#/${language}/deals`);
        assert.ok(!(await page.history()).at(-1).url.includes('1.'), 'the way back has forgotten it');
        await page.axe();
        await press(words[1]);
        await page.until('it is open', async () => (await names()).length === (way === 'fresh' ? 2 : 3));
      }
      await page.driver.executeScript('location.hash = arguments[0]', link.slice(link.indexOf('#')));
      await page.until('it is shown', () => page.count('.offered'));
      await press(words[3]);
      await page.until('it is gone', async () => await page.count('.offered') === 0);
      assert.equal((await names()).length, 3);
      await page.driver.executeScript('location.hash = arguments[0]', link.slice(link.indexOf('#'), -5));
      await trouble(words[4]);
      assert.equal((await names()).length, 3);
      await page.quiet();
    });
  }
});

test('a link is opened as people paste it, and one that is too long says how long one may be', async () => {
  await open();
  await press('Make a link');
  const link = (await page.one('#field-link').getAttribute('value')).split('/').at(-1);
  for (const pasted of [`${link}.`, `${link})`, `${link}%3E`, `${link}&utm_source=x`, `${link.slice(0, 30)}%0D%0A${link.slice(30)}`]) {
    await open('en', { path: `/${pasted}` });
    await page.until(`${pasted} is shown`, () => page.count('.offered'));
  }
  await page.driver.executeScript('location.hash = arguments[0]', `#/en/deals/1.${'n'.repeat(1 << 16)}`);
  await trouble(/larger than any deal; 65,536 bytes/);
  await page.driver.executeScript('location.hash = arguments[0]', '#/en/explore/1&place=china&utm_source=x).');
  await page.until('the view is read', async () => (await page.driver.executeScript('return location.hash')) === '#/en/explore/1&place=china');
  assert.equal(await page.count('.explore .troubles'), 0);
  await page.quiet();
});

test('a deal keeps its name in the name of its file, in whatever script', async () => {
  for (const [name, saves] of [['חברת הדוגמה', 'חברת-הדוגמה.json'], ['شركة المثال', 'شركة-المثال.json'], ['उदाहरण लिमिटेड', 'उदाहरण-लिमिटेड.json']]) {
    await open();
    await page.driver.executeScript(`
      const field = document.querySelector('[name="name-deal"]');
      field.value = arguments[0];
      field.dispatchEvent(new Event('input', { bubbles: true }));`, name);
    await page.until('it is called so', async () => (await names())[0] === name);
    await press(`Save to a file: ${name}`);
    assert.equal((await saved()).name.normalize('NFC'), saves);
  }
  await page.quiet();
});

describe('a passphrase', () => {
  const PASSPHRASE = 'correct horse – battery stäple';

  test('what the page encrypts, another program opens', async () => {
    await open();
    await page.type('name-deal', 'Sealed');
    await page.type('passphrase', 'short');
    await page.type('passphrase-again', 'short');
    await press('Encrypt and save');
    await trouble(/fewer than 12/);
    await page.type('passphrase', PASSPHRASE);
    await page.type('passphrase-again', `${PASSPHRASE}.`);
    await press('Encrypt and save');
    await trouble(/differ/);
    await page.type('passphrase', PASSPHRASE);
    await page.type('passphrase-again', PASSPHRASE);
    await enter();
    assert.equal(await page.one('#field-passphrase').getAttribute('value'), '', 'the field has forgotten it');
    const { name, text } = await saved();
    assert.equal(name, 'Sealed.jwe');
    const opened = unseal(text, PASSPHRASE);
    assert.equal(JSON.parse(opened.text).name, 'Sealed');
    assert.ok(opened.header.p2c >= 600_000);
    assert.throws(() => unseal(text, 'another one'));
    await said(/Saved to Sealed\.jwe/);
    assert.equal(await unsaved(), 0);
    await page.quiet();
  });

  test('what another program encrypts, the page opens, and nothing else', async () => {
    await open();
    await choose(file('deal.jwe', `\uFEFF${seal('{"name":"From elsewhere"}', PASSPHRASE)}\r\n`));
    await page.until('it asks for the passphrase', () => page.count('[name="unlock-0"]'));
    await page.axe();
    await page.type('unlock-0', 'not this one');
    await press('Decrypt and open');
    await trouble(/Another passphrase/);
    await page.type('unlock-0', PASSPHRASE);
    await enter();
    await page.until('it is open', async () => (await shown()) === 'From elsewhere');
    assert.equal(await page.count('[name="unlock-0"]'), 0);
    const before = await workspace();
    const good = seal('{}', PASSPHRASE);
    for (const [what, bad, complaint] of [
      ['too much work', seal('{}', PASSPHRASE, { p2c: 10_000_001 }), /p2c: .*10000000/],
      ['too little', seal('{}', PASSPHRASE, { p2c: 10 }), /p2c: /],
      ['another algorithm', seal('{}', PASSPHRASE, { alg: 'PBES2-HS256+A128KW' }), /alg: /],
      ['compressed', seal('{}', PASSPHRASE, { zip: 'DEF' }), /zip: /],
      ['cut off', good.slice(0, -9), /JWE: /],
    ]) {
      await choose(file('bad.jwe', bad));
      await trouble(complaint);
      assert.deepEqual(await workspace(), before, what);
    }
    const changed = good.split('.');
    changed[3] = seal('{ }', PASSPHRASE).split('.')[3];
    await choose(file('changed.jwe', changed.join('.')));
    await page.until('it asks', () => page.count('[name="unlock-0"]'));
    await page.type('unlock-0', PASSPHRASE);
    await press('Decrypt and open');
    await trouble(/the file was changed/);
    await page.quiet();
  });
});

describe('keeping in this browser', () => {
  test('what cannot be read is said and left alone', async () => {
    await open();
    await page.driver.executeScript('localStorage.setItem("outbound-check", "outbound-check 1 0\\n={\\"answers\\":{\\"x\\":\\"no\\"}}")');
    await page.driver.navigate().refresh();
    await page.until('it stands again', () => page.count('.deals'));
    await trouble(/What this browser keeps, line 2: answers\.x/);
    await page.type('name-deal', 'New');
    assert.match((await storage()).local['outbound-check'], /"x"/);
    await page.axe();
    await press('Remove what is kept');
    await page.until('it is removed', async () => Object.keys((await storage()).local).length === 0);
    await page.quiet();
  });
});

describe('wiping everything', () => {
  const CANARY = 'zqcanary';
  /** Texts of every field and the page's own text, page by page. */
  async function leftovers() {
    const found = [];
    for (const name of ['', 'facts', 'compute', 'result', 'memo', 'deals', 'calculators']) {
      await page.click(`nav.pages a[href="#/en/${name}"]`);
      await page.until(`${name} stands`, async () => (await page.driver.executeScript('return location.hash')) === `#/en/${name}` && await page.count('main h1'));
      found.push(...await page.driver.executeScript(`
        const all = [...document.querySelectorAll('input, textarea')].map((one) => [arguments[0], one.name, one.value]);
        all.push([arguments[0], 'text', document.body.textContent], [arguments[0], 'title', document.title]);
        return all.filter(([, , text]) => text.includes(arguments[1]));`, name, CANARY));
    }
    return found;
  }

  for (const how of ['the chord, while typing', 'the button']) {
    test(`leaves nothing: ${how}`, async () => {
      await open();
      await page.click('[name="keep"]');
      await page.type('name-deal', `${CANARY} deal`);
      await page.type('name-target', `${CANARY} target`);
      await page.click('nav.pages a[href="#/en/calculators"]');
      await page.until('the calculators stand', () => page.count('.calculator'));
      await page.type('holder-0', CANARY);
      await page.click('nav.pages a[href="#/en/"]');
      await page.until('the sentence stands', () => page.count('.sentence'));
      await page.type('parameters', CANARY);
      assert.ok((await leftovers()).length >= 3, 'the search finds what is there');
      await page.until('it is kept', async () => (await storage()).databases.length === 1);
      await page.click('nav.pages a[href="#/en/deals"]');
      await page.until('the deals stand', () => page.count('.deals'));
      await page.type('passphrase', CANARY);
      await choose(file('deal.jwe', seal(JSON.stringify({ name: CANARY }), CANARY)));
      await page.until('it asks', () => page.count('[name="unlock-0"]'));
      await page.type('unlock-0', CANARY);
      if (how === 'the button') await press('Wipe everything');
      else await chord();
      await said(/Everything was wiped/);
      assert.equal(await page.driver.executeScript('return location.hash'), '#/en/');
      assert.deepEqual(await storage(), EMPTY);
      assert.equal(await asks(), false);
      await page.axe();
      assert.deepEqual(await leftovers(), []);
      assert.deepEqual((await page.history()).filter((entry) => JSON.stringify(entry).includes(CANARY)), []);
      await page.driver.navigate().refresh();
      await page.until('it stands again', () => page.count('nav.pages'));
      assert.deepEqual(await leftovers(), []);
      await page.quiet();
    });
  }

  test('can be undone for a short while, which is said', async () => {
    await open();
    await page.click('[name="keep"]');
    await page.type('name-deal', 'By mistake');
    await chord();
    await said(/Everything was wiped/);
    assert.match(await page.text('#undo'), /For 20 seconds it can be brought back/);
    assert.deepEqual(await storage(), EMPTY);
    await page.until('it has the keyboard', () => page.driver.executeScript('return document.activeElement.id === "undo"'));
    await press('Undo');
    await page.click('nav.pages a[href="#/en/deals"]');
    await page.until('it is back', async () => (await names()).join() === 'By mistake');
    assert.deepEqual(await storage(), EMPTY, 'this browser keeps nothing until it is chosen again');
    assert.equal(await page.one('[name="keep"]').isSelected(), false);
    await chord();
    await said(/Everything was wiped/);
    await page.until('nothing leads back any more', async () => await page.text('#undo') === '');
    await page.quiet();
  });

  test('what was begun before does not come back after it', async () => {
    await open();
    await choose(file('deal.jwe', seal(JSON.stringify({ name: CANARY }), 'a long passphrase')));
    await page.until('it asks', () => page.count('[name="unlock-0"]'));
    await page.type('unlock-0', 'a long passphrase');
    await press('Decrypt and open');
    await chord();
    await said(/Everything was wiped/);
    await new Promise((done) => setTimeout(done, 2500));
    assert.deepEqual(await leftovers(), []);
    await page.quiet();
  });
});

describe('how it looks', () => {
  for (const [language, size, dark] of [['en', 'desk', false], ['de', 'phone', true], ['de', 'narrow', false]]) {
    test(`with several deals (${language}, ${size})`, async () => {
      await open(language, { size, dark });
      for (const number of [0, 2, 4]) await page.driver.executeScript('[...document.querySelectorAll(".deals .duties button")][arguments[0]].click()', number);
      await page.until('they are open', async () => (await names()).length === 4);
      await page.type('name-deal', 'Eine Finanzierungsrunde mit einem langen Namen');
      await press(language === 'de' ? 'Link erstellen' : 'Make a link');
      await page.screenshot(`deals-${language}-${size}`);
      await page.fits();
      // A phone shows a page that is too wide by making it smaller, which would hide it from the check above.
      const wide = await page.driver.executeScript('return document.documentElement.scrollWidth');
      assert.ok(wide <= SIZES[size][0], `${wide} px`);
      await page.axe();
      await page.quiet();
    });
  }
});

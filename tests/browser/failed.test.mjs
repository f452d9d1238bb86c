// When the application does not start: what happened is said, and what is kept is neither lost nor in the way for good.
//
// A kept deal that stops the program is made without a switch in the page: the WebAssembly is held back until a browser
// refuses to insert a text with a certain word, and so Yew panics at the deal of that name.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { start } from './harness.mjs';
import { unseal } from './jwe.mjs';

let held;
let instead;
// Without headers no file stays in the browser's cache: each start asks for the WebAssembly.
const page = await start({ withHeaders: false, answer: async (path) => { if (path.endsWith('.wasm')) { await held; return instead; } return undefined; } });
after(() => page.quit());
const PASSPHRASE = 'correct horse – battery stäple';
const WORD = 'zqtrap';
const TRAP = `
  for (const name of ['insertBefore', 'appendChild']) {
    const inserts = Node.prototype[name];
    Node.prototype[name] = function (node, ...more) {
      if (this !== document.head && node.textContent.includes('${WORD}')) throw new DOMException('refused', 'NotFoundError');
      return inserts.call(this, node, ...more);
    };
  }`;
const press = async (name) => (await page.byLabel(name)).click();
const failed = () => page.until('it says so', async () => (await page.count('#failed')) && page.one('#failed').isDisplayed());
const stands = () => page.until('it stands', () => page.count('#app .deals, #app #verdict'));
const databases = () => page.driver.executeAsyncScript('indexedDB.databases().then((all) => arguments[0](all.length))');
const links = async () => Promise.all((await page.all('#kept-here li a')).map(async (link) => {
  const [, text] = /,(.*)$/.exec(await link.getAttribute('href'));
  return { name: await link.getAttribute('download'), shown: await link.getText(), text: decodeURIComponent(text) };
}));

/** Does what loads the page, and lets it start once the trap is set. */
async function trapped(load) {
  let release;
  held = new Promise((done) => { release = done; });
  page.server.requests.length = 0;
  await load();
  await page.until('the WebAssembly is asked for', () => page.requests.some(({ url }) => url.endsWith('.wasm')));
  await page.until('the frame stands', () => page.count('#app .frame'));
  await page.driver.executeScript(TRAP);
  held = undefined;
  release();
}
const begin = (path) => trapped(() => page.open({ path, wait: false }));

/** Keeps one deal of that name. */
async function keep(name) {
  await page.open({ path: '#/en/deals' });
  await page.type('name-deal', name);
  await page.click('[name="keep"]');
  await page.until('it is kept', async () => (await databases()) === 1 && !(await page.driver.executeScript('const leave = new Event("beforeunload", { cancelable: true }); dispatchEvent(leave); return leave.defaultPrevented')));
}

describe('kept deals that stop the program', () => {
  test('are named as the cause, saved, set aside and removed', async () => {
    await keep(WORD);
    for (const [language, words] of [['en', /stopped at the deals that this browser keeps/], ['de', /blieb an den Geschäften stehen, die dieser Browser behält/]]) {
      await begin(`#/${language}/deals`);
      await failed();
      assert.match(await page.text('#failed'), words);
      assert.doesNotMatch(await page.text('#failed'), /WebAssembly/);
      assert.match(await page.text('#failed code'), /\.rs:\d+:\d+$/);
      const [deal, ...more] = await links();
      assert.deepEqual([deal.name, deal.shown, more.length], ['deal-1.json', `deal-1.json: ${WORD}`, 0]);
      assert.equal(JSON.parse(deal.text).name, WORD);
      await page.axe();
      await page.screenshot(`failed-${language}`);
      await page.fits();
    }
    // Without: it begins although the same would stop it again, and nothing of what is kept is touched.
    await trapped(() => page.click('#begin-without'));
    await stands();
    assert.equal(await page.driver.executeScript('return location.hash'), '#/de/');
    await page.click('nav.pages a[href="#/de/deals"]');
    await page.until('it says so', async () => /behält Geschäfte, die hier nicht geöffnet sind/.test(await page.text('.deals')));
    assert.equal(await databases(), 1);
    await begin('#/en/deals');
    await failed();
    await press('Remove what is kept');
    await trapped(() => press('Remove it for good'));
    await stands();
    assert.equal(await databases(), 0);
    assert.equal(await page.driver.executeScript('return localStorage.length'), 0);
  });

  test('so are those that the first version kept', async () => {
    await page.open({ path: '#/en/deals' });
    await page.driver.executeScript('localStorage.setItem("outbound-check", arguments[0])', `outbound-check 1 0\n+{"name":"${WORD}"}`);
    await begin('#/en/deals');
    await failed();
    assert.equal((await links())[0].shown, `deal-1.json: ${WORD}`);
    await trapped(() => page.click('#begin-without'));
    await stands();
    assert.match(await page.driver.executeScript('return localStorage.getItem("outbound-check")'), /zqtrap/);
    await page.driver.executeScript('localStorage.clear()');
  });
});

test('a fault at the start with nothing kept is said to be one', async () => {
  await page.open({ path: '#/en/deals' });
  assert.equal(await databases(), 0);
  await trapped(async () => {
    await page.open({ path: '#/en/', wait: false });
    await page.driver.executeScript(`Node.prototype.insertBefore = () => { throw new DOMException('refused', 'NotFoundError'); }`);
  });
  await failed();
  assert.match(await page.text('#failed'), /could not start: it has a fault of its own/);
  assert.equal(await page.one('#kept-here').isDisplayed(), false);
});

test('where the WebAssembly does not come, what is kept can be saved, sealed as it is', async () => {
  await page.open({ path: '#/en/deals' });
  await page.type('name-deal', 'Sealed');
  await page.type('keep-passphrase', PASSPHRASE);
  await page.type('keep-passphrase-again', PASSPHRASE);
  await press('Keep them under this passphrase');
  await page.until('it is kept', async () => (await databases()) === 1 && !(await page.text('.status')).includes('Working'));
  instead = { status: 404 };
  await page.open({ path: '#/en/deals', wait: false });
  await failed();
  assert.match(await page.text('#failed'), /its WebAssembly did not arrive/);
  await page.until('they are offered', async () => (await links()).length === 1);
  const [{ name, text }] = await links();
  assert.equal(name, 'deal-1.jwe');
  assert.equal(JSON.parse(unseal(text, PASSPHRASE).text).name, 'Sealed');
  assert.equal(await page.one('#begin-without').isDisplayed(), false, 'that would not help');
  instead = undefined;
});

// When the application stops because of a fault of its own: a plain message, and nothing is lost.
//
// The page has no switch for that. A browser that refuses to insert or to remove an element, as one does whose
// extension or translator has moved what Yew put there, makes Yew panic; an exception and a full stack are
// brought about in what the WebAssembly calls.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { start } from './harness.mjs';

const page = await start();
const downloads = mkdtempSync(join(tmpdir(), 'outbound-check-fault-'));
after(async () => {
  await page.quit();
  rmSync(downloads, { recursive: true, force: true });
});

const break_ = {
  'a panic': `for (const name of ['insertBefore', 'removeChild']) Node.prototype[name] = () => { throw new DOMException('moved', 'NotFoundError'); }`,
  // Functions of the browser's own: what a script of WebDriver throws is kept from the page.
  'an exception': 'Document.prototype.createTextNode = BigInt',
  // Each is given an empty name: Firefox writes “bound bound bound …” out in full, and the memory is full before the stack is.
  'a full stack': `let deep = BigInt;
    for (let times = 0; times < 300000; times++) deep = Object.defineProperty(deep.bind(), 'name', { value: '' });
    Document.prototype.createTextNode = deep`,
};
const leaves = () => page.driver.executeScript('const leave = new Event("beforeunload", { cancelable: true }); dispatchEvent(leave); return !leave.defaultPrevented');
const isStopped = () => page.until('it says so', () => page.one('#stopped').isDisplayed());

for (const [how, code] of Object.entries(break_)) {
  for (const [language, words] of [['en', /has stopped.*Save your deals/], ['de', /stehen geblieben.*Speichern Sie Ihre Geschäfte/]]) {
    test(`after ${how} the deals can be saved as they stood (${language})`, async () => {
      await page.open({ path: `#/${language}/deals` });
      await page.downloadTo(downloads);
      await page.type('name-deal', 'Runde & <b>Zwei</b>');
      await page.type('name-target', 'Beispiel');
      await page.driver.executeScript(`document.querySelectorAll('.deals .duties button')[1].click()`);
      await page.until('an example is open too', async () => (await page.count('.deal')) === 2);
      // What breaks is broken out of the application's sight, as by an extension.
      await page.driver.executeScript(code);
      await page.driver.executeScript(`location.hash = '#/${language}/facts'`);
      await isStopped();
      assert.match(await page.text('#stopped'), words);
      assert.equal(await page.one('#app').isDisplayed(), false, 'no half-dead page that still looks like an answer');
      assert.equal(await page.driver.executeScript('return document.activeElement.id'), 'stopped');
      if (how === 'a panic') assert.match(await page.text('#stopped code'), /\.rs:\d+:\d+$/);
      const links = await page.all('#stopped li a');
      assert.equal(links.length, 1, 'the example need not be saved');
      assert.equal(await links[0].getText(), 'deal-1.json: Runde & <b>Zwei</b>');
      assert.equal(await leaves(), false, 'leaving is asked about');
      await links[0].click();
      // A browser makes the file before it writes into it.
      const text = await page.until('it is saved', () => readdirSync(downloads).includes('deal-1.json') && readFileSync(join(downloads, 'deal-1.json'), 'utf8'));
      rmSync(join(downloads, 'deal-1.json'));
      assert.deepEqual([JSON.parse(text).name, JSON.parse(text).target], ['Runde & <b>Zwei</b>', 'Beispiel']);
      await page.screenshot(`fault-${language}`);
      await page.fits();
      // What is left of the application hears no more.
      await page.driver.executeScript(`
        document.querySelector('#app a[hreflang]').click();
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', altKey: true, shiftKey: true, bubbles: true }));`);
      assert.equal((await page.all('#stopped li a')).length, 1);
    });
  }
}

describe('with nothing unsaved', () => {
  test('it says that nothing is lost, and reloading is enough', async () => {
    await page.open({ path: '#/en/' });
    await page.driver.executeScript(break_['a panic']);
    await page.driver.executeScript(`location.hash = '#/en/facts'`);
    await isStopped();
    assert.match(await page.text('#stopped'), /Nothing is lost/);
    assert.equal(await leaves(), true);
    await page.axe();
    await page.click('#stopped [data-if=saved] a');
    await page.until('it stands again', () => page.count('#app #verdict'));
    await page.console();
  });

  test('an error that is not ours stops nothing', async () => {
    await page.open({ path: '#/en/' });
    await page.driver.executeScript('setTimeout(() => { throw new Error("of an extension"); })');
    await new Promise((done) => setTimeout(done, 200));
    assert.equal(await page.one('#stopped').isDisplayed(), false);
    await page.type('parameters', '500B');
    await page.expectOutcomes('prohibited');
    await page.console();
  });
});

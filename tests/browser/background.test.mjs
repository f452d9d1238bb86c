// The explainers: read in both languages, their one control by keyboard.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { start } from './harness.mjs';

const page = await start();
after(() => page.quit());

const press = (...keys) => page.driver.actions().sendKeys(...keys).perform();
const focus = (css) => page.driver.executeScript('document.querySelector(arguments[0]).focus()', css);
/** The four figures, as they are read. */
const figures = () => page.driver.executeScript('return [...document.querySelectorAll(".figures dd")].map((dd) => dd.textContent)');
/** The first number of a figure. */
const number = (figure, language) =>
  Number(figure.match(/[\d.,]*\d/)[0].replaceAll(language === 'de' ? '.' : ',', '').replace(',', '.'));

const SAID = {
  en: { title: /What the numbers mean/, terms: ['covered foreign person', 'notifiable transaction'], line: /at least 1026/, day: '13 March 2027' },
  de: { title: /Was die Zahlen bedeuten/, terms: ['erfasste ausländische Person', 'meldepflichtiges Geschäft'], line: /mindestens 1026/, day: '13. März 2027' },
};

for (const [language, said] of Object.entries(SAID)) {
  describe(`in ${language}`, () => {
    test('a reader finds days, lines and terms, and the ways on', async () => {
      await page.open({ path: `#/${language}/` });
      await page.click(`nav.pages a[href="#/${language}/background"]`);
      await page.until('the explainers stand', () => page.count('.background'));
      assert.match(await page.text('main h1'), said.title);
      const text = await page.driver.executeScript(`return document.querySelector('main').textContent`);
      for (const term of said.terms) assert.ok(text.includes(term), term);
      assert.match(text, said.line);
      assert.equal(await page.text('time[datetime="2027-03-13"]'), said.day);
      const ways = await page.driver.executeScript('return [...document.querySelectorAll(".background a[href^=\'#\']")].map((a) => a.getAttribute("href"))');
      assert.deepEqual(ways, ['compute', 'rules', 'explore'].map((name) => `#/${language}/${name}`));
      await page.axe();
      await page.fits();
      await page.quiet();
    });

    test('another line, chip and share give other figures, by keyboard', async () => {
      await page.open({ path: `#/${language}/background` });
      await page.until('the figures stand', async () => (await figures()).length === 4);
      const before = await figures();
      await focus('#field-effort-power');
      await press(Key.ARROW_DOWN);
      await page.until('ten times as much', async () => (await figures())[0] !== before[0]);
      const tenfold = await figures();
      for (const [at, figure] of tenfold.entries()) {
        const [now, then] = [figure, before[at]].map((one) => number(one, language));
        assert.ok(Math.abs(now / then / 10 - 1) < 0.06, `${before[at]} became ${figure}`);
      }
      await focus('#field-effort-share');
      await press(Key.ARROW_DOWN);
      await page.until('a larger share takes less', async () => number((await figures())[0], language) < number(tenfold[0], language));
      const shared = await figures();
      await focus('#field-effort-chip');
      await press(Key.ARROW_UP);
      await page.until('another chip has another rent', async () => (await figures())[3] !== shared[3]);
      assert.equal((await figures())[0], shared[0], 'an H800 computes as fast as an H100');
      await page.axe();
      await page.quiet();
    });
  });
}

test('a phone has room for it, and the table scrolls by itself', async () => {
  for (const language of ['en', 'de']) {
    await page.open({ path: `#/${language}/background`, size: 'narrow' });
    await page.until('the table stands', () => page.count('.regimes'));
    await page.fits();
    const [held, wide] = await page.driver.executeScript('const held = document.querySelector(".regimes").parentElement; return [held.clientWidth, held.scrollWidth]');
    assert.ok(wide > held, 'the table is wider than the screen');
    await focus('.scrolls');
    await press(Key.ARROW_RIGHT);
    await page.until('it moved', () => page.driver.executeScript('return document.querySelector(".scrolls").scrollLeft > 0'));
    await page.axe();
  }
});

test('a part is reached from the list of parts', async () => {
  await page.open({ path: '#/en/background' });
  await page.click('.groups button:last-of-type');
  assert.equal(await page.driver.executeScript('return document.activeElement.id'), 'glossary');
});

// What stands in a field is what is computed: bounds on the ruler, other notations, switches of language.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { BROWSER, start } from './harness.mjs';

const page = await start();
after(() => page.quit());

const held = (name) => page.driver.executeScript('return document.querySelector(`[name="${arguments[0]}"]`).value', name);
/** The sentence with the operations stated as such. */
const stated = async (language, screen = {}) => {
  await page.open({ path: `#/${language}/`, ...screen });
  await page.choose('way-0', 'stated');
  await page.one('[name="operations"]');
};

describe('a bound', () => {
  for (const [language, texts, said, no] of [
    ['en', ['at most 1e25', '≤1e25', 'up to 1e25', '1e25 or less'], /at most 10.*25.* operations/, /No chance can be given/],
    ['de', ['höchstens 1e25', '≤ 1e25', 'bis zu 1e25', '1e25 oder weniger'], /höchstens 10.*25.* Rechenoperationen/, /Wahrscheinlichkeit lässt sich nicht angeben/],
  ]) {
    test(`is an open band without a percent, and rules out what it rules out (${language})`, async () => {
      await stated(language);
      for (const text of texts) {
        await page.type('operations', text);
        await page.until(`${text} is understood`, async () => said.test(await page.text('.ruler figcaption')));
        assert.match(await page.text('.ruler figcaption'), no);
        assert.ok(await page.count('.ruler .open .reach'), 'an open band');
        assert.equal(await page.count('.ruler .chance, .ruler .core, .ruler .pointer'), 0);
        assert.doesNotMatch(await page.text('.ruler'), /%/);
        assert.ok(!(await page.outcomes()).includes('prohibited'), text);
      }
      await page.type('operations', '< 1e23');
      await page.expectOutcomes('not_covered');
      await page.type('operations', '≤ 2e25');
      await page.until('more is possible', async () => (await page.outcomes()).includes('prohibited'));
      await page.axe();
      await page.quiet();
    });

    for (const size of ['desk', 'phone']) for (const dark of [false, true]) {
      test(`looks like one (${language}, ${size}${dark ? ', dark' : ''})`, async () => {
        await stated(language, { size, dark });
        await page.type('operations', texts[0]);
        await page.until('it is drawn', () => page.count('.ruler .open .reach'));
        await page.fits();
        await page.screenshot(`bound-${language}-${size}${dark ? '-dark' : ''}`);
      });
    }
  }
});

describe('through switches of language', () => {
  /** What is wrong with the field of that name, if anything. */
  const wrong = async (name) => (await page.count(`.wrong [name="${name}"]`)) > 0;

  test('2,500e24 is asked about in both', async () => {
    await stated('en');
    await page.type('operations', '2,500e24');
    for (const language of ['de', 'en', 'de']) {
      assert.ok(await wrong('operations'));
      assert.match(await page.text('.ruler figcaption'), /Enter|fehlt/, 'it counts for nothing, and that is said');
      await page.speak(language);
    }
    assert.equal(await held('operations'), '2,500e24');
  });

  test('10.000.000.000.000.000.000.000.000 counts where it is a number', async () => {
    await stated('en');
    await page.type('operations', '10.000.000.000.000.000.000.000.000');
    assert.ok(await wrong('operations'));
    await page.speak('de');
    await page.until('it counts', async () => /10.*25.* Rechenoperationen/.test(await page.text('.ruler figcaption')));
    assert.ok(!(await wrong('operations')));
    await page.speak('en');
    await page.until('it still does', async () => /10.*25.* operations/.test(await page.text('.ruler figcaption')));
    assert.equal(await held('operations'), '10^25');
    assert.ok(!(await wrong('operations')));
  });

  test('1.234 chips are a thousand where they are', async () => {
    await page.open({ path: '#/en/' });
    await page.choose('way-0', 'chip_time');
    await page.type('chips', '1.234');
    assert.ok(await wrong('chips'));
    await page.speak('de');
    await page.until('it is read', async () => !(await wrong('chips')));
    await page.speak('en');
    await page.until('it is written', async () => (await held('chips')) === '1,234');
    assert.ok(!(await wrong('chips')));
  });

  test('2.000.000 dollars', async () => {
    await page.open({ path: '#/en/result' });
    await page.type('value', '2.000.000');
    assert.ok(await wrong('value'));
    await page.speak('de');
    await page.until('it is read', async () => !(await wrong('value')));
    await page.speak('en');
    await page.until('it is written', async () => (await held('value')) === '2,000,000');
    assert.ok(!(await wrong('value')));
    await page.screenshot(`switched-${BROWSER}`);
  });

  test('the other notation is asked about toward less, too', async () => {
    for (const [language, text, said] of [['de', '5,000e21', /5,000.*5 oder 5000/], ['en', '5.000e21', /5\.000.*5 or 5000/]]) {
      await stated(language);
      await page.type('operations', text);
      await page.until('it is asked', () => wrong('operations'));
      assert.match(await page.text('#operations-note'), said);
    }
  });
});

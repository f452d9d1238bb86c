// Days as they are typed, key by key: a browser tells of the year 2 while somebody types 2026.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { BROWSER, inChromium, start } from './harness.mjs';

const page = await start();
after(() => page.quit());

/** The outcomes as a list, whatever they are. */
const verdict = async () => (await page.outcomes()).join();
/** What stands in the field of that name for a program. */
const held = (name) => page.driver.executeScript('return document.querySelector(`[name="${arguments[0]}"]`).value', name);

describe('a day that is typed', () => {
  for (const [language, wrong] of [['en', /year 26 can hardly be meant.*1900 to 2199.*four digits/], ['de', /Jahr 26 ist kaum gemeint.*1900 bis 2199.*vier Ziffern/]]) {
    test(`moves nothing until it is whole (${language})`, inChromium('has each key of a date field at hand'), async () => {
      await page.open({ path: `#/${language}/` });
      const before = await verdict();
      const field = await page.reach('[name="completion"]');
      await field.click();
      await field.sendKeys('1130');
      for (const digit of '2026') {
        await field.sendKeys(digit);
        await page.followed();
        assert.equal(await verdict(), before, `after ${digit} the field holds ${await held('completion')}`);
        assert.equal(await page.count('.field.wrong [name="completion"]'), 0);
      }
      assert.equal(await held('completion'), '2026-11-30');
      await page.until('it counts', async () => /30\.? (December|Dezember|November) 2026/.test(await page.text('.follows')));
      assert.equal(await page.count('.read-by'), 0);
      await page.quiet();
    });

    test(`of the year 26 counts for nothing, and is told (${language})`, inChromium('has each key of a date field at hand'), async () => {
      await page.open({ path: `#/${language}/` });
      const before = await verdict();
      const field = await page.reach('[name="completion"]');
      await field.click();
      await field.sendKeys('11302026');
      await page.until('it counts', async () => (await page.count('.read-by')) === 0);
      await page.driver.executeScript('document.activeElement.blur()'); // and comes back: the month then has the keyboard
      await field.click();
      await field.sendKeys('113026');
      await page.driver.executeScript('document.activeElement.blur()'); // the key Tab would first go to the button of the calendar, which is part of the field
      await page.until('it is told', () => page.count('.field.wrong [name="completion"][aria-invalid="true"]'));
      assert.match(await page.text('#completion-note'), wrong);
      assert.equal(await held('completion'), '0026-11-30', 'what was typed stays');
      assert.equal(await page.count('.read-by'), 1, 'no day counts');
      assert.equal(await verdict(), before);
      await page.axe();
      await field.click();
      await field.sendKeys('11302026');
      await page.until('it counts', async () => (await page.count('.field.wrong')) === 0 && (await page.count('.read-by')) === 0);
    });
  }

  test('that is not whole is told when the field is left', inChromium('has each key of a date field at hand'), async () => {
    await page.open({ path: '#/en/' });
    const field = await page.reach('[name="completion"]');
    await field.click();
    await field.sendKeys('1130');
    await page.followed();
    assert.equal(await page.count('.field.wrong [name="completion"]'), 0);
    await field.sendKeys(Key.chord(Key.SHIFT, Key.TAB), Key.chord(Key.SHIFT, Key.TAB), Key.chord(Key.SHIFT, Key.TAB));
    await page.until('it is told', () => page.count('#completion-note'));
    assert.match(await page.text('#completion-note'), /no whole day yet/);
  });
});

test('a program that fills in the year 26 is told at once', async () => {
  await page.open({ path: '#/en/' });
  const before = await verdict();
  await page.setDay('completion', '0026-11-30');
  await page.until('it is told', () => page.count('#completion-note'));
  assert.equal(await verdict(), before);
});

test('no field for a day has a `min`, which takes the year away while it is typed', async () => {
  for (const path of ['#/en/result', '#/en/memo', '#/en/privacy', '#/en/explore']) {
    await page.open({ path });
    await page.until('there is a field', () => page.count('input[type="date"]'));
    await page.unfold();
    assert.equal(await page.count('input[type="date"][min]'), 0, path);
  }
});

for (const [language, said] of [['en', /No day was given: read by the text in force on 2 January 2025/], ['de', /Kein Tag ist angegeben: Gelesen wurde der Text, der am 2\. Januar 2025 galt/]]) {
  test(`without a day it is said by which text the deal is read (${language})`, async () => {
    for (const [where, css] of [['', '.read-by'], ['result', '.warnings'], ['memo', '.memo']]) {
      await page.open({ path: `#/${language}/${where}` });
      await page.until(`${where} says it`, async () => said.test(await page.text(css)));
    }
    await page.screenshot(`days-${BROWSER}-${language}`);
  });
}

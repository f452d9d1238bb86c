// The memo: both languages, its files, print, and how soon it is there.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from './harness.mjs';

const page = await start({ timed: true });
after(() => page.quit());

const PARTS = {
  en: ['Result', 'Open points', 'What follows', 'Questions and answers', 'Training compute', 'What else it could come to',
    'Knowledge and diligence', 'Draft of the notification', 'Versions', 'The whole reading, paragraph by paragraph'],
  de: ['Ergebnis', 'Offene Punkte', 'Was folgt', 'Fragen und Antworten', 'Rechenaufwand des Trainings', 'Wie es sonst ausgehen könnte',
    'Kenntnis und Sorgfalt', 'Entwurf der Meldung', 'Fassungen', 'Die ganze Prüfung, Absatz für Absatz'],
};
const numbered = (parts) => parts.map((part, number) => `${number + 1}. ${part}`);
const headings = () => page.driver.executeScript('return [...document.querySelectorAll(".memo h3")].map((h) => h.textContent)');
/** The file behind a link. */
const file = async (name) => {
  const address = await page.one(`a[download="${name}"]`).getAttribute('href');
  assert.match(address, /^data:text\//);
  return decodeURIComponent(address.slice(address.indexOf(',') + 1));
};
const go = async (language, name) => {
  await page.click(`nav.pages a[href="#/${language}/${name}"]`);
  await page.until(`${name} stands`, async () =>
    (await page.driver.executeScript('return location.hash')) === `#/${language}/${name}` && await page.count('main h1'));
};

describe('the memo', () => {
  for (const [language, other, said] of [['en', 'Deutsch', 'Verboten'], ['de', 'English', 'Prohibited']]) {
    test(`in ${language}, and in the other language without leaving the page`, async () => {
      await page.open({ path: `#/${language}/memo` });
      assert.deepEqual(await headings(), numbered(PARTS[language]));
      await page.axe();
      const value = await page.driver.executeScript(
        'return [...document.querySelector(`select[name="memo-language"]`).options].find((option) => option.text === arguments[0]).value', other);
      await page.choose('memo-language', value);
      const their = language === 'en' ? 'de' : 'en';
      await page.until('the memo speaks it', async () => (await page.one('.memo').getAttribute('lang')) === their);
      assert.deepEqual(await headings(), numbered(PARTS[their]));
      assert.match(await page.text('.memo'), new RegExp(said));
      assert.equal(await page.one('html').getAttribute('lang'), language);
      await page.axe();
      await page.quiet();
    });
  }

  test('on every screen and in the dark', async () => {
    for (const screen of [{ size: 'narrow' }, { size: 'phone', dark: true }, { forcedColors: true }]) {
      await page.open({ path: '#/de/memo', ...screen });
      await page.unfold({ whole: true });
      await page.fits();
      await page.axe();
    }
    await page.quiet();
  });

  test('holds what was entered, and its files say what the page says', async () => {
    await page.open({ path: '#/en/result' });
    await page.setDay('completion', '2026-05-01');
    await page.setDay('diligence-day-databases', '2026-04-02');
    await page.type('diligence-databases', 'Asked <b>two</b> registers | [x](javascript:alert(1))');
    await go('en', 'memo');
    await page.setDay('memo-date', '2026-05-04');
    await page.until('it is of that day', async () => (await page.text('.memo')).includes('Monday, 4 May 2026'));
    const memo = await page.text('.memo');
    for (const said of ['Monday, 4 May 2026', 'Friday, 1 May 2026', 'By Sunday, 31 May 2026.', 'Asked <b>two</b> registers | [x](javascript:alert(1))', '2 April 2026']) {
      assert.ok(memo.includes(said), `${said} in ${memo}`);
    }
    await page.click('.unprinted summary');
    const markdown = await file('memo.md');
    for (const heading of numbered(PARTS.en)) assert.ok(markdown.includes(`\n## ${heading}\n`), heading);
    assert.ok(markdown.includes('Monday, 4 May 2026') && markdown.includes('By Sunday, 31 May 2026.'));
    assert.ok(markdown.includes('Asked \\<b\\>two\\</b\\> registers \\| \\[x\\](javascript:alert(1))'), markdown);
    const html = await file('memo.html');
    assert.ok(html.startsWith('<!DOCTYPE html>') && html.includes('Asked &lt;b&gt;two&lt;/b&gt; registers'));
    await page.axe();
    await page.quiet();
  });

  test('its hash is that of the rule data, which the page of the rules saves', async () => {
    await page.open({ path: '#/en/memo' });
    const rules = readFileSync(fileURLToPath(new URL('../../data/rules.json', import.meta.url)));
    const hash = createHash('sha256').update(rules).digest('hex');
    assert.ok((await page.text('.memo')).includes(hash), hash);
    await go('en', 'rules');
    // What would be saved is caught on its way: the address of the link is the file.
    await page.driver.executeScript(`HTMLAnchorElement.prototype.click = function () { window.saved = this.href; }`);
    await (await page.byLabel('The rule as data (JSON)')).click();
    const saved = await page.driver.executeScript('return window.saved');
    assert.equal(decodeURIComponent(saved.slice(saved.indexOf(',') + 1)), rules.toString());
  });

  test('prints whole, and nothing around it', async () => {
    for (const language of ['en', 'de']) {
      await page.open({ path: `#/${language}/memo`, dark: true });
      await page.until('the whole reading is drawn, after the rest', () => page.count('.memo details:not([open])'));
      const pages = await page.print();
      assert.equal(await page.count('.memo details[open]'), 1, 'the whole reading is opened for print');
      assert.ok(pages > 5 && pages < 40, `${pages} pages`);
      const hidden = await page.driver.executeScript(
        'return [".top", ".bottom", ".unprinted", ".memo summary"].filter((css) => [...document.querySelectorAll(css)].some((e) => e.checkVisibility()))');
      assert.deepEqual(hidden, []);
      assert.deepEqual(await headings(), numbered(PARTS[language]));
      const [ink, paper] = await page.driver.executeScript(
        'return [getComputedStyle(document.querySelector(".memo")).color, getComputedStyle(document.documentElement).backgroundColor]');
      const light = (color) => color.match(/\d+/g).slice(0, 3).map(Number).reduce((sum, part) => sum + part);
      assert.ok(light(ink) < 150 && light(paper) === 765, `${ink} on ${paper}`);
      await page.quiet();
    }
  });

  test('is there at once', async (t) => {
    await page.open({ path: '#/en/facts' });
    for (let system = 1; system < 10; system += 1) await page.driver.executeScript(
      `[...document.querySelectorAll('main button.link')].find((button) => button.textContent.trim() === 'Describe another AI system').click()`);
    await page.until('there are ten systems', async () => (await page.count('section.system')) === 10);
    // From a page that is soon taken down, so that it is the memo that is timed.
    await go('en', 'deals');
    const shown = await page.driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      const begun = performance.now();
      const drawn = () => document.querySelector('.memo')
        ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
        : setTimeout(drawn);
      document.querySelector('nav.pages a[href="#/en/memo"]').click();
      drawn();`);
    t.diagnostic(`a memo of ten AI systems was drawn after ${Math.round(shown)} ms`);
    assert.ok(shown < 5000, `${shown} ms`);
  });
});

test('the last days go to a calendar from the result', async () => {
  for (const [language, summary] of [['en', 'The investor files a notification with the Treasury. (§ 850.401)'], ['de', '§ 850.401']]) {
    await page.open({ path: `#/${language}/result` });
    assert.equal(await page.count('a[download$=".ics"]'), 0);
    await page.setDay('completion', '2026-05-01');
    await page.until('the calendar is offered', () => page.count('a[download$=".ics"]'));
    const calendar = (await file('outbound-check.ics')).replaceAll('\r\n ', '');
    assert.ok(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'));
    assert.ok(calendar.includes('DTSTART;VALUE=DATE:20260531') && calendar.includes(summary), calendar);
    await page.axe();
    await page.quiet();
  }
});

test('the result says what it was counted from and by what text', async () => {
  await page.open({ path: '#/en/result' });
  const result = await page.text('main');
  assert.match(result, /AI system 1 3\.29 × 10.*Chance above 10/);
  assert.match(result, /89 FR 90398 on 15 November 2024, effective 2 January 2025/);
  assert.match(result, /[0-9a-f]{64}/);
  await page.fits();
  await page.click('a[href="#/en/memo"]:not(nav a)');
  await page.until('the memo stands', () => page.count('.memo'));
});

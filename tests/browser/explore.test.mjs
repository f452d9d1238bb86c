// The explorer: counts, dragging, typing, keys, links, files, both languages, and how smooth it is.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { crc32 } from 'node:zlib';
import { Key, Origin } from 'selenium-webdriver';
import { counted } from './counts.mjs';
import { inChromium, start } from './harness.mjs';

const page = await start({ timed: true });
const saved = mkdtempSync(join(tmpdir(), 'outbound-check-saved-'));
after(() => page.quit());
after(() => rmSync(saved, { recursive: true, force: true }));

const hash = () => page.driver.executeScript('return location.hash');
/** Waits until the address says that: it follows what is drawn. */
const until = (address) => page.until(`the address is ${address}`, async () => (await hash()) === address);
const big = async () => (await Promise.all((await page.all('.big strong')).map((one) => one.getText()))).map(Number);
const IN_2024 = (line) => counted('china', line, '2024-12-31');
/** The developers above 10^25 and the models above the lowest line, as the chart has them at the start. */
const FIRST = [IN_2024('1e25').developers, IN_2024('1e23').models];
const bigs = (...wanted) => page.until(`the large numbers are ${wanted}`, async () => String(await big()) === String(wanted));
const open = (rest = '', screen = {}) => page.open({ path: `#/en/explore${rest}`, ...screen });
const press = (...keys) => page.driver.actions().sendKeys(...keys).perform();
/** The drawing that is shown, and what can be taken hold of in it. */
const shown = (css) => page.driver.executeScript('return [...document.querySelectorAll(".chart .drawing " + arguments[0])].find((one) => one.checkVisibility())', css);
const line = async (index) => shown(`.across:nth-of-type(n)`).then(() => page.driver.executeScript(
  'return [...document.querySelectorAll(".chart .drawing")].find((one) => one.checkVisibility()).querySelectorAll(".across")[arguments[0]]', index));
const valueText = async (grip) => grip.getAttribute('aria-valuetext');
const middle = (element) => page.driver.executeScript('const r = arguments[0].getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]', element);

/** Drags a handle by so many pixels, a few at a time. */
async function drag(handle, dx, dy, steps = 10, pause = 0) {
  await page.driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', handle);
  const [x, y] = (await middle(handle)).map(Math.round);
  const actions = page.driver.actions().move({ x, y, origin: Origin.VIEWPORT, duration: 0 }).press();
  for (let step = 1; step <= steps; step++) {
    actions.move({ x: x + Math.round((dx * step) / steps), y: y + Math.round((dy * step) / steps), origin: Origin.VIEWPORT, duration: pause });
  }
  await actions.release().perform();
}

/** Presses what saves a file and gives its bytes. */
async function save(label) {
  await page.downloadTo(saved);
  for (const old of readdirSync(saved)) rmSync(join(saved, old));
  await (await page.byLabel(label, '.home button')).click();
  // Firefox puts an empty file in the place of the one that is on its way.
  const name = await page.until('the file is there', () => {
    const files = readdirSync(saved);
    return files.length === 1 && !/\.(crdownload|part)$/.test(files[0]) && statSync(join(saved, files[0])).size > 0 && files[0];
  });
  return { name, bytes: readFileSync(join(saved, name)) };
}

/** `{name: text}` of a zip of stored files, each held against its checksum. */
function unzip(bytes) {
  const files = {};
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (let count = bytes.readUInt16LE(bytes.length - 12); count > 0; count--) {
    assert.equal(bytes.toString('latin1', at, at + 4), 'PK\x01\x02');
    const [size, name, local] = [bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    assert.equal(crc32(content), bytes.readUInt32LE(at + 16));
    files[bytes.toString('utf8', at + 46, at + 46 + name)] = content.toString();
    at += 46 + name;
  }
  return files;
}

describe('what a journalist finds', () => {
  test('by the end of 2024 two organisations, with whose figures they are', async () => {
    await open();
    await bigs(...FIRST);
    const text = await page.text('aside');
    for (const part of ['On 31 December 2024', 'Zhipu AI GLM-4-Plus', '3.6 × 10', 'from benchmark scores, speculative', '73%', 'ByteDance Doubao-pro', 'parameters × data, likely', '74%',
      'Neither figure is the developer’s own; they are estimates by others.', '1 above 10²³, 0 above 10²⁴']) assert.ok(text.includes(part), `${part} in ${text}`);
    await page.axe();
    await page.quiet();
  });

  test('in German too', async () => {
    await page.open({ path: '#/de/explore' });
    await bigs(...FIRST);
    assert.match(await page.text('main h1'), /Welche Modelle/);
    assert.match(await page.text('aside'), /Am 31\. Dezember 2024.*Keine der beiden Zahlen stammt vom Entwickler selbst/);
    await page.axe();
  });

  test('a line is moved by a button, and put back', async () => {
    await open();
    await page.click('.next .act');
    await page.until('more organisations', async () => (await big())[0] > 2);
    assert.match(await page.text('aside'), new RegExp(`At 10 ?24.* instead of .*: ${IN_2024('1e24').models} models in China above the line instead of ${IN_2024('1e25').models}`));
    await until('#/en/explore/1&prohibited=1e24');
    await page.click('.next .act');
    await bigs(...FIRST);
    await until('#/en/explore');
  });

  test('a line and the date are typed', async () => {
    await open();
    await page.type('at-notifiable', '10^24');
    await bigs(FIRST[0], IN_2024('1e24').models);
    await page.type('at-notifiable', 'many');
    assert.ok(await page.count('.moving .error'));
    await page.type('at-notifiable', '10^23');
    await bigs(...FIRST);
    await page.driver.executeScript('const f = document.querySelector("[name=explore-day]"); f.value = "2026-12-31"; f.dispatchEvent(new Event("change", { bubbles: true }))');
    await bigs(counted('china', '1e25').developers, counted('china', '1e23').models);
    await until('#/en/explore/1&day=2026-12-31');
  });

  test('filters narrow chart, counts and table together', async () => {
    await open();
    await page.unfold();
    const rows = () => page.driver.executeScript('return document.querySelectorAll(".models-table tbody tr").length');
    assert.equal(await rows(), 50);
    await page.type('filter-organisation', 'zhipu');
    await page.until('one organisation is left', async () => (await big())[0] === 1);
    assert.ok(await rows() < 50);
    assert.match(await page.text('.models-table tbody'), /^GLM-4-Plus Zhipu AI China/);
    await page.click('.models-table thead th:nth-child(4) button');
    assert.equal(await page.one('.models-table thead th:nth-child(4)').getAttribute('aria-sort'), 'descending');
    await page.axe();
  });

  test('a model’s card opens it in the calculator, beside the deal that was there', async () => {
    await open('/1&model=Doubao-pro');
    assert.match(await page.text('.card'), /Doubao-pro.*ByteDance.*28 October 2024.*an estimate by others, not the developer’s.*74%/);
    await (await page.byLabel('Open it in the calculator')).click();
    await page.until('the calculator stands', async () => (await hash()) === '#/en/compute' && await page.count('.stage'));
    assert.match(await page.one('[name^="parameters"]').getAttribute('value'), /500B/);
    await page.click('nav.pages a[href$="deals"]');
    await page.until('both deals are there', async () => await page.count('.deals .open .deal') === 2);
  });

  test('lines of other regimes are drawn on request', async () => {
    await open();
    await page.unfold();
    await page.click('#field-regime-eu_systemic');
    await page.until('the line is drawn', () => page.count('.chart .regime'));
    await until('#/en/explore/1&regime=eu_systemic');
    assert.match(await page.driver.executeScript('return document.querySelector(".chart .other-name").textContent'), /AI Act.*more than 10²⁵/);
  });
});

describe('by pointer and by keys', () => {
  for (const size of ['desk', 'phone']) {
    test(`a line and the date are dragged: ${size}`, async () => {
      await open('', { size });
      await drag(await shown('.across:last-of-type, .handle.prohibited .target'), 0, 0);
      const handle = await shown('.handle.prohibited .target');
      const height = size === 'desk' ? 50 : 40;
      await drag(handle, 0, height);
      await page.until('the line has moved', async () => /prohibited=[1-9.]+e24/.test(await hash()));
      assert.ok((await big())[0] > 2);
      await drag(await shown('.handle.day .target'), -80, 0);
      await page.until('the day has moved', async () => /day=202[0-4]-/.test(await hash()));
      await page.quiet();
    });
  }

  test('a line is a slider, and so is the date', async () => {
    await open();
    const prohibited = await line(2);
    await page.driver.executeScript('arguments[0].focus()', prohibited);
    await press(Key.PAGE_DOWN);
    await page.until('it is at 10^24', async () => (await valueText(prohibited)).startsWith(`10 to the 24 operations; ${IN_2024('1e24').models} models`));
    await press(Key.ARROW_UP);
    await page.until('a tenth up', async () => (await valueText(prohibited)).startsWith('1.3 × 10 to the 24'));
    const day = await shown('.along');
    await page.driver.executeScript('arguments[0].focus()', day);
    await press(Key.ARROW_LEFT);
    await page.until('a month back', async () => (await valueText(day)) === '30 November 2024');
  });

  test('the keys go through the models in the order of their dates, and say each', async () => {
    await open();
    const models = await shown('.models');
    await page.driver.executeScript('arguments[0].focus()', models);
    await press(Key.END);
    const last = await page.until('a model is said', async () => (await valueText(models)).includes('December 2024') && valueText(models));
    assert.match(last, /operations, (confident|likely|speculative), .*Chance of lying above 10 to the 2[45]: .*%\.$/);
    await press(Key.ARROW_LEFT);
    await page.until('another is said', async () => (await valueText(models)) !== last);
    await page.until('the address names it', async () => /&model=/.test(await hash()));
    assert.ok((await page.text('.card h2')).length > 0);
  });

  test('pointing shows a card, tapping keeps it', async () => {
    await open('/1&model=GPT-4', { size: 'desk' });
    const at = await middle(await shown('.chosen'));
    await open();
    const [x, y] = at.map(Math.round);
    await page.driver.actions().move({ x, y, origin: Origin.VIEWPORT, duration: 0 }).perform();
    await page.until('the card is there', async () => (await page.text('.card')).includes('GPT-4'));
    await until('#/en/explore');
    await page.driver.actions().press().release().perform();
    await page.until('it is kept', async () => (await hash()).includes('model='));
  });
});

describe('taken home', () => {
  test('a link brings the view back, in the other language too; what is no view is refused', async () => {
    const view = '/1&day=2025-06-30&prohibited=1e24&country=Hong%20Kong&ranges&regime=california&model=GPT-4&rising=day';
    await open(view);
    await page.until('the address stays', async () => (await hash()).startsWith('#/en/explore/1&day=2025-06-30&prohibited=1e24&country=Hong%20Kong'));
    await page.speak('de');
    await page.until('the view stays', async () => (await hash()).startsWith('#/de/explore/1&day=2025-06-30'));
    assert.match(await page.text('aside h2'), /30\. Juni 2025/);
    await open('/1&prohibited=%3Cscript%3E');
    assert.match(await page.text('.explore [role=alert]'), /was not understood/);
    await bigs(...FIRST);
    await page.quiet();
  });

  test('the rows as CSV with caveats', async () => {
    await open();
    const { name, bytes } = await save('Save the rows as CSV with caveats');
    assert.equal(name, 'models-2024-12-31.zip');
    const files = unzip(bytes);
    const lines = files['models.csv'].trimEnd().split('\r\n');
    const said = Number(/(\d+) models published/.exec(await page.text('.explore'))[1]);
    assert.equal(lines.length, said + 1);
    assert.match(lines[0], /^\uFEFFmodel,developers,countries,in_china,published,.*chance_above_1e25/);
    for (const part of ['CC BY 4.0', '31 December 2024', '/#/en/explore', 'speculative', 'copy of 19 July 2026', String(new Date().getFullYear())]) assert.ok(files['README.txt'].includes(part), part);
  });

  test('the picture as SVG and PNG', async () => {
    await open('/1&prohibited=1e24&regime=eu_systemic&model=GLM-4-Plus');
    const svg = (await save('Save as SVG')).bytes.toString();
    for (const part of ['<title>Which models cross the line?</title>', 'prohibited above 10²⁴', '(moved: what if)', 'AI Act', 'CC BY 4.0', 'GLM-4-Plus', 'copy of 19 July 2026']) assert.ok(svg.includes(part), part);
    assert.ok(!/<script|href=|style=|url\(/.test(svg), 'nothing is fetched or run');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg).map(Number);
    const { name, bytes } = await save('Save as PNG');
    assert.equal(name, 'models-2024-12-31.png');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [2 * width, 2 * height]);
    await page.quiet();
  });
});

/** Milliseconds of the processor that the page takes for something: told apart from what else the machine does. */
async function work(during) {
  const cdp = (command, parameters = {}) => page.driver.sendAndGetDevToolsCommand(command, parameters);
  await cdp('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => 1000 * (await cdp('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  const before = await spent();
  await during();
  const all = (await spent()) - before;
  await cdp('Performance.disable');
  return all;
}

describe('how quick it is', () => {
  test('the page stands with its chart soon after the click', inChromium('tells what a page works'), async (t) => {
    const [took, worked] = [[], []];
    for (let round = 0; round < 5; round++) {
      await page.open({ path: '#/en/calculators' });
      await page.until('the page before stands', () => page.count('.calculator'));
      worked.push(await work(async () => took.push(await page.driver.executeAsyncScript(`
        const done = arguments[0];
        const began = performance.now();
        document.querySelector('nav.pages a[href$="explore"]').click();
        const look = () => document.querySelector('.chart .dot.china')
          ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - began))) : setTimeout(look);
        look();`))));
    }
    for (const list of [took, worked]) list.sort((a, b) => a - b);
    const inWords = (list) => list.map((one) => one.toFixed(0)).join(', ');
    t.diagnostic(`from the click to the chart drawn: ${inWords(took)} ms; work of the page's own: ${inWords(worked)} ms`);
    assert.ok(worked[0] < 300, `${worked[0]} ms of work`);
  });

  test('dragging a line over all models keeps up with the screen', inChromium('tells what a page works'), async (t) => {
    await open('/1&ranges');
    for (const [what, css, dx, dy] of [['a line', '.handle.prohibited .target', 0, 180], ['the date', '.handle.day .target', -300, 0]]) {
      await page.driver.executeScript(`
        globalThis.frames = []; let last = performance.now(); globalThis.counting = true;
        const frame = (now) => { frames.push(now - last); last = now; if (counting) requestAnimationFrame(frame); };
        requestAnimationFrame(frame);`);
      const moves = 120;
      const worked = (await work(async () => drag(await shown(css), dx, dy, moves, 16))) / moves;
      const between = await page.driver.executeScript('counting = false; return frames.slice(2)');
      const rank = (list, share) => list.sort((a, b) => a - b)[Math.floor((list.length - 1) * share)];
      t.diagnostic(`${what}: ${between.length} frames, ${rank(between, 0.5).toFixed(1)} ms apart in the middle, ${rank(between, 0.95).toFixed(1)} at the 95th percentile; `
        + `${worked.toFixed(1)} ms of the page's own work for a move`);
      assert.ok(worked < 1000 / 60, `${worked} ms of work for a move`);
    }
  });
});

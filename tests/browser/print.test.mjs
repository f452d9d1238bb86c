// What comes out of the printer: the PDF that each browser makes, read and looked at by poppler's tools.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, test } from 'node:test';
import { start } from './harness.mjs';

const page = await start();
after(() => page.quit());

const run = (tool, ...args) => execFileSync(tool, args, { maxBuffer: 1 << 28 });
const missing = (() => { try { run('pdftotext', '-v'); return false; } catch { return 'pdftotext and pdftoppm are missing, as root on Debian: apt-get install poppler-utils'; } })();
const printed = (name, body) => test(name, { skip: missing }, body);

/** Prints the page at that address into target/screenshots and returns where. */
async function pdf(name, path, ready) {
  await page.open({ path, dark: true });
  await ready?.();
  return page.printTo(name);
}
/** The text in the order in which it stands on that page. */
const text = (file, number) => run('pdftotext', '-f', number, '-l', number, '-layout', file, '-').toString().replace(/\s+/g, ' ').trim();
/** The words of each page with their boxes in points: `[[{text, left, top, right, bottom}]]`. */
const words = (file) => run('pdftotext', '-bbox', file, '-').toString().split('<page ').slice(1).map((one) =>
  [...one.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)]
    .map(([, left, top, right, bottom, said]) => ({ left: +left, top: +top, right: +right, bottom: +bottom, text: said })));
/** The share of a box, in points, that is not white. */
function inked(file, number, { left, top, right, bottom }) {
  const picture = run('pdftoppm', '-r', 72, '-f', number, '-l', number, file);
  const [head, width] = /^P6\s+(\d+)\s+\d+\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'));
  let [all, ink] = [0, 0];
  for (let y = Math.floor(top); y < bottom; y++) {
    for (let x = Math.floor(left); x < right; x++, all++) {
      const at = head.length + 3 * (y * Number(width) + x);
      if (picture[at] + picture[at + 1] + picture[at + 2] < 700) ink++;
    }
  }
  return ink / all;
}
/** The rows of at least `least` words that match, each over most of the paper's width, with their page. */
const rows = (file, pattern, least) => words(file).flatMap((all, i) => {
  const found = all.filter((word) => pattern.test(word.text)).sort((a, b) => a.bottom - b.bottom || a.left - b.left);
  const lines = found.reduce((lines, word) => {
    if (lines.at(-1)?.some((other) => Math.abs(other.bottom - word.bottom) < 2)) lines.at(-1).push(word);
    else lines.push([word]);
    return lines;
  }, []);
  return lines.map((line) => ({ page: i + 1, line, left: Math.min(...line.map((w) => w.left)), right: Math.max(...line.map((w) => w.right)), top: Math.min(...line.map((w) => w.top)) }))
    .filter(({ line, left, right }) => line.length >= least && right - left > 595 / 2);
});
/** That one ruler or chart is there: one row of the numbers of its axis, and a drawing above it. */
function isDrawn(file, pattern, least, height) {
  const found = rows(file, pattern, least);
  assert.equal(found.length, 1, `${file}: ${found.length} rows of ${pattern}`);
  const [{ page: number, left, right, top }] = found;
  const share = inked(file, number, { left, right, top: top - height, bottom: top - 2 });
  assert.ok(share > .01 && share < .6, `${file}, page ${number}: ${(100 * share).toFixed(1)} % of the drawing is ink`);
}

const PAGES = { en: ['Settled', 'May this deal be made?', 'The result, and what follows'], de: ['Entschieden', 'Ist dieses Geschäft erlaubt?', 'Das Ergebnis und was daraus folgt'] };
for (const [language, [settled, ...titles]] of Object.entries(PAGES)) {
  for (const [i, name] of ['', 'result'].entries()) {
    printed(`${language}, ${name || 'check'}: the verdict stands first`, async () => {
      const file = await pdf(`print-${name || 'check'}-${language}`, `#/${language}/${name}`);
      const first = text(file, 1);
      assert.ok(first.includes(settled) && first.indexOf(settled) < first.indexOf(titles[i]), first.slice(0, 600));
      if (name === '') isDrawn(file, /^10/, 9, 60);
    });
  }
  printed(`${language}, memo: with its ruler`, async () => {
    isDrawn(await pdf(`print-memo-${language}`, `#/${language}/memo`, () => page.until('the whole reading is drawn', () => page.count('.memo details'))), /^10/, 9, 60);
  });
  printed(`${language}, explorer: with its chart`, async () => {
    isDrawn(await pdf(`print-explore-${language}`, `#/${language}/explore`, () => page.until('the chart stands', () => page.count('.chart .dot'))), /^(19|20)\d\d$/, 3, 150);
  });
}

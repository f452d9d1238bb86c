// Licences and notices: at the foot of every page, in every edition, whole, and readable on any screen and on paper.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from './harness.mjs';

const { parts, texts } = JSON.parse(readFileSync(fileURLToPath(new URL('../../data/licences.json', import.meta.url)), 'utf8'));
const TITLE = 'Licences and notices · Lizenzen und Hinweise';
const page = await start();
after(() => page.quit());

/** What stands there of each part, and how many texts there are; and the two addresses of data. */
async function whole() {
  const shown = await page.driver.executeScript(`const text = (css) => [...document.querySelectorAll('.licences ' + css)].map((e) => e.textContent);
    return { names: text('dt'), said: text('dd').join(' '), texts: text('pre') }`);
  for (const { name, version, notices } of parts) {
    assert.ok(shown.names.includes([name, version].filter(Boolean).join(' ')), name);
    for (const notice of notices) assert.ok(shown.said.includes(notice), `${name}: ${notice}`);
  }
  assert.deepEqual(shown.texts, texts.map(({ text }) => text));
  assert.match(shown.said, /epoch\.ai\/data\/ai-modelsCC BY 4\.0, https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/Changed: /);
  assert.match(shown.said, /epoch\.ai\/data\/machine-learning-hardwareCC BY 4\.0, https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/Changed: /);
}

/** Follows the link at the foot of what is open, reads what comes in a tab of its own, and comes back. */
async function followed(read) {
  const here = await page.driver.getWindowHandle();
  await page.click('footer.bottom a[href="licences.html"]');
  const others = async () => (await page.driver.getAllWindowHandles()).filter((one) => one !== here);
  const [there] = await page.until('a tab opens', async () => { const found = await others(); return found.length && found; });
  await page.driver.switchTo().window(there);
  await page.until('the licences stand', () => page.count('main.licences h1'));
  await read();
  await page.driver.close();
  await page.driver.switchTo().window(here);
}

describe('from the foot of a page', () => {
  for (const path of ['#/en/', '#/de/memo', 'offline/#/de/']) {
    test(`at ${path}`, async () => {
      await page.open({ path });
      await followed(async () => {
        assert.equal(await page.text('main h1'), TITLE);
        await whole();
        await page.quiet();
      });
    });
  }

  test('the words for it are in both languages', async () => {
    await page.open({ path: '#/en/rules' });
    assert.equal(await page.text('footer.bottom a[href="licences.html"]'), 'Licences and notices');
    await page.speak('de');
    assert.equal(await page.text('footer.bottom a[href="licences.html"]'), 'Lizenzen und Hinweise');
  });
});

for (const file of ['outbound-check.html', 'embed.html']) {
  test(`in ${file} they are in the file, closed until somebody opens them`, async () => {
    await page.open({ path: `${file}#/en/explore` });
    assert.equal(await page.count('footer.bottom a[href="licences.html"]'), 0);
    assert.equal(await page.driver.executeScript('return document.querySelector(".licences > details").open'), false);
    const before = await page.driver.executeScript('return location.hash');
    await page.click('.licences > details > summary');
    await whole();
    assert.equal(await page.driver.executeScript('return location.hash'), before);
    await page.fits();
    await page.axe();
    await page.quiet();
  });
}

for (const [size, dark] of [['desk', false], ['phone', true]]) {
  test(`it reads well on a ${size}${dark ? ' in the dark' : ''}`, async () => {
    await page.open({ path: 'licences.html', wait: false, size, dark });
    await page.until('it stands', () => page.count('main.licences h1'));
    await page.fits();
    await page.axe();
    await page.screenshot(`licences-${size}`, { whole: false });
    await page.quiet();
  });
}

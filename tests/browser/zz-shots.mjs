import { start } from '/work/explore/tests/browser/harness.mjs';
const page = await start();
try {
  for (const [name, path, screen] of [
    ['desk-en', '#/en/explore', { size: 'desk' }],
    ['desk-dark-de', '#/de/explore/1&model=GLM-4-Plus', { size: 'desk', dark: true }],
    ['phone-en', '#/en/explore/1&model=Doubao-pro', { size: 'phone' }],
    ['desk-open', '#/en/explore/1&day=2026-07-15&prohibited=2e24&ranges&regime=eu_systemic&regime=california&model=GPT-4', { size: 'desk', open: true }],
    ['phone-dark-de', '#/de/explore', { size: 'phone', dark: true }],
  ]) {
    if (process.argv[2] && !name.includes(process.argv[2])) continue;
    await page.open({ path, ...screen });
    if (screen.open) await page.unfold();
    await page.screenshot(`explore-${name}`);
    console.log(name, JSON.stringify(await page.console()), await page.driver.executeScript('return document.documentElement.scrollWidth'));
    await page.axe().catch((e) => console.log(e.message.slice(0, 1500)));
  }
} finally { await page.quit(); }

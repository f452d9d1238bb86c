import { start } from './harness.mjs';
import { writeFileSync } from 'node:fs';
const page = await start();
try {
  for (const [lang, more] of [['en', 0], ['en', 2], ['en', 9]]) {
    await page.open({ path: `#/${lang}/facts` });
    for (let i = 0; i < more; i++) await page.driver.executeScript(
      `[...document.querySelectorAll('main button.link')].find((button) => button.textContent.trim() === 'Describe another AI system').click()`);
    await new Promise(r=>setTimeout(r,1500));
    const t = await page.driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      document.querySelector('nav.pages a[href="#/en/result"]').click();
      setTimeout(() => {
      const begun = performance.now();
      const drawn = () => document.querySelector('.memo')
        ? (() => { const a = performance.now() - begun; document.body.offsetHeight; const b = performance.now() - begun; requestAnimationFrame(() => setTimeout(() => done([a, b, performance.now() - begun, document.querySelectorAll('.memo *').length, document.querySelectorAll('.memo details *').length])))})()
        : setTimeout(drawn);
      document.querySelector('nav.pages a[href="#/en/memo"]').click();
      drawn(); }, 1500)`);
    console.log(more + 1, t.map(Math.round));
  }
  for (const lang of ['en', 'de']) {
    await page.open({ path: `#/${lang}/memo`, print: true });
    const pdf = await page.driver.sendAndGetDevToolsCommand('Page.printToPDF', { paperWidth: 8.27, paperHeight: 11.69 });
    writeFileSync(`/tmp/memo-look/${lang}.pdf`, pdf.data, 'base64');
  }
  await page.open({ path: '#/en/memo' }); await page.screenshot('memo-desk', { whole: false });
  await page.open({ path: '#/en/result' }); await page.screenshot('memo-result');
  await page.open({ path: '#/en/memo', size: 'phone' }); await page.screenshot('memo-phone', { whole: false });
} finally { await page.quit(); }

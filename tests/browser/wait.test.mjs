// How long somebody waits who comes for the first time, by a network and a processor as most people have: from the click
// to the frame of the first screen, and to a first figure typed and its verdict. It is told beside its budget, not judged:
// it depends on the machine, whose processor is slowed from what it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inChromium, start } from './harness.mjs';

const VISITS = 3;
/** Networks as measuring services have them, and the seconds that may pass until the frame and until the verdict. */
const NETWORKS = [
  { name: '9 Mbit/s, 170 ms', megabits: 9, roundTrip: 170, frame: 0.8, verdict: 2.0 },
  { name: '1.6 Mbit/s, 150 ms', megabits: 1.6, roundTrip: 150, frame: 0.8, verdict: 5.0 },
];
const SLOWER = 4;
/** How the host packs what it sends: as it is asked, or ahead, with as much care as can be. */
const PACKED = { 'as it is asked': 5, ahead: 11 };

/**
 * Runs before anything of the page: types a figure as soon as there is a field of the application for it, and notes when
 * the verdict has followed. Times are milliseconds since the click.
 */
const VISITOR = `(() => {
  const noted = globalThis.__visit = {};
  new PerformanceObserver((list) => { for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') noted.frame = startTime; }).observe({ type: 'paint', buffered: true });
  const left = () => [...document.querySelectorAll('#verdict li[data-ruled-out="false"]')].map((one) => one.dataset.outcome).join();
  const look = () => {
    const field = document.querySelector('#app [name="parameters"]');
    if (field && !noted.typed && document.documentElement.hasAttribute('data-started')) {
      noted.typed = performance.now();
      noted.before = left();
      field.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '500B');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    }
    if (noted.typed && left() !== noted.before) {
      noted.after = left();
      requestAnimationFrame(() => setTimeout(() => { noted.verdict = performance.now(); }));
    } else setTimeout(look, 5);
  };
  look();
})()`;

async function visit({ megabits, roundTrip }, care) {
  const page = await start({ timed: true, care });
  try {
    // The host has packed what it sends before anybody comes.
    const [wasm] = /[\w-]+\.wasm/.exec(await (await fetch(page.server.address)).text());
    await (await fetch(page.server.address + wasm, { headers: { 'Accept-Encoding': 'br' } })).arrayBuffer();
    const cdp = (command, parameters = {}) => page.driver.sendDevToolsCommand(command, parameters);
    await cdp('Network.enable');
    await cdp('Network.emulateNetworkConditions', { offline: false, latency: roundTrip, downloadThroughput: megabits * 125_000, uploadThroughput: megabits * 125_000 });
    await cdp('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await cdp('Page.addScriptToEvaluateOnNewDocument', { source: VISITOR });
    await page.screen({ size: 'phone' });
    await page.driver.get(page.server.address);
    return await page.until('the verdict follows', async () => {
      const noted = await page.driver.executeScript('return globalThis.__visit');
      return noted?.verdict && noted;
    });
  } finally {
    await page.quit();
  }
}

for (const network of NETWORKS) for (const [packed, care] of Object.entries(PACKED)) {
  test(`how long a first visitor waits: ${network.name}, packed ${packed}, a processor ${SLOWER} times slower`, inChromium('can be slowed'), async (t) => {
    const seconds = [];
    for (let number = 0; number < VISITS; number++) {
      const { frame, typed, verdict, before, after } = await visit(network, care);
      assert.notEqual(before, after);
      assert.ok(frame < typed, 'the frame is painted before the application starts');
      seconds.push({ frame: frame / 1000, typed: typed / 1000, verdict: verdict / 1000 });
    }
    const told = (what) => seconds.map((one) => one[what].toFixed(2)).join(', ');
    t.diagnostic(`the frame after ${told('frame')} s (budget ${network.frame}); the figure typed after ${told('typed')} s; its verdict after ${told('verdict')} s (budget ${network.verdict.toFixed(1)})`);
  });
}

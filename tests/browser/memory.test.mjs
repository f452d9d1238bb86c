// What the page holds in memory while it is used: little, and no more after an hour than after a minute.
//
//   SOAK=3600 node --test tests/browser/memory.test.mjs     for as many seconds; without it a few rounds
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { BROWSER, inChromium, start } from './harness.mjs';
import { PAGES } from './visitor.mjs';

const page = BROWSER === 'chromium' && await start({ timed: true });
after(() => page && page.quit());

const cdp = (command, parameters = {}) => page.driver.sendAndGetDevToolsCommand(command, parameters);
const MOST = 64 * 2 ** 20;

/** Bytes in use after the browser took out its rubbish: scripts, elements, and WebAssembly’s own memory, which never shrinks. */
async function held() {
  await cdp('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await cdp('Runtime.getHeapUsage');
  const wasm = await page.driver.executeScript('return wasmMemory.buffer.byteLength');
  return { scripts: usedSize, elements: embedderHeapUsedSize, wasm, all: usedSize + embedderHeapUsedSize + backingStorageSize + wasm };
}

/** Opens what is folded, gives answers, types in every field: on one page. */
const use = (round) => page.driver.executeAsyncScript(`
  const [round, done] = arguments;
  const pause = () => new Promise((go) => setTimeout(go));
  (async () => {
    for (const folded of document.querySelectorAll('main details:not(.whole)')) folded.open = round % 2 === 0;
    await pause();
    for (const radio of [...document.querySelectorAll('main input[type=radio]')].slice(0, 60)) { radio.click(); await pause(); }
    for (const field of document.querySelectorAll('main input[type=text], main textarea')) {
      field.value = ['12B', '3.5 × 10^24', 'no number'][round % 3];
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await pause();
    }
    done();
  })();`, round);

test('memory stays small and does not grow', inChromium('tells what it holds'), async (t) => {
  await cdp('Page.addScriptToEvaluateOnNewDocument', { source: `
    for (const name of ['instantiate', 'instantiateStreaming']) {
      const real = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const made = await real.apply(WebAssembly, given);
        globalThis.wasmMemory = (made.instance ?? made).exports.memory;
        return made;
      };
    }` });
  await page.open();
  const end = Date.now() + 1000 * Number(process.env.SOAK ?? 0);
  const rounds = [];
  for (let round = 0; round < 6 || Date.now() < end; round++) {
    for (const name of PAGES) {
      await page.driver.executeScript(`location.hash = '#/${round % 2 ? 'de' : 'en'}/${name}'`);
      await new Promise((go) => setTimeout(go, 50));
      await use(round);
    }
    rounds.push(await held());
  }
  const [first, last] = [rounds[1], rounds.at(-1)];
  const shown = ({ all, wasm, elements, scripts }) => [all, wasm, elements, scripts].map((bytes) => (bytes / 2 ** 20).toFixed(1)).join(', ');
  t.diagnostic(`MiB in all, of WebAssembly, of elements, of scripts: ${shown(first)} after two rounds, ${shown(last)} after ${rounds.length}`);
  assert.ok(Math.max(...rounds.map(({ all }) => all)) < MOST);
  assert.ok(last.all - first.all < 2 * 2 ** 20, `grew from ${shown(first)} to ${shown(last)}`);
  await page.quiet();
});

// How quick a key is on the screen, in browsers that have done nothing else: what hours of tests leave in one is not a
// visitor's. It is printed, not judged, because it depends on the machine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { inChromium, start } from './harness.mjs';

/** How long a thread was busy between two moments, in the microseconds of the trace; what lies within something else is counted once. */
const busy = (events, { pid, tid }, from, to) => {
  const tasks = events.filter((one) => one.ph === 'X' && one.pid === pid && one.tid === tid && one.ts < to && one.ts + one.dur > from);
  let [sum, until] = [0, from];
  for (const { ts, dur } of tasks.sort((one, other) => one.ts - other.ts)) {
    const end = Math.min(ts + dur, to);
    sum += Math.max(0, end - Math.max(ts, until));
    until = Math.max(until, end);
  }
  return sum;
};
/**
 * Milliseconds of each such event, as the browser itself traced it: what the page worked until the picture was made that
 * has it, and how long it took until that was reported as shown. Between them the browser waits for the display's next
 * turn, up to a sixtieth of a second, and draws.
 */
const drawn = (events, type) => events
  .filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args.data.type === type)
  .map((event) => {
    const { timeStamp, commitFinishTime, duration } = event.args.data;
    return { worked: busy(events, event, event.ts, event.ts + 1000 * (commitFinishTime - timeStamp)) / 1000, shown: duration };
  });
/** The least of them that so large a share does not exceed. */
const rank = (took, share) => [...took].sort((a, b) => a - b)[Math.ceil(took.length * share) - 1].toFixed(0);
const inWords = (took) => ['worked', 'shown'].map((what) => {
  const times = took.map((one) => one[what]);
  return `${what} ${rank(times, 0.5)} ms in the middle, ${rank(times, 0.95)} ms at the 95th percentile of ${times.length}`;
}).join('; ');

/** Answers what is still unanswered, so that a deal has at least a hundred answers. */
const answerAll = async (page) => {
  await page.unfold();
  await page.driver.executeAsyncScript(`
    const done = arguments[0];
    (async () => {
      for (const question of document.querySelectorAll('main fieldset.question')) {
        if (!question.querySelector('input:checked')) question.querySelector('input[value="no"]').click();
        await new Promise((go) => setTimeout(go));
      }
      done(document.querySelectorAll('main fieldset.question input:checked').length);
    })();`).then((answers) => assert.ok(answers >= 100, `${answers} answers`));
};

/** How many keys are typed into each field, at the least. */
const KEYS = 200;
/** Types in a field at the pace of a quick typist. */
const keys = async (page, css, slower) => {
  const field = await page.one(css);
  // On an emulated screen this browser takes what changes far down a page for nothing that can be seen.
  await page.driver.sendDevToolsCommand('Emulation.clearDeviceMetricsOverride', {});
  await page.driver.manage().window().setRect({ width: 1280, height: 900 });
  await page.driver.executeScript('arguments[0].scrollIntoView({ block: "center" }); arguments[0].focus()', field);
  await page.driver.sendDevToolsCommand('Emulation.setCPUThrottlingRate', { rate: slower });
  const round = () => page.trace(async () => {
    // Digits before the number: it is one at every key, and the verdict changes on the way.
    await page.driver.actions().sendKeys(Key.HOME).perform();
    for (const key of [...'1231231231', ...Array(10).fill(Key.BACK_SPACE), ...'1231231231', ...Array(10).fill(Key.BACK_SPACE)]) {
      await page.driver.actions().sendKeys(key).perform();
      await new Promise((go) => setTimeout(go, 80));
    }
    await new Promise((go) => setTimeout(go, 300));
  });
  // As many as it takes for the 95th percentile to be more than the third worst of a few; a busy browser leaves keys out of its trace.
  const took = [];
  for (let rounds = 0; rounds < 9 && took.length < KEYS; rounds++) took.push(...drawn(await round(), 'keydown'));
  await page.driver.sendDevToolsCommand('Emulation.setCPUThrottlingRate', { rate: 1 });
  assert.ok(took.length >= KEYS, `${took.length} keys were traced`);
  return inWords(took);
};

/**
 * For a guess at which link is followed next, Chromium watches some links of a page, drawn by lot as it loads, and makes
 * pictures of its own for them. A letter that comes meanwhile waits for the display's turn, so that of one page, loaded
 * twice, one is slower. Browsers that load nothing ahead do without.
 */
const browsers = [
  { which: 'as most have it', switches: [], speeds: [1] },
  { which: 'that guesses no links', switches: ['--disable-features=NavigationPredictor'], speeds: [1, 4] },
];
for (const { which, switches, speeds } of browsers) {
  test(`how quick a key is on the screen, in a browser ${which}`, inChromium('traces what it draws'), async (t) => {
    const page = await start({ switches, timed: true });
    try {
      for (const slower of speeds) {
        const speed = slower === 1 ? '' : ', a processor four times slower';
        const told = async (what, css) => t.diagnostic(`a key in ${what}${speed}: ${await keys(page, css, slower)}`);
        await page.driver.get('data:text/html,<input>');
        await told('a page with nothing but a field', 'input');
        // With motion, as most visitors have it.
        await page.open({ path: '#/en/facts', motion: true });
        await answerAll(page);
        await page.driver.executeScript('document.querySelector(".more").open = true');
        await told('a note among a hundred answers', 'main textarea');
        await told('a figure among a hundred answers', '[name="parameters"]');
        await page.click('nav.pages a');
        await told('the sentence of the first page', '[name="parameters"]');
      }
    } finally {
      await page.quit();
    }
  });
}

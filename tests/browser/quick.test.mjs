// How quick a key is on the screen, in a browser that has done nothing else: what hours of tests leave in one is not a
// visitor's. It is printed, not judged, because it depends on the machine.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { inChromium, start } from './harness.mjs';

const page = await start();
after(() => page.quit());

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
const answerAll = async () => {
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
const keys = async (field, slower) => {
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

test('how quick a key and an answer are on the screen', inChromium('traces what it draws'), async (t) => {
  for (const slower of [1, 4]) {
    const speed = slower === 1 ? '' : ', a processor four times slower';
    await page.driver.get('data:text/html,<input>');
    t.diagnostic(`a key in a page with nothing but a field${speed}: ${await keys(await page.one('input'), slower)}`);
    await page.open({ path: '#/en/facts' });
    await answerAll();
    await page.driver.executeScript('document.querySelector(".more").open = true');
    t.diagnostic(`a key in a note among a hundred answers${speed}: ${await keys(await page.one('main textarea'), slower)}`);
    t.diagnostic(`a key in a figure among a hundred answers${speed}: ${await keys(await page.one('[name="parameters"]'), slower)}`);
    await page.click('nav.pages a');
    t.diagnostic(`a key on the first page${speed}: ${await keys(await page.one('[name="parameters"]'), slower)}`);
  }
});

// One question at a time, the list of answers, what to ask the company: an investor alone with the browser.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { start } from './harness.mjs';
import { field } from './visitor.mjs';

const page = await start();
after(() => page.quit());

const press = (...keys) => page.driver.actions().sendKeys(...keys).perform();
const hash = () => page.driver.executeScript('return location.hash');
/** Whether the page shows what its address says: that step of the interview, or another page. The address changes first. */
const stands = () => page.driver.executeScript(`
  const [, there, number] = /^#\\/\\w+\\/(\\w+)(?:\\/(\\d+))?/.exec(location.hash);
  const step = document.getElementById('step');
  return there === 'interview' ? Boolean(step) && (/\\d+/.exec(step.getAttribute('aria-label'))?.[0] ?? 0) == (number ?? 0) : !step;`);
const at = (fragment) => page.until(`${fragment} stands`, async () => (await hash()) === fragment && stands());
const leaves = (fragment) => page.until('the next step stands', async () => (await hash()) !== fragment && stands());
/** What has the keyboard: the name and value of a control, or the words on it. */
const focused = () => page.driver.executeScript(`
  const e = document.activeElement;
  return { name: e.name ?? '', value: e.value ?? '', type: e.type ?? '', id: e.id, text: e.innerText ?? '', step: !!e.closest('#step') };`);
/** Tabs on until what has the keyboard is as wanted. */
const tabTo = async (what, wanted) => {
  for (let i = 0; i < 60; i++) {
    const now = await focused();
    if (wanted(now)) return now;
    await press(Key.TAB);
  }
  return assert.fail(`no ${what} by the keyboard`);
};
const answered = (name) => page.driver.executeScript('return document.querySelector(`input[name="${arguments[0]}"]:checked`)?.value ?? null', name);
/** The fact that the step asks, by the name of its control; null for a figure. */
const asked = () => page.driver.executeScript(`return document.querySelector('.step input[type=radio]')?.name ?? null`);

/** A U.S. fund buys shares of a Chinese developer of quantum computers and knows it; nothing else holds. */
const YES = ['organized_under_us_law', 'acquires_equity', 'knows_actually', 'organized_in_concern', 'quantum_computer'];

const begin = async (language) => {
  await page.open({ path: `#/${language}/interview` });
  await page.click('#step .onward button');
  await page.until('the deal is blank', async () => (await page.outcomes()).length > 2);
  await page.click('#step .onward .act');
  await at(`#/${language}/interview/1`);
};
/** Answers the step and goes on. */
const answer = async (value) => {
  const before = await hash();
  await page.choose(await asked(), value);
  await page.click('.step .onward .act');
  await leaves(before);
};

describe('one question at a time', () => {
  for (const [language, words] of [['en', ['Continue', 'Start']], ['de', ['Weiter', 'Beginnen']]]) {
    test(`from a blank deal to a settled outcome by keyboard alone, ${language}`, async () => {
      await page.open({ path: `#/${language}/interview` });
      await tabTo('way to a blank deal', ({ step, type }) => step && type === 'submit' || step && type === 'button');
      await press(Key.ENTER);
      await page.until('the deal is blank', async () => (await page.outcomes()).length > 2);
      await tabTo('start', ({ text }) => text === words[1]);
      await press(Key.ENTER);
      await at(`#/${language}/interview/1`);
      let steps = 0;
      while ((await hash()).includes('/interview/')) {
        assert.ok(++steps < 40, 'the interview ends');
        const before = await hash();
        await page.until('a reader is put at the question', async () => (await focused()).id === 'step');
        const name = await asked();
        if (name) {
          const wanted = YES.includes(name.replace(/-\d+$/, '')) ? 'yes' : 'no';
          await tabTo('answer', ({ type }) => type === 'radio');
          await press(Key.SPACE);
          if (wanted === 'no') await press(Key.ARROW_RIGHT);
          await page.until(`${name} is answered`, async () => (await answered(name)) === wanted);
          await page.followed();
        }
        await tabTo('way on', ({ text }) => text === words[0]);
        await press(Key.ENTER);
        await leaves(before);
      }
      assert.equal(await hash(), `#/${language}/answers`);
      await page.expectOutcomes('prohibited');
      assert.equal(await page.count('.given .reply'), await page.driver.executeScript('return document.querySelectorAll(".given li").length'));
      console.log(`    ${steps} questions to a settled outcome`);
      await page.quiet();
    });
  }

  test('an open question is not passed over in silence, and nothing is lost by it', async () => {
    await begin('en');
    await page.click('.step .onward .act');
    await page.until('it is said', () => page.count('.step [role="alert"]'));
    assert.match(await page.text('.step [role="alert"]'), /Choose an answer/);
    await page.until('the answers have the keyboard', async () => (await focused()).type === 'radio');
    await page.axe();
    await answer('dont_know');
    assert.equal(await page.count('.step [role="alert"]'), 0);
  });

  test('back and forward lead through the questions with their answers', async () => {
    await begin('en');
    const first = await asked();
    await answer('no');
    const second = await asked();
    await answer('dont_know');
    await page.driver.navigate().back();
    await at('#/en/interview/2');
    assert.deepEqual([await asked(), await answered(second)], [second, 'dont_know']);
    await page.driver.navigate().back();
    await at('#/en/interview/1');
    assert.deepEqual([await asked(), await answered(first)], [first, 'no']);
    await page.driver.navigate().forward();
    await at('#/en/interview/2');
    await page.click('.step .onward a');
    await at('#/en/interview/1');
    await answer('yes');
    assert.deepEqual([await asked(), await answered(second)], [second, 'dont_know'], 'a changed answer loses no other');
  });

  test('an address from another day starts at the beginning', async () => {
    await page.open({ path: '#/en/interview/7' });
    assert.equal(await page.count('.step'), 0);
    assert.equal(await page.count('#step'), 1);
  });

  test('both ways in hold the same answers, notes and sources', async () => {
    await begin('en');
    const name = await asked();
    await page.choose(name, 'no');
    await page.type(`note-${name}`, 'Says <their> counsel.');
    await page.type(`source-${name}`, 'Register of Shanghai');
    await page.driver.executeScript(`
      const day = document.querySelector('input[type=date]'); day.value = '2026-05-01'; day.dispatchEvent(new Event('change', { bubbles: true }));`);
    await page.click('nav.pages a[href$="answers"]');
    await page.until('the list stands', () => page.count('.given'));
    const said = await page.text(`#asked-${name} ~ .small`);
    assert.equal(said, 'Says <their> counsel. · Register of Shanghai, 1 May 2026');
    await page.click(`#change-${name}`);
    await at('#/en/facts');
    await page.until('the question has the keyboard', async () => (await focused()).name === name);
    assert.equal(await page.count(`#field-${name} .clear`), 0, 'a note is not lost by clearing the answer');
    await page.click(`#field-${name} .more > summary`);
    await page.until('the note stands', () => page.count(`#field-note-${name}`));
    assert.equal(await page.one(`#field-note-${name}`).getAttribute('value'), 'Says <their> counsel.');
    await page.speak('de');
    assert.equal((await field(page, `source-${name}`)).text, 'Register of Shanghai');
  });
});

describe('the answers', () => {
  test('what is open comes first, and can be answered from there', async () => {
    await page.open({ path: '#/en/facts' });
    await page.choose('on_entity_list', 'dont_know');
    await page.click('#field-us_citizen .clear');
    await page.click('nav.pages a[href$="answers"]');
    await page.until('the list stands', () => page.count('.given'));
    const first = await page.text('.given');
    assert.match(first, /Entity List.*Don’t know/);
    await page.click('.given li button');
    await at('#/en/facts');
  });

  test('what was taken as given is confirmed in place', async () => {
    await page.open({ path: '#/en/answers' });
    const before = await page.count('.given [id^="confirm-"]');
    await page.click('#confirm-government_business');
    await page.until('one less is taken as given', async () => (await page.count('.given [id^="confirm-"]')) === before - 1);
    await page.expectOutcomes('notifiable');
  });

  test('the questions for the company come in the order of what they settle, to copy and to save', async () => {
    await page.open({ path: '#/en/facts' });
    await page.choose('on_entity_list', 'dont_know');
    await page.choose('designed_for_military-0', 'dont_know');
    await page.choose('develops_ai_system-0', 'dont_know');
    await page.click('nav.pages a[href$="answers"]');
    await page.until('the questions stand', () => page.count('.asking li'));
    await page.unfold();
    const shown = await page.driver.executeScript('return [...document.querySelectorAll(".asking li")].map((li) => li.innerText)');
    const address = await page.one('.asking a[download]').getAttribute('href');
    const saved = decodeURIComponent(address.slice(address.indexOf(',') + 1));
    shown.forEach((question, number) => assert.ok(saved.includes(`${number + 1}. ${question}`), `${question} in ${saved}`));
    assert.ok(shown.length >= 2, shown.join());
    await page.allowClipboard();
    await page.click('.asking button');
    await page.until('it is copied', async () => (await page.text('.asking [role="status"]')) === 'Copied.');
    const pasted = await page.driver.executeAsyncScript('navigator.clipboard.readText().then(arguments[0], (e) => arguments[0](String(e)))');
    assert.equal(pasted.replaceAll('\r', ''), saved);
    await page.axe();
  });
});

// The result in full, the calculators and the moved lines: what a lawyer does after the first verdict.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { start } from './harness.mjs';

const page = await start();
after(() => page.quit());

/** Goes to a page by its name in the navigation's address, as a visitor does. */
async function go(language, name) {
  await page.click(`nav.pages a[href="#/${language}/${name}"]`);
  await page.until(`${name || 'the first page'} stands`, async () =>
    (await page.driver.executeScript('return location.hash')) === `#/${language}/${name}` && await page.count('main h1'));
}
/** Chooses an option of a list by what it says. */
async function pick(name, label) {
  const value = await page.driver.executeScript(
    'return [...document.querySelector(`select[name="${arguments[0]}"]`).options].find((option) => option.text === arguments[1])?.value', name, label);
  assert.ok(value !== null, `${name} offers “${label}”`);
  await page.choose(name, value);
}
/** What a calculator found: `{place: state}`. */
const found = (part) => page.driver.executeScript(`
  const section = document.querySelector('#' + arguments[0]).parentElement;
  return Object.fromEntries([...section.querySelectorAll('.reason')].map((reason) =>
    [reason.querySelector('.cite a').textContent.replace(/\\s/g, ' '), reason.classList[1]]));`, part);
const answered = (name) => page.driver.executeScript('return document.querySelector(`input[name="${arguments[0]}"]:checked`)?.value ?? null', name);

describe('who holds half', () => {
  test('exactly half is half, a hundredth less is open as long as others may hold it', async () => {
    await page.open({ path: '#/en/calculators' });
    await page.type('holder-0', 'Zhang Wei');
    await page.type('equity-0', '50%');
    assert.equal((await found('ownership'))['§ 850.221(d)'], 'open', 'nobody said who that is');
    await pick('concern-0', 'Chinese: an individual of (a) or an entity of (b)');
    assert.equal((await found('ownership'))['§ 850.221(d)'], 'met');
    await page.type('equity-0', '49.99');
    assert.equal((await found('ownership'))['§ 850.221(d)'], 'open', 'half may be somebody else’s');
    await page.quiet();
  });

  test('what is found becomes an answer only when it is taken over', async () => {
    await page.open({ path: '#/en/facts' });
    for (const name of ['principal_place_in_concern', 'headquarters_in_concern', 'organized_in_concern']) await page.choose(name, 'no');
    await page.click('#field-concern_holds_half .help .link');
    await page.until('the calculators stand', () => page.count('.calculator'));
    await page.type('holder-0', 'Fund');
    await page.type('votes-0', '60');
    await pick('concern-0', 'Chinese: an individual of (a) or an entity of (b)');
    await go('en', 'facts');
    assert.equal(await answered('concern_holds_half'), null);
    await go('en', 'calculators');
    await page.click('.calculator .act');
    assert.match(await page.text('.calculator'), /Your answers say so/);
    await go('en', 'facts');
    assert.equal(await answered('concern_holds_half'), 'yes');
    await page.expectOutcomes('notifiable');
    await page.quiet();
  });

  test('a circle is refused by name, and what was entered stays', async () => {
    await page.open({ path: '#/en/calculators' });
    await page.type('holder-0', 'Alpha');
    await page.click('#ownership-add');
    await page.type('holder-1', 'Beta');
    await pick('held-0', 'Beta');
    await pick('held-1', 'Alpha');
    assert.match(await page.text('.calculator .error'), /circle.*(Alpha → Beta → Alpha|Beta → Alpha → Beta)/);
    assert.equal(await page.one('[name="holder-1"]').getAttribute('value'), 'Beta');
    await page.type('votes-1', '120');
    assert.match(await page.text('.calculator'), /between 0 and 100%/);
  });
});

test('whose figures make up half: the floor, the whole, and a year better documented', async () => {
  await page.open({ path: '#/en/calculators' });
  const revenue = '§ 850.209(a)(2)(i)';
  await page.type('revenue-0-all', '100,000');
  await page.type('revenue-0-0', '50,000');
  assert.equal((await found('dependence'))[revenue], 'open', 'there may be others');
  await page.click('#field-dependence-complete');
  assert.equal((await found('dependence'))[revenue], 'not-met', 'exactly half is not more than half');
  await page.type('revenue-0-0', '50,000.01');
  assert.equal((await found('dependence'))[revenue], 'met');
  await page.click('#dependence-add-statement');
  await pick('kind-1', 'Unaudited financial statement');
  for (const [name, text] of [['year-0', '2025'], ['year-1', '2025'], ['revenue-1-all', '1m'], ['revenue-1-0', '1']]) await page.type(name, text);
  assert.match(await page.text('.calculators, main'), /What counts is this one: Audited financial statement, 2025/);
  assert.equal((await found('dependence'))[revenue], 'met', 'the audited one counts');
  await page.quiet();
});

test('a chip from its data sheet, dense or sparse, with and without its area', async () => {
  await page.open({ path: '#/en/calculators' });
  const chip = async () => (await found('chip'))['§ 850.224(c)'];
  await page.type('rate-8', '600');
  assert.equal(await chip(), 'met', '600 × 8 = 4800');
  await page.click('#field-chip-sparse');
  assert.equal(await chip(), 'open', '2400: the density decides, and other precisions may be faster');
  await page.click('#field-chip-all');
  await page.type('chip-area', '814');
  assert.equal(await chip(), 'not-met', '2400 / 814 is 2.95');
  await page.type('chip-area', '400');
  assert.equal(await chip(), 'met', '6 is above 5.92');
});

test('figures of a supercomputer in the units of its data sheet', async () => {
  await page.open({ path: '#/en/facts' });
  await page.choose('supercomputers', 'yes');
  await page.type('double_precision_petaflops', '0.1');
  await pick('unit-double_precision_petaflops', 'exaflops');
  await page.type('envelope_cubic_feet', '1,177');
  await pick('unit-envelope_cubic_feet', 'cubic metres');
  await page.expectOutcomes('prohibited');
  assert.match(await page.text('#double_precision_petaflops-understood'), /100 in the rule’s unit/);
});

describe('lines moved elsewhere', () => {
  test('a result under them is marked wherever it stands, and the way back is open', async () => {
    await page.open({ path: '#/en/' });
    await page.driver.executeScript('document.querySelector("#field-line-prohibited").closest("details").open = true');
    await page.type('line-prohibited', '10^24');
    await page.expectOutcomes('prohibited');
    for (const name of ['', 'facts', 'result', 'calculators']) {
      if (name) await go('en', name);
      assert.match(await page.text('aside .hypothetical'), /not the rule’s result: the line of 10.*25.* was moved to 10.*24/, name);
    }
    await page.screen({ size: 'phone' });
    assert.match(await page.text('.bar-heading'), /Hypothetical lines/);
    await page.screen({ size: 'desk' });
    await go('en', '');
    await page.driver.executeScript('document.querySelector("#field-line-prohibited").closest("details").open = true');
    await (await page.byLabel('Back to the rule’s lines')).click();
    await page.expectOutcomes('notifiable');
    assert.equal(await page.count('.hypothetical'), 0);
    await page.quiet();
  });

  test('what is no number moves nothing and says so', async () => {
    await page.open({ path: '#/en/' });
    await page.driver.executeScript('document.querySelector("#field-line-notifiable").closest("details").open = true');
    await page.type('line-notifiable', 'higher');
    await page.expectOutcomes('notifiable');
    assert.equal(await page.count('.hypothetical'), 0);
    assert.equal(await page.one('#field-line-notifiable').getAttribute('aria-invalid'), 'true');
  });
});

describe('the result in full', () => {
  for (const [language, day] of [['en', /By Sunday, 31 May 2026/], ['de', /Bis Sonntag, 31. Mai 2026/]]) {
    test(`the thirtieth day is named with its weekday (${language})`, async () => {
      await page.open({ path: `#/${language}/result` });
      await page.setDay('completion', '2026-05-01');
      assert.match(await page.text('.follows'), day);
      await go(language, '');
      assert.match(await page.text('.follows'), day, 'the day belongs to the deal, on every page');
    });
  }

  test('what would change it, both ways', async () => {
    await page.open({ path: '#/en/result' });
    await page.unfold();
    const flips = await page.text('.flips');
    assert.match(flips, /Entity List\? Yes\. Not ruled out then: Prohibited\./);
    assert.match(await page.text('main'), /The operations its training took: at most 10.*23.*Not covered/);
    await page.quiet();
  });

  test('what a notification contains, who signs it, and what it may cost not to file', async () => {
    await page.open({ path: '#/en/result' });
    await page.unfold();
    const items = await page.driver.executeScript('return [...document.querySelectorAll(".cite a")].map((a) => a.textContent.replace(/\\s/g, " ")).filter((place) => place.startsWith("§ 850.405(b)"))');
    for (let item = 1; item <= 11; item++) assert.ok(items.includes(`§ 850.405(b)(${item})`), `${item}`);
    assert.match(await page.text('main'), /chief executive officer/);
    assert.match(await page.text('main'), /at most the greater of \$377,700 and twice the transaction/);
    await page.type('value', '25m');
    await page.until('the penalty follows', async () => /at most \$50,000,000, twice the transaction/.test(await page.text('main')));
    await page.quiet();
  });

  test('after the newest comparison of the text a result carries a warning', async () => {
    await page.open({ path: '#/en/result' });
    await page.setDay('completion', '2026-07-01');
    assert.match(await page.text('.warnings'), /last compared with the Code on 20 June 2026/);
    await page.setDay('completion', '2024-12-31');
    assert.match(await page.text('.warnings'), /not in force/);
    await page.expectOutcomes('not_covered');
  });
});

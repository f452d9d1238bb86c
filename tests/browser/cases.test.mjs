// Published cases and ways of writing, typed into the first screen of the built site.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { start } from './harness.mjs';
import { chances, describeDeal, estimate, expectEstimate, field, forgetExample, reasons } from './visitor.mjs';

const page = await start();
after(() => page.quit());

const WORDS = {
  en: { prohibited: 'Prohibited', notifiable: 'Notifiable', excepted: 'Excepted', not_covered: 'Not covered', settled: 'Settled', open: 'Not ruled out' },
  de: { prohibited: 'Verboten', notifiable: 'Meldepflichtig', excepted: 'Ausgenommen', not_covered: 'Nicht erfasst', settled: 'Entschieden', open: 'Nicht ausgeschlossen' },
};

const deepSeek = { parameters: '37B', tokens: '14.8T' };
const xTrimo = { parameters: '100B', tokens: '1T', data: 'biological' };
const doubao = { parameters: '500B', tokens: '8.35T' };
const stated = (operations, more) => ({ way: 'stated', operations, ...more });

/** What is typed, what it must come to, the paragraph that decides, the estimate to three digits. */
const CASES = [
  { name: 'DeepSeek-V3', deal: deepSeek, de: { parameters: '37 Mrd.', tokens: '14,8 Bio.' }, outcomes: ['notifiable'], by: '850.217(d)(3)', estimate: 3.29e24 },
  { name: 'xTrimoPGLM-100B', deal: xTrimo, de: { parameters: '100 Mrd.', tokens: '1 Bio.' }, outcomes: ['notifiable'], by: '850.217(d)(3)', estimate: 6e23 },
  { name: 'xTrimoPGLM-100B on so many tokens that its range reaches 10^24', deal: { ...xTrimo, tokens: '1.7T' }, de: { tokens: '1,7 Bio.' }, outcomes: ['prohibited', 'notifiable'], by: '850.224(k)(2)', estimate: 1.02e24 },
  { name: 'xTrimoPGLM-100B on twice the tokens', deal: { ...xTrimo, tokens: '2T' }, de: { tokens: '2 Bio.' }, outcomes: ['prohibited'], by: '850.224(k)(2)', estimate: 1.2e24 },
  { name: 'the same amount on other than biological data', deal: { ...xTrimo, tokens: '2T', data: 'other' }, de: {}, outcomes: ['notifiable'], by: '850.217(d)(3)', estimate: 1.2e24 },
  { name: 'Doubao-pro', deal: doubao, de: { parameters: '500 Mrd.', tokens: '8,35 Bio.' }, outcomes: ['prohibited'], by: '850.224(k)(1)', estimate: 2.5e25 },
  // 2.505 × 10^25 known within a factor of 10, and of 1.12 for 6 × N × D itself: Φ(ln 2.505 / 1.4015) = 74 %.
  { name: 'Doubao-pro with parameters known within a factor of ten', deal: { ...doubao, parameters: '500B ×/÷ 10' }, de: { parameters: '500 Mrd. ×/÷ 10' }, outcomes: ['prohibited', 'notifiable'], by: '850.224(k)(1)', estimate: 2.5e25, chances: { prohibited: '74%', biological: '99%', notifiable: '>99.9%' } },
  // Φ(ln 1.0692 / 0.0689) = 83 %.
  { name: 'Pangu Ultra', deal: { parameters: '135B', tokens: '13.2T' }, de: { parameters: '135 Mrd.', tokens: '13,2 Bio.' }, outcomes: ['prohibited', 'notifiable'], by: '850.224(k)(1)', estimate: 1.07e25, chances: { prohibited: '83%' } },
  { name: 'ESM2-15B', deal: { parameters: '15B', tokens: '270,000 × 3.2M', data: 'biological' }, de: { parameters: '15 Mrd.', tokens: '270.000 × 3,2 Mio.' }, outcomes: ['not_covered'], estimate: 7.78e22 },
  { name: 'a warehouse robot’s controller', deal: stated('1e18', { end_use: 'robot_control' }), de: {}, outcomes: ['notifiable'], by: '850.217(d)(2)(iv)', estimate: 1e18 },
  { name: 'the same of a company on the Entity List', deal: stated('1e18', { end_use: 'robot_control', listed: 'entity_list' }), de: {}, outcomes: ['prohibited'], by: '850.224(m)(1)', estimate: 1e18 },
  ...['1e9', '10^18', '3×10^23', '10^26', ''].map((operations) => ({
    name: `a face search meant for mass surveillance, ${operations || 'of unknown'} operations`,
    deal: stated(operations, { end_use: 'intelligence' }), de: {}, outcomes: ['prohibited'], by: '850.224(j)(2)',
  })),
  { name: 'exactly 10^23', deal: stated('10^23'), de: {}, outcomes: ['not_covered'], estimate: 1e23 },
  { name: 'exactly 10^24, biological', deal: stated('10^24', { data: 'biological' }), de: {}, outcomes: ['notifiable'], estimate: 1e24 },
  { name: 'exactly 10^25', deal: stated('10^25'), de: {}, outcomes: ['notifiable'], estimate: 1e25 },
  { name: 'a little above 10^23', deal: stated('1.000000000001×10^23'), de: { operations: '1,000000000001×10^23' }, outcomes: ['notifiable'], by: '850.217(d)(3)' },
  { name: 'a little above 10^24, biological', deal: stated('1.000000000001×10^24', { data: 'biological' }), de: { operations: '1,000000000001×10^24' }, outcomes: ['prohibited'], by: '850.224(k)(2)' },
  { name: 'a little above 10^24, other data', deal: stated('1.000000000001×10^24'), de: { operations: '1,000000000001×10^24' }, outcomes: ['notifiable'] },
  { name: 'a little above 10^25', deal: stated('1.000000000001×10^25'), de: { operations: '1,000000000001×10^25' }, outcomes: ['prohibited'], by: '850.224(k)(1)' },
];

for (const language of ['en', 'de']) {
  describe(`cases typed in ${language}`, () => {
    before(() => page.open({ path: `#/${language}/` }));
    for (const { name, deal, de, outcomes, by, estimate: operations, chances: wanted } of CASES) {
      test(name, async () => {
        await forgetExample(page);
        await describeDeal(page, language === 'de' ? { ...deal, ...de } : deal);
        await page.expectOutcomes(...outcomes);
        const heading = outcomes.length === 1 ? 'settled' : 'open';
        assert.equal(await page.text('#verdict-heading'), WORDS[language][heading]);
        const named = await page.driver.executeScript('return [...document.querySelectorAll("#verdict strong.word")].map((word) => word.innerText)');
        assert.deepEqual(named, outcomes.map((outcome) => WORDS[language][outcome]));
        if (operations) assert.equal(await estimate(page), operations);
        if (by) {
          const decides = (await reasons(page)).find(({ place }) => place === `§ ${by}`);
          assert.equal(decides?.state, outcomes.length === 1 ? 'met' : 'open', JSON.stringify(await reasons(page)));
          assert.ok(decides.address.startsWith('https://www.ecfr.gov/') && decides.address.endsWith(`#p-${by}`), decides.address);
        }
        if (wanted) {
          const shown = await chances(page);
          for (const [line, chance] of Object.entries(wanted)) {
            assert.equal(shown[line], language === 'de' ? chance.replace('.', ',').replace('%', ' %') : chance);
          }
        }
        await page.quiet();
      });
    }
  });
}

test('every reason given, whatever the outcome, is a whole sentence', async () => {
  const deals = [deepSeek, { ...deepSeek, investor: 'not_us' }, { ...deepSeek, interest: 'listed_shares' }, { ...deepSeek, interest: 'no_equity' },
    { ...deepSeek, target: 'elsewhere' }, { ...deepSeek, listed: 'open' }, { ...deepSeek, parameters: '1B' }, { ...deepSeek, investor: 'open', target: 'open' }];
  const broken = [];
  for (const language of ['en', 'de']) {
    await page.open({ path: `#/${language}/` });
    for (const deal of deals) {
      await describeDeal(page, deal);
      for (const reason of await page.all('.reason p')) {
        const text = (await reason.getText()).replaceAll(/\s+/g, ' ');
        // A comma right before the end or another mark, a comma after a subject, two full stops.
        if (/[,;:]\s*[.,;:]|\.\.|\b(investment|Beteiligung), (gives|gibt)\b/.test(text)) broken.push(text);
      }
    }
  }
  assert.deepEqual([...new Set(broken)], []);
});

test('where a deal is not covered the page says which paragraph it falls short of', async () => {
  await page.open();
  await describeDeal(page, { parameters: '15B', tokens: '270,000 × 3.2M', data: 'biological' });
  await page.expectOutcomes('not_covered');
  const places = (await reasons(page)).map(({ place }) => place);
  assert.ok(places.some((place) => /850\.(217\(d\)|208|209)/.test(place)), `it names ${places.join(', ')}: nothing about what the company develops`);
});

test('no paragraph is given twice as a reason, least of all where everything is open', async () => {
  const twice = [];
  await page.open({ path: '#/en/' });
  const look = async (what) => {
    const said = await page.driver.executeScript('return [...document.querySelectorAll(".reason")].map((reason) => reason.innerText.replace(/\\s+/g, " "))');
    for (const one of new Set(said.filter((text, i) => said.indexOf(text) < i))) twice.push(`${what}: ${one}`);
  };
  for (const deal of [deepSeek, doubao, { ...deepSeek, end_use: 'open' }, { ...deepSeek, listed: 'open' }]) {
    await describeDeal(page, deal);
    await look(JSON.stringify(deal));
  }
  await (await page.byLabel('Empty everything')).click();
  await page.expectOutcomes('prohibited', 'notifiable', 'excepted', 'not_covered');
  await look('everything empty');
  assert.deepEqual(twice, []);
});

test('the chance of an estimate is never rounded to certainty, that of an exact count is certain', async () => {
  await page.open({ path: '#/en/' });
  for (const deal of [deepSeek, doubao, { parameters: '1M', tokens: '1M' }, { parameters: '1000B', tokens: '1000T' }]) {
    await describeDeal(page, deal);
    for (const [line, chance] of Object.entries(await chances(page))) assert.ok(!['0%', '100%'].includes(chance), `${JSON.stringify(deal)} is ${chance} above ${line}`);
  }
  await describeDeal(page, stated('10^24'));
  assert.deepEqual(await chances(page), { notifiable: '100%', biological: '0%', prohibited: '0%' });
});

describe('ways of writing a number', () => {
  const READ = [
    ['en', 'stated', 'operations', { '10^25': 1e25, '1e25': 1e25, '10²⁵': 1e25, '2.5×10^24': 2.5e24, '2.5 x 10^24': 2.5e24, '2.5*10^24': 2.5e24, '2.5 · 10²⁴ FLOP': 2.5e24, '43,500 PFLOP/s-days': 3.76e24 }],
    ['de', 'stated', 'operations', { '10^25': 1e25, '10²⁵': 1e25, '1,5·10^24': 1.5e24, '1,5 × 10²⁴': 1.5e24, '43.500 PFLOP/s-Tage': 3.76e24 }],
    // With 1T tokens: 6 × so many × 10^12.
    ['en', 'parameters_and_data', 'parameters', { '70B': 4.2e23, '70 billion': 4.2e23, '0.07T': 4.2e23, '70,000,000,000': 4.2e23, '50B–98B': 4.2e23, '70B ×/÷ 2': 4.2e23, '70B within a factor of 2': 4.2e23 }],
    ['de', 'parameters_and_data', 'parameters', { '70B': 4.2e23, '70 Mrd.': 4.2e23, '70 Milliarden': 4.2e23, '70.000.000.000': 4.2e23, '50 bis 98 Mrd.': 4.2e23 }],
    // With 1B parameters.
    ['en', 'parameters_and_data', 'tokens', { '15T': 9e22, '15 trillion': 9e22, '15e12': 9e22 }],
    ['de', 'parameters_and_data', 'tokens', { '15T': 9e22, '15 Bio.': 9e22, '14,8 Billionen': 8.88e22 }],
    // For 1,000 hours at 10^15 operations per second, a third of them reaching the model.
    ['en', 'chip_time', 'chips', { '2,048': 2.43e24, 2048: 2.43e24 }],
    ['de', 'chip_time', 'chips', { '2.048': 2.43e24, 2048: 2.43e24 }],
  ];
  for (const [language, way, name, texts] of READ) {
    test(`${name}, ${language}`, async () => {
      // The first screen asks no peak of a chip, so that is typed on the other page.
      await page.open({ path: `#/${language}/${way === 'chip_time' ? 'facts' : ''}` });
      await page.choose('way-0', way);
      if (way === 'parameters_and_data') {
        await page.type('parameters', '1B');
        await page.type('tokens', '1T');
      }
      if (way === 'chip_time') {
        await page.type('hours', language === 'de' ? '1.000' : '1,000');
        await page.type('peak', '1 PFLOP/s');
      }
      for (const [text, operations] of Object.entries(texts)) {
        await page.type(name, '1');
        await page.type(name, text);
        await expectEstimate(page, operations);
        const { text: kept, wrong } = await field(page, name);
        assert.deepEqual([kept, wrong], [text, false]);
      }
    });
  }
});

describe('what cannot be meant', () => {
  beforeEach(async () => {
    await page.open();
    await page.choose('way-0', 'stated');
  });
  const undecided = ['prohibited', 'notifiable', 'not_covered'];

  for (const [typed, offered] of [['1025 flops', '10^25 flops'], ['1025', '10^25'], ['10 25', '10^25'], ['2.5 × 1024', '2.5 × 10^24']]) {
    test(`“${typed}” is asked about, and taken as “${offered}” at a click`, async () => {
      await page.type('operations', typed);
      await page.expectOutcomes(...undecided);
      const asked = await field(page, 'operations');
      assert.equal(asked.text, typed);
      assert.match(asked.error, /exponent/);
      assert.match(asked.suggestion, /^Did you mean .*\?$/s);
      await page.click('#operations-note button');
      await page.expectOutcomes('notifiable');
      assert.deepEqual(await field(page, 'operations'), { text: offered, wrong: false, error: null, suggestion: null });
    });
  }

  test('the keyboard is not lost when a suggestion is taken', async () => {
    await page.type('operations', '1025');
    await page.click('#operations-note button');
    await page.expectOutcomes('notifiable');
    const focused = await page.driver.executeScript('return document.activeElement.name ?? document.activeElement.tagName');
    assert.equal(focused, 'operations', 'the button that was pressed is gone; the field it changed should have the focus');
  });

  for (const text of ['5e15 FLOP/s', '10^25 FLOP/s', '989 TFLOP/s', '2 exaflops per second']) {
    test(`“${text}” is explained to be a rate`, async () => {
      await page.type('operations', text);
      await page.expectOutcomes(...undecided);
      const { text: kept, wrong, error } = await field(page, 'operations');
      assert.deepEqual([kept, wrong], [text, true]);
      assert.match(error, /rate: operations per second.*count is needed.*seconds/s);
      assert.equal(await estimate(page), null);
    });
  }

  for (const [text, why] of [
    ['NaN', /finite/], ['∞', /finite/], ['infinity', /finite/], ['-∞', /above zero|finite/], ['-3e24', /above zero/], ['−3e24', /above zero/],
    ['0', /Zero/], ['0e25', /Zero/], ['1e400', /more than anything/], ['10^400', /more than anything/], ['1e-400', /too small/], ['a lot', /not a number/], ['10^24–10^23', /lower end/],
  ]) {
    test(`“${text}” is an error that keeps what was typed`, async () => {
      await page.type('operations', text);
      await page.expectOutcomes(...undecided);
      const { text: kept, wrong, error } = await field(page, 'operations');
      assert.deepEqual([kept, wrong], [text, true]);
      assert.match(error, why);
      assert.equal(await estimate(page), null);
      await page.type('operations', '3e24');
      await page.expectOutcomes('notifiable');
      assert.equal((await field(page, 'operations')).error, null);
      await page.quiet();
    });
  }

  test('in German too it is said in German', async () => {
    await page.open({ path: '#/de/' });
    await page.choose('way-0', 'stated');
    for (const [text, why] of [['NaN', /endliche Zahl/], ['-1', /über null/], ['0', /Null/], ['1e400', /Exponenten/], ['5e15 FLOP/s', /Rate/], ['1025 flops', /hochgestellte Exponent/]]) {
      await page.type('operations', text);
      await page.expectOutcomes(...undecided);
      assert.match((await field(page, 'operations')).error, why);
    }
    assert.match((await field(page, 'operations')).suggestion, /^Meinten Sie/);
  });

  test('a count of chips with decimals, as an English number is in German, is asked about', async () => {
    await page.open({ path: '#/de/' });
    await page.choose('way-0', 'chip_time');
    await page.type('chips', '2,048');
    const { suggestion, error } = await field(page, 'chips');
    assert.ok(suggestion ?? error, 'two chips and a bit are taken as they are');
  });

  for (const [name, text] of [['parameters', '37'], ['tokens', '14.8']]) {
    test(`“${text}” ${name}, the letter forgotten, do not settle the deal without a question`, async () => {
      await page.choose('way-0', 'parameters_and_data');
      await page.type(name, text);
      const { suggestion } = await field(page, name);
      assert.ok(suggestion, `the page takes it as it is and answers: ${(await page.outcomes()).join()}`);
    });
  }
});

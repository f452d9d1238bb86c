// The page of training compute: stages, ways of counting, what is added up, and what the law makes of it.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { start } from './harness.mjs';
import { field } from './visitor.mjs';

const page = await start();
after(() => page.quit());

// Lists of the page go by number, so that a test reads the same in both languages.
const WAYS = ['parameters_and_data', 'chip_time', 'stated', 'encoder_decoder', 'architecture', 'operation_count', 'money', 'energy', 'relative'];
const KINDS = ['pre_training', 'continued_pre_training', 'annealing', 'fine_tuning', 'preference', 'reinforcement', 'reward_model', 'synthetic_data', 'teacher', 'inherited', 'evaluation', 'discarded'];
const CONVENTIONS = ['own', 'own_and_inherited', 'eu_guidelines', 'epoch_and_fmf', 'everything'];
const setWay = (stage, route, way) => page.choose(`way-0-${stage}-${route}`, WAYS.indexOf(way));
const setKind = (stage, kind) => page.choose(`kind-0-${stage}`, KINDS.indexOf(kind));
const setConvention = (convention) => page.choose('convention-0', CONVENTIONS.indexOf(convention));
/** Chooses an option of a list by what it says. */
async function pick(name, label) {
  await page.one(`select[name="${name}"]`);
  const value = await page.driver.executeScript(
    'return [...document.querySelector(`select[name="${arguments[0]}"]`).options].find((option) => option.text === arguments[1])?.value', name, label);
  assert.ok(value !== null, `${name} offers “${label}”`);
  await page.choose(name, value);
}

const open = (language, screen = {}) => page.open({ path: `#/${language}/compute`, ...screen });
/** Goes to a page by the navigation, as a visitor does. */
async function go(language, name) {
  await page.click(`nav.pages a[href="#/${language}/${name}"]`);
  await page.until(`${name || 'the first page'} stands`, async () =>
    (await page.driver.executeScript('return location.hash')) === `#/${language}/${name}` && await page.count('main h1'));
}

/** What is seen of each element, powers as 10^25. */
const seen = (css) => page.driver.executeScript(`
  return [...document.querySelectorAll(arguments[0])].map((element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('.visually-hidden').forEach((heard) => heard.remove());
    copy.querySelectorAll('sup').forEach((raised) => raised.prepend('^'));
    return copy.textContent.replace(/\\s+/g, ' ').trim();
  });`, css);
/** The first number of operations in a text. */
function operations(text) {
  const [, mantissa = '1', exponent] = text?.match(/(?:([\d.,]+) × )?10\^(\d+)/) ?? [];
  return exponent ? Number(`${mantissa.replace(',', '.')}e${exponent}`) : null;
}
/** What all together comes to, on the first page as on this one. */
const total = async () => operations((await seen('.estimate:not(.stage .estimate) strong'))[0]);
const ofStage = async (stage) => operations((await seen(`section.stage:nth-of-type(${stage + 1}) .estimate strong`))[0]);
async function expectTotal(wanted) {
  let found;
  await page.until('the total follows', async () => (found = await total()) === wanted).catch(() => assert.equal(found, wanted));
}
/** The rows of the table of conventions: `{own: '3.29 × 10^24 (…)', …}`. */
async function conventions() {
  const rows = await seen('table.totals tbody td:nth-of-type(1)');
  return Object.fromEntries(CONVENTIONS.map((name, i) => [name, operations(rows[i])]));
}
const stages = () => seen('section.stage > h2');
const value = (name) => page.driver.executeScript('return document.querySelector(`[name="${arguments[0]}"]`)?.value ?? null', name);
const warnings = async () => (await seen('.stage .warnings')).join(' ');
/** The file a link holds in its address. */
async function file(ending) {
  const [address] = await page.driver.executeScript('return [...document.querySelectorAll(`a[download*="${arguments[0]}"]`)].map((a) => a.getAttribute("href"))', ending);
  assert.match(address, /^data:text\/\w+;charset=utf-8,/);
  return decodeURIComponent(address.replace(/^[^,]*,/, ''));
}
/** Presses the button that is read as that, hidden words and all. */
async function press(text) {
  const button = await page.driver.executeScript(`
    const button = [...document.querySelectorAll('main button')].find((one) => one.textContent === arguments[0]);
    button?.scrollIntoView({ block: 'center' });
    return button ?? null;`, text);
  assert.ok(button, `there is a button “${text}”`);
  await button.click();
}
/** Adds a stage of that kind with a count stated by someone. */
async function addStated(stage, kind, text) {
  await page.click('#add-stage-0');
  await setKind(stage, kind);
  await setWay(stage, 0, 'stated');
  await page.type(`operations-${stage}-0`, text);
}

describe('the total', () => {
  for (const language of ['en', 'de']) {
    test(`of the example is the estimate of the sentence (${language})`, async () => {
      await page.open({ path: `#/${language}/` });
      await expectTotal(3.29e24);
      await go(language, 'compute');
      await expectTotal(3.29e24);
      assert.equal(await ofStage(0), 3.29e24);
      assert.deepEqual(Object.values(await conventions()), CONVENTIONS.map(() => 3.29e24), 'one stage is the same by every convention');
      await page.quiet();
    });
  }

  test('grows by a stage, and each stage shows its part', async () => {
    await open('en');
    assert.ok(!(await page.text('.training')).includes('What each stage takes'), 'there is one only');
    await addStated(1, 'fine_tuning', '3.286 × 10^24');
    await expectTotal(6.57e24);
    assert.deepEqual(await stages(), ['Stage 1: pre-training', 'Stage 2: fine-tuning']);
    const [first, second] = await seen('.bars li');
    assert.match(first, /Stage 1: pre-training ?50%/);
    assert.match(second, /Stage 2: fine-tuning ?50%/);
    const widths = await page.driver.executeScript('return [...document.querySelector(".bars").querySelectorAll(".part")].map((bar) => bar.getAttribute("width"))');
    assert.deepEqual(widths, ['50', '50']);
    // A stage of which nothing is known leaves the sum open, and says what is missing.
    await page.type('operations-1-0', '');
    await page.until('the total is open', async () => (await total()) === null);
    assert.match(await page.text('.totals'), /at least/);
    assert.match(await file('working-1.md'), /: at least 3\.29 × 10²⁴ \(/);
    await press('Remove: Stage 2: fine-tuning');
    await expectTotal(3.29e24);
    assert.equal(await page.count('.stage button.remove'), 0, 'the last stage stays');
    await page.quiet();
  });

  test('leaves out a stage that is not ticked, until it is ticked again', async () => {
    await open('en');
    await addStated(1, 'fine_tuning', '10^25');
    await expectTotal(1.33e25);
    await page.expectOutcomes('prohibited');
    await page.click('#field-counts-0-1');
    await expectTotal(3.29e24);
    await page.expectOutcomes('notifiable');
    assert.match((await seen('section.stage:nth-of-type(2) .counts li'))[1], /nothing · you said so/);
    await page.click('#field-counts-0-1');
    await expectTotal(1.33e25);
    assert.match((await seen('section.stage:nth-of-type(2) .counts li'))[1], /all of it · it trains this system/);
  });
});

describe('a stage counted in two ways', () => {
  test('that agree, that share an input, and that are apart', async () => {
    await open('en');
    await page.click('#add-route-0-0');
    await pick('accelerator-0-0-1', 'H800 SXM');
    await pick('precision-0-0-1', 'BF16');
    await page.type('chips-0-1', '2,048');
    await page.type('hours-0-1', '1,300');
    const said = () => page.text('section.stage');
    await page.until('they agree', async () => /independent and agree/.test(await said()));
    assert.equal(await page.count('.routes li'), 2);
    await page.type('hours-0-1', '130');
    await page.until('they are apart', async () => /a factor of 10\.\d+ apart/.test(await said()));
    await setWay(0, 1, 'parameters_and_data');
    await page.type('parameters-0-1', '37B');
    await page.type('tokens-0-1', '15T');
    await page.until('they share an input', async () => /agree, but share an input/.test(await said()));
    await press('Take this way out');
    await page.until('one is left', async () => !/agree/.test(await said()));
    await page.quiet();
  });
});

describe('where to start from', () => {
  for (const [language, share] of [['en', '1% – 3%'], ['de', '1\u{a0}% – 3\u{a0}%']]) {
    test(`a common shape keeps what is known of pre-training and shows what it takes as usual (${language})`, async () => {
      await open(language);
      await page.click('#preset-reasoning_model-0');
      await page.until('three stages stand', async () => (await stages()).length === 3);
      assert.equal(await value('parameters'), language === 'de' ? '37 Mrd.' : '37B');
      assert.equal(await value('ratio-1-0'), share);
      assert.equal((await field(page, 'ratio-1-0')).error, null);
      assert.equal(await ofStage(0), 3.29e24);
      assert.ok(await total() > 3.29e24);
      await page.quiet();
    });
  }

  test('a published model is found, taken as it stands and built on', async () => {
    await open('en');
    await page.type('tokens', '1T');
    await page.click('.training > .disclosure > summary');
    await page.until('the catalogue is open', () => page.count('[name="models-0"]'));
    await page.type('models-0', 'deepseek v3');
    await page.until('the list follows', async () => (await seen('.models strong')).includes('DeepSeek-V3'));
    await press('Take its figures: DeepSeek-V3');
    await page.until('its figures stand', async () => (await value('tokens')) === '14.8T');
    assert.equal(await value('parameters'), '37B');
    await press('Build on it: DeepSeek-V3');
    await page.until('it stands before', async () => (await stages()).length === 2);
    assert.deepEqual(await stages(), ['Stage 1: a model others trained', 'Stage 2: pre-training']);
    const { own, own_and_inherited } = await conventions();
    assert.ok(own_and_inherited > 1.9 * own && own_and_inherited < 2.2 * own, `${own_and_inherited} and ${own}`);
    await page.type('models-0', 'no such model');
    assert.match(await page.text('.training [role=status]'), /No such model/);
    await page.quiet();
  });
});

for (const [language, note] of [['en', /Added up otherwise, the outcome would be another: .*Own training and that of the models it starts from: Not ruled out then: Prohibited/], ['de', /Anders zusammengezählt, wäre das Ergebnis ein anderes: .*Eigenes Training und das der Modelle, auf denen es aufbaut: Dann nicht ausgeschlossen: Verboten/]]) {
  test(`the law reads the convention chosen, and the page says when another would change it (${language})`, async () => {
    await open(language);
    await addStated(1, 'inherited', '9 × 10^24');
    await page.expectOutcomes('prohibited');
    await setConvention('own');
    await page.expectOutcomes('notifiable');
    await expectTotal(3.29e24);
    assert.match(await page.text('.training'), note);
    assert.deepEqual(await conventions(), { own: 3.29e24, own_and_inherited: 1.23e25, eu_guidelines: 1.23e25, epoch_and_fmf: 1.23e25, everything: 1.23e25 });
    assert.equal(await page.count('tr.used'), 1);
    assert.match((await seen('.bars li'))[1], /\D0.?%$/);
    await page.type('operations-1-0', '10^24');
    await page.until('nothing hangs on it any more', async () => !note.test(await page.text('.training')));
    await page.expectOutcomes('notifiable');
    await page.quiet();
  });
}

describe('what is odd is said', () => {
  test('a sparse peak, more than any run has reached, a rate where a count belongs', async () => {
    await open('en');
    await setWay(0, 0, 'chip_time');
    await page.type('chips', '2,048');
    await page.type('hours', '2 months');
    await pick('accelerator-0', 'H100 SXM');
    await pick('precision-0', 'BF16');
    assert.equal(await warnings(), '');
    await page.type('peak', '1979 TFLOP/s');
    await page.until('the peak is odd', async () => /peak vendors print for sparse weights.*9\.89 × 10\^14/.test(await warnings()));
    await page.type('peak', '989.4 TFLOP/s');
    await page.type('utilisation', '80 %');
    await page.until('the share is odd', async () => /^80% of the peak is above what any/.test(await warnings()));
    await setWay(0, 0, 'stated');
    await page.type('operations', '5e15 FLOP/s');
    const said = await field(page, 'operations');
    assert.equal(said.wrong, true);
    assert.match(said.error, /rate|per second/i);
    await page.type('operations', '5e15');
    await page.until('the count is odd', async () => /Was it a rate/.test(await warnings()));
    await page.quiet();
  });

  test('an accelerator and a number format that do not go together cannot be chosen', async () => {
    await open('en');
    await setWay(0, 0, 'chip_time');
    await pick('precision-0', 'FP8');
    await pick('accelerator-0', 'A100 80GB SXM');
    const [chosen] = await page.driver.executeScript('return [...document.querySelector(`[name="precision-0"]`).selectedOptions].map((option) => option.text)');
    assert.notEqual(chosen, 'FP8');
  });
});

describe('the working', () => {
  for (const [language, product, title] of [['en', /^6 \(.*\) × 37B \(.*\) × 14\.8T \(.*\) × 1 ×\/÷ 1\.12 \(.*assumed.*\) = 3\.29 × 10\^24$/, '# How much training compute?'], ['de', /^6 \(.*\) × 37 Mrd\. \(.*\) × 14,8 Bio\. \(.*\) × 1 ×\/÷ 1,12 \(.*angenommen.*\) = 3,29 × 10\^24$/, '# Wie viel Rechenaufwand im Training?']]) {
    test(`is written out and can be taken along (${language})`, async () => {
      await open(language);
      assert.match((await seen('.steps li li'))[0], product);
      const words = await file('working-1.md');
      assert.ok(words.startsWith(title), words);
      const shown = language === 'de' ? '3,29 × 10²⁴' : '3.29 × 10²⁴';
      assert.ok(words.includes(`= ${shown}\n`) && words.split(`: ${shown} (`).length === 6, words);
      const [header, ...rows] = (await file('totals-1.csv')).trim().split('\n');
      assert.equal(header.split(',').length, 7);
      assert.deepEqual(rows.map((row) => row.split(',').slice(0, 2)), CONVENTIONS.map((name) => [name, '3.2856e24']));
      const factors = (await file('working-1.csv')).trim().split('\n').map((row) => row.split(','));
      assert.deepEqual(factors.map(([stage, , , , factor, , median]) => [stage, factor, median]).slice(1, 4),
        [['1', 'operations_per_parameter_and_token', '6e0'], ['1', 'parameters', '3.7e10'], ['1', 'tokens', '1.48e13']]);
      await page.type('tokens', '1T');
      await page.until('the file follows', async () => (await file('totals-1.csv')).includes('own,2.22e23,'));
      await page.quiet();
    });
  }

  test('divides where it divides, and adds up in short only what is a plain sum', async () => {
    await open('en');
    await setWay(0, 0, 'money');
    for (const [name, text] of [['dollars', '$5.6M'], ['price', '$2/h'], ['utilisation', '33%']]) await page.type(name, text);
    await pick('accelerator-0', 'H100 SXM');
    await pick('precision-0', 'BF16');
    const short = async () => (await seen('.ruler .working'))[0] ?? null;
    await page.until('it stands beside the estimate', async () => /5\.6M ÷ 2 × .*9\.89 × 10\^14 × 0\.33$/.test(await short()));
    await addStated(1, 'evaluation', '10^24');
    assert.ok(!(await short()).includes('+'), 'measuring does not count');
    await page.click('#add-route-0-0');
    await page.until('it is gone', async () => (await short()) === null || (await total()) === null);
    await page.type('parameters-0-1', '37B');
    await page.type('tokens-0-1', '14.8T');
    await page.until('there is an estimate', async () => (await total()) !== null);
    assert.equal(await short(), null, 'two ways put together are no sum');
    await page.quiet();
  });

  test('says which value of an input would put the estimate on a line', async () => {
    await open('en');
    await page.unfold();
    await page.until('it is worked out', async () => /10\^25 at/.test((await seen('.training .disclosed li')).join(' ')) || /none would/.test(await page.text('.training')));
    assert.match(await page.text('.scale'), /1,000 H100 chips at 33% .* about [\d.]+ days/);
  });
});

test('another language keeps every stage, every text and what is added up', async () => {
  await open('en');
  await page.type('tokens', '1.234T');
  await page.click('#preset-chat_model-0');
  await page.click('#add-route-0-0');
  await page.type('chips-0-1', 'a few');
  await addStated(2, 'inherited', '> 2.5 × 10^24');
  await setConvention('everything');
  const before = await conventions();
  await page.speak('de');
  assert.deepEqual(await stages(), ['Phase 1: Vortraining', 'Phase 2: Feinabstimmung', 'Phase 3: ein von anderen trainiertes Modell']);
  assert.deepEqual(await Promise.all(['tokens', 'ratio-1-0', 'chips-0-1', 'operations-2-0'].map(value)),
    ['1,234 Bio.', '1\u{a0}% – 3\u{a0}%', 'a few', '> 2,5 × 10^24']);
  assert.deepEqual(await conventions(), before);
  assert.equal(await value('convention-0'), String(CONVENTIONS.indexOf('everything')));
  await page.speak('en');
  assert.deepEqual(await Promise.all(['tokens', 'ratio-1-0', 'chips-0-1', 'operations-2-0'].map(value)),
    ['1.234T', '1% – 3%', 'a few', '> 2.5 × 10^24']);
  await page.quiet();
});

for (const [language, words] of [['en', 'counted stage by stage'], ['de', 'Phase für Phase gezählt']]) {
  test(`the sentence says so when the training is more than it has room for (${language})`, async () => {
    await open(language);
    await go(language, '');
    assert.ok(!(await page.text('main')).includes(words));
    assert.equal(await page.count('input[name="way-0"]'), 3);
    await go(language, 'compute');
    await addStated(1, 'fine_tuning', '10^24');
    await expectTotal(4.29e24);
    await go(language, '');
    assert.ok((await page.text('main')).includes(words));
    assert.equal(await page.count('input[name="way-0"]'), 0);
    await expectTotal(4.29e24);
    await page.click(`#field-way-0 a[href="#/${language}/compute"]`);
    await page.until('its page stands', () => page.count('.training'));
    assert.equal(await value('operations-1-0'), '10^24');
    await page.quiet();
  });
}

test('whoever types keeps the field, whatever appears and goes around it', async () => {
  await open('en');
  await page.click('#preset-reasoning_model-0');
  await setWay(1, 0, 'chip_time');
  await page.driver.executeScript('document.querySelector("section.stage:nth-of-type(2) .route details").open = true');
  const focused = () => page.driver.executeScript('return document.activeElement.name');
  for (const [name, text] of [['tokens', '14.8T ×/÷ 2'], ['chips-1-0', '2,048'], ['hours-1-0', '20 months'], ['peak-1-0', '1.979e15'], ['mfu-1-0', '80 %']]) {
    await page.click(`[name="${name}"]`);
    await page.type(name, '');
    for (const letter of text) {
      await page.driver.actions().sendKeys(letter).perform();
      assert.equal(await focused(), name);
    }
    assert.equal(await value(name), text);
  }
  await page.click('#add-stage-0');
  await page.click('#add-route-0-1');
  await page.until('both stand', async () => await page.count('.stage') === 4 && await page.count('.route') === 5);
  assert.deepEqual(await page.driver.executeScript('return [...document.querySelectorAll(".route")].map((route) => route.querySelector("details")?.open ?? false)'),
    [false, true, false, false, false], 'and what is open stays open');
  await page.quiet();
});

describe('accessible and no wider than the screen, as far as a machine can tell', () => {
  for (const size of ['desk', 'phone']) {
    for (const language of ['en', 'de']) {
      test(`${size}, ${language}`, async () => {
        const looks = async () => { await page.fits(); await page.axe(); };
        await open(language, { size });
        if (language === 'en') await looks();
        await page.click('#preset-merged-0');
        await setKind(1, 'pre_training');
        await page.type('operations', '5e15');
        await page.type('operations-1-0', '10^24 flops/s');
        await page.click('#add-route-0-2');
        await setWay(2, 1, 'energy');
        await page.type('utilisation-2-1', '80 %');
        await page.click('#field-counts-0-0');
        await setConvention('epoch_and_fmf');
        await page.unfold();
        await page.until('the catalogue is open', () => page.count('[name="models-0"]'));
        await page.type('models-0', 'qwen');
        await page.until('models are listed', () => page.count('.models li'));
        await looks();
        await page.quiet();
      });
    }
  }
});

// The two pages over one draft: nothing is lost between them, in either language, by mouse or keyboard.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { start } from './harness.mjs';
import { describeDeal, estimate, field, reasons } from './visitor.mjs';

const page = await start();
after(() => page.quit());

const press = (...keys) => page.driver.actions().sendKeys(...keys).perform();
const selectAll = () => page.driver.actions().keyDown(Key.CONTROL).sendKeys('a').keyUp(Key.CONTROL).perform();
const hash = () => page.driver.executeScript('return location.hash');
/** Waits until the address ends so and that page stands. */
const at = (fragment) => page.until(`the address is ${fragment}`, async () => (await hash()) === fragment && await page.count('#verdict'));
/** The name of what has the keyboard, or its element. */
const focused = () => page.driver.executeScript('const e = document.activeElement; return e.name || e.tagName.toLowerCase() + (e.className ? "." + e.className : "")');
const answered = (name) => page.driver.executeScript('return document.querySelector(`input[name="${arguments[0]}"]:checked`)?.value ?? null', name);
/** The options shown in every blank and the texts of every field. */
const sentence = () => page.driver.executeScript(`return Object.fromEntries([...document.querySelectorAll('.sentence select, .sentence input')].map((e) => [e.name, e.value]))`);

/** A deal that differs from the example in every blank and figure. */
const OTHER = {
  investor: 'us_resident', interest: 'listed_shares', target: 'organized_in_china', data: 'biological', end_use: 'forensics',
  listed: 'ns_cmic_list', parameters: '100B–200B', tokens: '1.7T',
};
/** What those blanks say, fact by fact. */
const FACTS = {
  us_citizen: 'no', us_permanent_resident: 'yes', organized_under_us_law: 'no', in_united_states: 'no',
  acquires_equity: 'yes', publicly_traded: 'yes',
  principal_place_in_concern: 'no', headquarters_in_concern: 'no', organized_in_concern: 'yes', otherwise_person_of_concern: null,
  'primarily_biological-0': 'yes', 'intended_for_forensics-0': 'yes', 'intended_for_military-0': 'no', 'designed_for_military-0': 'no',
  on_ns_cmic_list: 'yes', on_entity_list: 'no', owned_by_listed_persons: 'no',
  // What the first screen takes as given.
  knows_actually: 'yes', beyond_minority_protections: 'no', other_ai_systems: 'no', 'develops_ai_system-0': 'yes', 'runs_on_third_party_model-0': 'no',
  // What nobody answered.
  aware_of_high_probability: null, 'designed_exclusively-0': null,
};

describe('from the sentence to all facts and back', () => {
  test('“Go deeper” carries everything over, and the way back brings it home', async () => {
    await page.open({ path: '#/en/' });
    await describeDeal(page, OTHER);
    await page.expectOutcomes('excepted');
    const [said, shown] = [await estimate(page), await sentence()];
    await page.click('.onward a[href$="facts"]');
    await at('#/en/facts');
    for (const [name, answer] of Object.entries(FACTS)) assert.equal(await answered(name), answer, name);
    assert.equal((await field(page, 'parameters')).text, '100B–200B');
    assert.equal((await field(page, 'tokens')).text, '1.7T');
    assert.equal(await estimate(page), said);
    await page.expectOutcomes('excepted');
    await page.click('main p > a[href="#/en/"]');
    await at('#/en/');
    assert.deepEqual(await sentence(), shown);
    await page.expectOutcomes('excepted');
    await page.quiet();
  });

  test('a page reached by a link starts at its heading', async () => {
    await page.open({ path: '#/en/' });
    await page.click('.onward a[href$="facts"]');
    await at('#/en/facts');
    assert.equal(await focused(), 'h1');
    const top = await page.driver.executeScript('return document.querySelector("h1").getBoundingClientRect().top');
    assert.ok(top >= 0 && top < 400, `the heading lies at ${top}`);
  });

  test('an answer there changes the verdict here', async () => {
    await page.open({ path: '#/en/facts' });
    await page.expectOutcomes('notifiable');
    await page.choose('on_entity_list', 'yes');
    await page.expectOutcomes('prohibited');
    await page.click('main p > a[href="#/en/"]');
    await at('#/en/');
    await page.expectOutcomes('prohibited');
    assert.equal((await sentence()).listed, 'entity_list');
  });

  test('answers that fit no choice of a blank are named as such and not overwritten', async () => {
    await page.open({ path: '#/en/facts' });
    await page.choose('on_entity_list', 'yes');
    await page.choose('on_sdn_list', 'yes');
    await page.click('main p > a[href="#/en/"]');
    await at('#/en/');
    assert.equal((await sentence()).listed, 'answers');
    await page.type('parameters', '1B');
    await page.click('.onward a[href$="facts"]');
    await at('#/en/facts');
    assert.deepEqual([await answered('on_entity_list'), await answered('on_sdn_list')], ['yes', 'yes']);
  });

  test('“don’t know” opens the outcomes that the answer had ruled out, and “clear” takes an answer back', async () => {
    await page.open({ path: '#/en/facts' });
    await page.choose('on_entity_list', 'dont_know');
    await page.expectOutcomes('prohibited', 'notifiable');
    await page.choose('on_entity_list', 'no');
    await page.expectOutcomes('notifiable');
    await page.click('#field-on_entity_list .clear');
    await page.expectOutcomes('prohibited', 'notifiable');
    assert.equal(await answered('on_entity_list'), null);
    await page.choose('knows_actually', 'no');
    await page.expectOutcomes('prohibited', 'notifiable', 'not_covered');
  });

  test('what is taken as given is changed in place', async () => {
    await page.open({ path: '#/en/' });
    assert.equal(await page.count('.assumed .question'), 0);
    await page.click('#change-no_other_system');
    assert.equal(await page.one('#change-no_other_system').getAttribute('aria-expanded'), 'true');
    await page.choose('other_ai_systems', 'dont_know');
    await page.expectOutcomes('prohibited', 'notifiable');
    await page.choose('other_ai_systems', 'no');
    await page.expectOutcomes('notifiable');
    await page.click('#change-no_other_system');
    assert.equal(await page.count('.assumed .question'), 0);
  });

  test('what is taken as given stays in sight when its answer is taken back', async () => {
    await page.open({ path: '#/en/' });
    await page.click('#change-knows');
    await page.click('#field-knows_actually .clear');
    await page.expectOutcomes('notifiable', 'not_covered');
    assert.equal(await page.count('#change-knows'), 1, 'the line is gone from the first screen, and with it the way to answer');
  });

  test('a second AI system is described by itself and decides by itself', async () => {
    await page.open({ path: '#/en/facts' });
    await page.click('main .group > p > button.link');
    await page.until('it stands', () => page.count('#system-1'));
    await page.choose('way-1', 'stated');
    await page.type('operations-1', '10^26');
    for (const [name, answer] of [['develops_ai_system-1', 'yes'], ['runs_on_third_party_model-1', 'no'], ['internal_use_only-1', 'no']]) await page.choose(name, answer);
    await page.expectOutcomes('prohibited');
    await page.click('#system-1 > p > button.link');
    await page.until('it is gone', async () => !(await page.count('#system-1')));
    await page.expectOutcomes('notifiable');
    await page.quiet();
  });

  test('“Empty everything” empties, “Back to the example” brings the example', async () => {
    await page.open({ path: '#/en/' });
    const example = await sentence();
    await describeDeal(page, OTHER);
    const other = await sentence();
    await (await page.byLabel('Empty everything')).click();
    await page.expectOutcomes('prohibited', 'notifiable', 'excepted', 'not_covered');
    assert.match(await page.text('#undo'), /“Deal 1” was emptied/);
    assert.equal(await page.one('#undo').isDisplayed() && await page.driver.executeScript('return document.getElementById("undo").getBoundingClientRect().top >= 0'), true, 'in view wherever the page stands');
    await (await page.byLabel('Undo')).click();
    await page.until('it is as it was', async () => JSON.stringify(await sentence()) === JSON.stringify(other));
    await (await page.byLabel('Undo that')).click();
    await page.expectOutcomes('prohibited', 'notifiable', 'excepted', 'not_covered');
    await (await page.byLabel('Hide')).click();
    assert.deepEqual(await sentence(), { investor: 'open', interest: 'open', target: 'open', parameters: '', tokens: '', data: 'open', end_use: 'open', listed: 'open' });
    await (await page.byLabel('Back to the example')).click();
    await page.expectOutcomes('notifiable');
    assert.deepEqual(await sentence(), example);
  });
});

describe('what would settle it', () => {
  test('the button leads from the first screen to the control and gives it the keyboard', async () => {
    await page.open({ path: '#/en/' });
    await page.choose('listed', 'open');
    await page.expectOutcomes('prohibited', 'notifiable');
    assert.match(await page.text('aside .next'), /Is the company on the Entity List\?/);
    await page.click('aside .next button');
    await at('#/en/facts');
    await page.until('the control has the keyboard', async () => (await focused()) === 'on_entity_list', 1000)
      .catch(async () => assert.equal(await focused(), 'on_entity_list'));
    const { top, bottom } = await page.driver.executeScript('return document.activeElement.getBoundingClientRect().toJSON()');
    assert.ok(top >= 0 && bottom <= 900, `the control is in view, not at ${top}`);
  });

  test('the button does so on the page of all facts too, and the answer settles it', async () => {
    await page.open({ path: '#/en/facts' });
    await page.click('#field-on_entity_list .clear');
    await page.expectOutcomes('prohibited', 'notifiable');
    await page.click('aside .next button');
    await page.until('the control has the keyboard', async () => (await focused()) === 'on_entity_list', 1000)
      .catch(async () => assert.equal(await focused(), 'on_entity_list'));
    await press(Key.SPACE);
    await page.expectOutcomes('prohibited');
    assert.equal(await page.count('aside .next'), 0);
  });

  test('on a phone it does so from the bar, which makes room for the answer', async () => {
    await page.open({ path: '#/en/', size: 'phone' });
    await page.choose('listed', 'open');
    await page.expectOutcomes('prohibited', 'notifiable');
    await page.click('.bar-toggle');
    await page.click('.bar-panel .next button');
    await at('#/en/facts');
    await page.until('the control has the keyboard', async () => (await focused()) === 'on_entity_list', 1000)
      .catch(async () => assert.equal(await focused(), 'on_entity_list'));
    const covered = await page.driver.executeScript(`
      const box = document.activeElement.getBoundingClientRect();
      return !!document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('.bar');`);
    assert.equal(covered, false, 'the bar lies over the control');
  });

  test('from an empty sentence filled in, question after question, the interview ends in a settled verdict', async (t) => {
    const YES = ['knows_actually', 'develops_ai_system-0'];
    await page.open({ path: '#/en/' });
    await (await page.byLabel('Empty everything')).click();
    await describeDeal(page, { parameters: '37B' });
    await page.click('.onward a[href$="facts"]');
    await at('#/en/facts');
    const asked = [];
    while (await page.count('aside .next button')) {
      const question = await page.text('aside .next h3 + p');
      const [kind, name] = await page.driver.executeScript(`
        const said = (one) => one.textContent.replace(/\\s+/g, ' ').trim();
        for (const details of document.querySelectorAll('main details.quiet')) details.open = true;
        const legend = [...document.querySelectorAll('fieldset.question legend')].find((one) => said(one) === arguments[0]);
        const label = [...document.querySelectorAll('.field > label')].find((one) => said(one) === arguments[0]);
        return legend ? ['fact', legend.closest('fieldset').querySelector('input').name] : label ? ['figure', label.control.name] : ['training', null];`, question);
      assert.ok(!asked.includes(question), `asked twice: ${question}`);
      asked.push(question);
      if (kind === 'fact') {
        await page.choose(name, YES.includes(name) ? 'yes' : 'no');
      } else if (kind === 'figure') {
        await page.type(name, '5,000,000');
      } else {
        assert.equal(question, 'How many operations did training take?');
        await page.type('tokens', '14.8T');
      }
      assert.ok(asked.length < 100, asked.join('\n'));
    }
    await page.expectOutcomes('notifiable');
    assert.equal(await page.text('#verdict-heading'), 'Settled');
    await page.quiet();
    t.diagnostic(`questions asked: ${asked.length}\n  ${asked.join('\n  ')}`);
  });
});

describe('what an estimate lacks', () => {
  test('can be entered on the page that says so', async () => {
    const missing = [];
    for (const [path, way] of [['#/en/', 'parameters_and_data'], ['#/en/', 'chip_time'], ['#/en/', 'stated'], ['#/en/facts', 'chip_time']]) {
      await page.open({ path });
      await page.choose('way-0', way);
      for (const name of ['parameters', 'tokens', 'chips', 'hours', 'operations']) if (await page.count(`input[name="${name}"]`)) await page.type(name, '');
      const said = await page.text('.estimate');
      for (const [word, name] of [['Active parameters', 'parameters'], ['Training tokens', 'tokens'], ['Accelerators', 'chips'], ['Hours', 'hours'], ['Peak of one chip', 'peak'], ['Training operations', 'operations']]) {
        if (said.toLowerCase().includes(word.toLowerCase()) && !(await page.count(`input[name="${name}"]`))) missing.push(`${path} ${way}: “${said}”, and there is no field for it`);
      }
    }
    assert.deepEqual(missing, []);
  });

  test('a number format that the next chip has no peak for does not stay on unseen', async () => {
    const take = async (name, text) => {
      for (const option of await (await page.reach(`select[name="${name}"]`)).findElements({ css: 'option' })) if ((await option.getText()) === text) return option.click();
      return assert.fail(`${name} offers no ${text}`);
    };
    await page.open({ path: '#/en/' });
    await page.choose('way-0', 'chip_time');
    await page.type('chips', '2,048');
    await page.type('hours', '1,300');
    await take('accelerator-0', 'H800 SXM');
    await take('precision-0', 'FP8');
    assert.equal(await estimate(page), 6.26e24);
    await take('accelerator-0', 'A100 80GB SXM');
    const shown = await page.driver.executeScript('return document.querySelector("select[name=precision-0]").selectedOptions[0].text');
    const said = await page.text('.estimate');
    assert.equal(/FP8/.test(said), shown === 'FP8', `the list shows “${shown}”, the page says “${said}”`);
  });
});

describe('languages', () => {
  test('switching keeps every answer and rewrites the numbers; switching back gives them as they were', async () => {
    await page.open({ path: '#/en/' });
    await describeDeal(page, { ...OTHER, tokens: '270,000 × 3.2M' });
    await page.expectOutcomes('excepted');
    await page.speak('de');
    const german = await sentence();
    assert.deepEqual({ ...german, parameters: '', tokens: '' }, { ...OTHER, parameters: '', tokens: '' });
    assert.equal(german.parameters.replaceAll(/\s/g, ' '), '100 Mrd. – 200 Mrd.');
    assert.equal(german.tokens.replaceAll(/\s/g, ' '), '864 Mrd.');
    await page.expectOutcomes('excepted');
    assert.equal(await page.text('#verdict-heading'), 'Entschieden');
    await page.speak('en');
    const { parameters, tokens } = await sentence();
    assert.deepEqual([parameters.replaceAll(' ', ''), tokens], ['100B–200B', '864B']);
    await page.quiet();
  });

  test('decimals, groups and a factor change sides too', async () => {
    await page.open({ path: '#/en/facts' });
    await page.choose('way-0', 'chip_time');
    for (const [name, text] of [['chips', '2,048 ×/÷ 1.5'], ['hours', '1,300.5'], ['peak', '989.4 TFLOP/s'], ['utilisation', '33.5%']]) await page.type(name, text);
    const before = await estimate(page);
    await page.speak('de');
    const now = {};
    for (const name of ['chips', 'hours', 'peak', 'utilisation']) now[name] = (await field(page, name)).text.replaceAll(/\s/g, ' ');
    assert.deepEqual(now, { chips: '2.048 ×/÷ 1,5', hours: '1.300,5', peak: '9,894 × 10^14', utilisation: '33,5 %' });
    assert.equal(await estimate(page), before);
    assert.equal(await hash(), '#/de/facts');
  });

  test('what could not be read stays as typed, and is explained in the other language', async () => {
    await page.open({ path: '#/en/' });
    await page.type('parameters', '37 somethings');
    assert.match((await field(page, 'parameters')).error, /not understood/);
    await page.speak('de');
    const { text, error } = await field(page, 'parameters');
    assert.equal(text, '37 somethings');
    assert.match(error, /nicht verständlich/);
  });

  test('the document’s title and language follow page and language', async () => {
    await page.open({ path: '#/en/' });
    // A browser tells of a title a moment after the page has it.
    const follow = (...said) => page.until(`title and language are ${said}`,
      async () => `${said}` === `${[await page.driver.getTitle(), await page.one('html').getAttribute('lang')]}`);
    await follow('May this deal be made? – Outbound Check', 'en');
    await page.speak('de');
    await follow('Ist dieses Geschäft erlaubt? – Outbound Check', 'de');
    await page.click('.onward a[href$="facts"]');
    await at('#/de/facts');
    // The heading of the page is what its title says.
    await follow('Alle Angaben – Outbound Check', 'de');
    assert.equal(await page.text('main h1'), 'Alle Angaben');
    await page.speak('en');
    await follow('All facts – Outbound Check', 'en');
  });

  test('the language of the browser is taken where the address names none', async () => {
    for (const [language, lang] of [['de-AT', 'de'], ['en-GB', 'en'], ['fr-FR', 'en']]) {
      await page.open({ language });
      assert.equal(await page.one('html').getAttribute('lang'), lang, language);
    }
  });

  test('in German every message is German: no key, no English sentence', async () => {
    await page.open({ path: '#/de/facts' });
    await page.unfold({ whole: true });
    const english = await page.driver.executeScript(`
      const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      const found = [];
      while (texts.nextNode()) {
        const text = texts.currentNode.textContent;
        // What the rule itself calls things stands in quotation marks, or is marked as English.
        if (texts.currentNode.parentElement.closest('[lang=en], .cite, option')) continue;
        const ours = text.replaceAll(/„[^“]*“/g, '').trim();
        if (/\\b(the|is|are|does|with|than)\\b/i.test(ours) || /^[a-z]+(-[a-z_0-9]+)+$/.test(ours)) found.push(ours);
      }
      return [...new Set(found)];`);
    assert.deepEqual(english, []);
  });
});

describe('colours', () => {
  const paper = () => page.driver.executeScript('return getComputedStyle(document.documentElement).backgroundColor');
  test('the switch wins over the device, and “as the device is set” gives it back', async () => {
    await page.open({ path: '#/en/' });
    const light = await paper();
    await page.choose('theme', 'dark');
    await page.until('it is dark', async () => (await paper()) !== light);
    const dark = await paper();
    await page.type('parameters', '500B');
    await page.expectOutcomes('prohibited');
    await page.click('.onward a[href$="facts"]');
    await at('#/en/facts');
    assert.equal(await paper(), dark, 'it holds on the next page');
    await page.open({ path: '#/en/', dark: true });
    assert.equal(await paper(), dark, 'the device is dark');
    await page.choose('theme', 'light');
    await page.until('it is light', async () => (await paper()) === light);
    await page.choose('theme', 'auto');
    await page.until('it is dark again', async () => (await paper()) === dark);
  });
});

describe('the keyboard alone', () => {
  /** Presses Tab until that control has the keyboard. */
  const tabTo = async (name, most = 80) => {
    for (let presses = 0; presses < most; presses += 1) {
      await press(Key.TAB);
      if ((await focused()) === name) return;
    }
    assert.fail(`${name} is not reached by ${most} presses of Tab`);
  };

  test('from loading to a changed verdict: Tab, arrows, typing', async () => {
    await page.open({ path: '#/en/' });
    await page.expectOutcomes('notifiable');
    await tabTo('parameters');
    await selectAll();
    await press('500B');
    await page.expectOutcomes('prohibited');
    await selectAll();
    await press('1B');
    await page.expectOutcomes('not_covered');
    await tabTo('end_use');
    await press(Key.ARROW_DOWN);
    await page.expectOutcomes('prohibited');
    await press('the con');
    await page.expectOutcomes('notifiable');
    assert.equal((await sentence()).end_use, 'robot_control');
    await press(Key.HOME);
    await page.expectOutcomes('not_covered');
    await tabTo('way-0');
    await press(Key.ARROW_RIGHT);
    await page.until('the way is chip time', async () => (await answered('way-0')) === 'chip_time');
    await page.quiet();
  });

  test('every control by Tab, each with a ring to be seen by, none under the bar', async () => {
    for (const [path, size] of [['#/en/', 'desk'], ['#/en/', 'phone'], ['#/en/facts', 'desk'], ['#/de/facts', 'phone']]) {
      await page.open({ path, size });
      const stops = new Set();
      const wrong = [];
      for (let presses = 0; presses < 400; presses += 1) {
        await press(Key.TAB);
        const stop = await page.driver.executeScript(`
          const element = document.activeElement;
          if (element === document.body || element.dataset.stop) return null;
          element.dataset.stop = 'seen';
          const rings = (one) => { const { outlineStyle, outlineWidth } = getComputedStyle(one); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2; };
          // A control that lies over what is seen leaves the ring to the box of both.
          const ringed = [element, element.closest('.choice'), element.closest('.themes label')].find((one) => one && rings(one));
          const box = element.getBoundingClientRect();
          const over = [[box.x + 3, box.y + 3], [box.right - 3, box.bottom - 3], [box.x + box.width / 2, box.y + box.height / 2]]
            .filter(([x, y]) => { const bar = document.elementFromPoint(x, y)?.closest('.bar'); return bar && !bar.contains(element); });
          const name = [element.tagName, element.name, element.id, element.textContent.trim().slice(0, 40)].filter(Boolean).join(' ');
          return { name, ringed: !!ringed, inside: box.top >= 0 && box.bottom <= innerHeight + 1, covered: over.length === 3 };`);
        if (!stop) break;
        stops.add(stop.name);
        if (!stop.ringed) wrong.push(`${path} ${size}: no ring on ${stop.name}`);
        if (!stop.inside) wrong.push(`${path} ${size}: out of view: ${stop.name}`);
        if (stop.covered) wrong.push(`${path} ${size}: under the bar: ${stop.name}`);
      }
      assert.deepEqual(wrong, []);
      assert.ok(stops.size >= (path.endsWith('facts') ? 60 : 30), `only ${stops.size} stops on ${path}`);
    }
  });

  test('typed key by key, through texts that are no numbers yet, a field keeps every letter and the keyboard', async () => {
    const lost = [];
    for (const path of ['#/en/', '#/en/facts']) {
      for (const [way, texts] of [
        ['parameters_and_data', { parameters: '500B ×/÷ 10', tokens: '8.35T' }],
        ['chip_time', { chips: '2,048', hours: '2 months', peak: '989.4 TFLOP/s', utilisation: '33%' }],
        ['stated', { operations: '2.5×10^24 FLOP' }],
      ]) {
        await page.open({ path });
        await page.choose('way-0', way);
        for (const [name, text] of Object.entries(texts)) {
          if (!(await page.count(`input[name="${name}"]`))) continue;
          await page.click(`input[name="${name}"]`);
          await selectAll();
          await press(Key.BACK_SPACE);
          for (const letter of text) await press(letter);
          const [held, now] = [(await field(page, name)).text, await focused()];
          if (held !== text || now !== name) lost.push(`${path} ${name}: typed “${text}”, it holds “${held}” and the keyboard is on ${now}`);
        }
      }
    }
    assert.deepEqual(lost, []);
  });

  test('typed from one field into the next faster than it is drawn, nothing is lost', async () => {
    await page.open({ path: '#/en/facts' });
    await page.driver.executeScript('document.querySelector("main form .more").open = true');
    for (const [note, source] of [['12', '34'], ['5', '678'], ['a register', 'of companies'], ['9', '0']]) {
      await page.click('main form .more textarea');
      await selectAll();
      await press(...note, Key.TAB, ...source, Key.TAB);
      await page.followed();
      let held;
      const kept = async () => {
        held = await page.driver.executeScript('return ["textarea", "input[type=text]"].map((css) => document.querySelector("main form .more " + css).value)');
        return String(held) === String([note, source]);
      };
      await page.until('both hold what was typed', kept, 10_000).catch(() => assert.deepEqual(held, [note, source]));
    }
  });

  test('the first stop skips to the content and leaves the address alone', async () => {
    await page.open({ path: '#/en/' });
    await press(Key.TAB);
    assert.equal(await focused(), 'a.skip');
    assert.ok((await page.one('.skip').getRect()).y >= 0, 'it is in view');
    await press(Key.ENTER);
    assert.equal(await focused(), 'main');
    assert.equal(await hash(), '#/en/');
    await press(Key.TAB);
    assert.equal(await focused(), 'investor');
  });

  test('a question on the page of all facts is answered with the arrows', async () => {
    await page.open({ path: '#/en/facts' });
    await tabTo('on_entity_list', 250);
    assert.equal(await answered('on_entity_list'), 'no');
    await press(Key.ARROW_LEFT);
    await page.expectOutcomes('prohibited');
    await press(Key.ARROW_RIGHT, Key.ARROW_RIGHT);
    await page.expectOutcomes('prohibited', 'notifiable');
  });

  test('Enter in a field of the facts sends nothing anywhere and loses nothing', async () => {
    await page.open({ path: '#/en/facts' });
    await page.driver.executeScript('document.querySelector("main form .more").open = true');
    for (const css of ['main form .more textarea', 'main form .more input[type="text"]']) {
      const field = await page.reach(css);
      await field.sendKeys('a filing', Key.ENTER);
      const [value, form, address] = await page.driver.executeScript('return [arguments[0].value, arguments[0].form.method, location.href]', field);
      assert.match(value, /^a filing/, css);
      assert.equal(form, 'dialog', css);
      assert.match(address, /\/#\/en\/facts$/, css);
    }
    assert.equal(page.requests.filter(({ url }) => url.includes('?')).length, 0);
    await page.quiet();
  });

  test('the bar of a phone opens, closes with Escape, and says whether it is open', async () => {
    await page.open({ path: '#/en/', size: 'phone' });
    const toggle = page.one('.bar-toggle');
    await page.driver.executeScript('arguments[0].focus()', await toggle);
    await press(Key.ENTER);
    assert.equal(await toggle.getAttribute('aria-expanded'), 'true');
    assert.equal(await page.one('#bar-panel').isDisplayed(), true);
    await press(Key.ESCAPE);
    assert.equal(await toggle.getAttribute('aria-expanded'), 'false');
    assert.equal(await page.one('#bar-panel').isDisplayed(), false);
    assert.equal(await focused(), 'button.bar-toggle');
  });
});

describe('what is only heard', () => {
  test('the verdict speaks up when it changes, and only then', async () => {
    await page.open({ path: '#/en/' });
    await page.driver.executeScript(`
      window.spoken = [];
      new MutationObserver(() => spoken.push(document.querySelector('#verdict').innerText.replace(/\\s+/g, ' ')))
        .observe(document.querySelector('#verdict'), { subtree: true, childList: true, characterData: true });`);
    assert.equal(await page.one('#verdict').getAttribute('aria-live'), 'polite');
    await page.type('tokens', '14.9T');
    await page.until('it is read', async () => (await estimate(page)) === 3.31e24);
    const early = await page.driver.executeScript('return spoken.length');
    await page.type('parameters', '500B');
    await page.expectOutcomes('prohibited');
    const spoken = await page.driver.executeScript('return spoken');
    assert.ok(spoken.length > early && /^Prohibited/.test(spoken.at(-1)), spoken.join('\n'));
  });

  test('the ruler says in words what it shows: the estimate and the chance of crossing each line', async () => {
    for (const [language, parts] of [['en', ['1.07', '10 to the 25', '83%', '>99.9%']], ['de', ['1,07', '10 hoch 25', '83 %']]]) {
      await page.open({ path: `#/${language}/` });
      await describeDeal(page, { parameters: '135B', tokens: '13.2T' });
      await page.expectOutcomes('prohibited', 'notifiable');
      const heard = await page.driver.executeScript(`
        const drawing = [...document.querySelectorAll('.ruler .drawing')].find((one) => one.checkVisibility());
        const rest = document.querySelector('.ruler').cloneNode(true);
        rest.querySelectorAll('svg, [aria-hidden=true]').forEach((one) => one.remove());
        return (drawing.getAttribute('aria-label') + ' ' + rest.textContent).replaceAll(/\\s+/g, ' ');`);
      for (const part of parts) assert.ok(heard.includes(part), `“${part}” is seen, and not heard in: ${heard}`);
    }
  });
});

describe('the address', () => {
  test('back and forward go through the pages visited, and lose nothing', async () => {
    await page.open({ path: '#/en/' });
    await page.type('parameters', '500B');
    await page.expectOutcomes('prohibited');
    await page.click('.onward a[href$="facts"]');
    await at('#/en/facts');
    await page.choose('on_entity_list', 'dont_know');
    await page.speak('de');
    await page.driver.navigate().back();
    await at('#/en/facts');
    await page.until('it is English again', async () => (await page.one('html').getAttribute('lang')) === 'en');
    await page.driver.navigate().back();
    await at('#/en/');
    assert.equal((await sentence()).parameters, '500B');
    await page.expectOutcomes('prohibited');
    await page.driver.navigate().forward();
    await at('#/en/facts');
    assert.equal(await answered('on_entity_list'), 'dont_know');
    await page.quiet();
  });

  test('a page can be opened by its address, and an unknown one opens the first', async () => {
    for (const [path, heading] of [['#/de/facts', 'Alle Angaben'], ['#/de/nothing', 'Ist dieses Geschäft erlaubt?'], ['#/xx/facts', 'May this deal be made?'], ['#what', 'May this deal be made?']]) {
      await page.open({ path });
      assert.equal(await page.text('main h1'), heading, path);
    }
  });

  test('a reload keeps nothing', async () => {
    await page.open({ path: '#/en/' });
    const example = await sentence();
    await describeDeal(page, OTHER);
    await page.choose('theme', 'dark');
    await page.driver.navigate().refresh();
    await page.until('it stands again', () => page.count('#app #verdict'));
    assert.deepEqual(await sentence(), example);
    assert.equal(await answered('theme'), 'auto');
    assert.ok((await reasons(page)).length > 0);
  });
});

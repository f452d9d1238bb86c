// How the pages look and fit: in every state, size, colour and language.
//
// Pictures go to target/screenshots, to be looked at.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { BROWSER, start } from './harness.mjs';
import { describeDeal } from './visitor.mjs';

const page = await start();
after(() => page.quit());

/** Every state worth looking at: the page it is on and how to get there. */
const STATES = {
  start: ['', () => page.expectOutcomes('notifiable')],
  prohibited: ['', () => describeDeal(page, { parameters: '500B', tokens: '8.35T' })],
  excepted: ['', () => describeDeal(page, { interest: 'listed_shares' })],
  'not-covered': ['', () => describeDeal(page, { parameters: '15B', tokens: '864B', data: 'biological' })],
  undecided: ['', () => describeDeal(page, { parameters: '500B ×/÷ 10', tokens: '8.35T', listed: 'open' })],
  empty: ['', () => page.click('.onward button:last-of-type')],
  error: ['', () => describeDeal(page, { parameters: 'many', tokens: '0' })],
  suggestion: ['', () => describeDeal(page, { way: 'stated', operations: '1025 flops' })],
  chips: ['', () => describeDeal(page, { way: 'chip_time', chips: '2,048', hours: '1,300' })],
  'assumption-open': ['', () => page.click('#change-minority_rights')],
  facts: ['facts', () => page.expectOutcomes('notifiable')],
  'facts-open': ['facts', () => page.unfold()],
  'facts-undecided': ['facts', async () => {
    await page.choose('on_entity_list', 'dont_know');
    await page.choose('way-0', 'chip_time');
    await page.type('chips', 'some');
    await page.click('#field-other_ai_systems ~ p button');
  }],
  'facts-whole': ['facts', () => page.click('.whole > summary')],
  result: ['result', () => page.expectOutcomes('notifiable')],
  'result-open': ['result', () => page.unfold()],
  calculators: ['calculators', () => page.count('.calculator')],
  'calculators-filled': ['calculators', async () => {
    await page.type('holder-0', 'Zhang Wei');
    await page.type('equity-0', '49–51');
    await page.type('votes-0', 'half');
    await page.type('revenue-0-all', '-5m');
    await page.choose('chip-like', '14');
  }],
  compute: ['compute', () => page.count('.stage')],
  'compute-stages': ['compute', async () => {
    await page.click('#preset-reasoning_model-0');
    await page.click('#add-route-0-0');
    await page.until('another way stands', () => page.count('[name="chips-0-1"]'));
    await page.type('chips-0-1', '2,048');
    await page.type('hours-0-1', 'two');
    await page.unfold();
  }],
  moved: ['', async () => {
    await page.driver.executeScript('document.querySelector("#field-line-prohibited").closest("details").open = true');
    await page.type('line-prohibited', '10^24');
  }],
  interview: ['interview', () => page.count('#step')],
  'interview-asking': ['interview', async () => {
    await page.click('#step .onward button');
    await page.until('the deal is blank', async () => (await page.outcomes()).length > 2);
    await page.click('#step .onward .act');
    await page.until('a question stands', () => page.count('.step'));
    await page.click('.step .onward .act');
    await page.choose(await page.one('.step input').getAttribute('name'), 'no');
  }],
  answers: ['answers', () => page.count('.given')],
  'answers-open': ['answers', async () => {
    await page.click('nav.pages a');
    await page.click('.onward button:last-of-type');
    await page.click('nav.pages a[href$="answers"]');
    await page.until('questions stand', () => page.count('.asking li'));
  }],
  rules: ['rules', () => page.count('.rule')],
  background: ['background', () => page.count('.background')],
  explore: ['explore', () => page.count('.chart')],
  'explore-open': ['explore/1&day=2026-07-15&prohibited=2e24&ranges&regime=eu_systemic&regime=california&model=GLM-4-Plus', () => page.unfold()],
};
/** The screens they are looked at on. */
const SCREENS = {
  desk: { size: 'desk' },
  'desk-dark': { size: 'desk', dark: true },
  phone: { size: 'phone' },
  'phone-dark': { size: 'phone', dark: true },
  narrow: { size: 'narrow' },
  // 200 % zoom halves what a desk of 1280 px has room for.
  zoomed: { size: [640, 450] },
  'forced-colours': { size: 'desk', forcedColors: true },
};
/** The states in which the page is laid out differently, for every screen; all states only on two. */
const MAIN = ['start', 'undecided', 'suggestion', 'facts-open', 'result', 'calculators-filled', 'compute-stages', 'moved', 'explore-open'];
const WHOLE = ['desk, en', 'phone, de'];
/** In the other browsers, which draw what Chromium has seen, the states that are laid out differently, on three screens. */
const LOOKED_AT = BROWSER === 'chromium' ? Object.keys(SCREENS) : ['desk', 'phone', 'narrow'];
/** What axe is asked: everything where all states are and where the least room is; in the dark, where nothing differs but colours, of colours alone. */
const ASKED = { ...Object.fromEntries(WHOLE.map((name) => [name, undefined])), 'narrow, de': undefined, 'desk-dark, en': ['color-contrast'], 'phone-dark, de': ['color-contrast'] };
/** Those that are photographed, for somebody who asks to look at them; not by Firefox, which refuses what is as long as a phone's page of all facts. */
const PICTURES = process.env.PICTURES && BROWSER === 'chromium' ? ['desk', 'desk-dark', 'phone', 'phone-dark'] : [];

/** Brings the page into a state. */
async function bring(state, language, screen) {
  const [name, arrive] = STATES[state];
  await page.open({ path: `#/${language}/${name}`, ...screen });
  await arrive();
}

/** The whole page as one picture: on a screen as long as it, so that what is fixed to an edge is at that edge. */
async function picture(name, screen) {
  const [width] = await page.driver.executeScript('return [innerWidth]');
  const height = await page.driver.executeScript('return document.documentElement.scrollHeight');
  await page.screen({ ...screen, size: [width, height + (width < 992 ? 60 : 0)] });
  await page.driver.executeScript('document.activeElement.blur(); scrollTo(0, 0)');
  await page.screenshot(name);
  await page.screen(screen);
}

describe('every state is accessible and fits, as far as a machine can tell', () => {
  for (const language of ['en', 'de']) {
    for (const state of Object.keys(STATES)) {
      const wanted = (name) => LOOKED_AT.includes(name) && (MAIN.includes(state) || BROWSER === 'chromium' && WHOLE.includes(`${name}, ${language}`));
      const screens = Object.keys(SCREENS).filter(wanted);
      if (screens.length === 0) continue;
      test(`${state}, ${language}`, async () => {
        const wrong = [];
        await bring(state, language, SCREENS[screens[0]]);
        for (const name of screens) {
          const [screen, here] = [SCREENS[name], `${name}, ${language}`];
          await page.screen(screen);
          const check = async (what) => what().catch((error) => wrong.push(`${name}: ${error.message}`));
          await check(() => page.fits());
          if (here in ASKED) await check(() => page.axe(ASKED[here]));
          if (PICTURES.includes(name)) await picture(`${state}-${name}-${language}`, screen);
          await check(() => page.quiet());
        }
        assert.equal(wrong.length, 0, wrong.join('\n\n'));
      });
    }
  }
});

/** Fails if words run out of the box they are drawn in, or over each other. */
const collisions = () => page.driver.executeScript(`
  const boxes = [...document.querySelectorAll('.ruler .drawing')].filter((one) => one.checkVisibility()).flatMap((drawing) => {
    const frame = drawing.getBoundingClientRect();
    return [...drawing.querySelectorAll('text')].map((text) => ({ said: text.textContent, frame, box: text.getBoundingClientRect() }));
  });
  const wrong = [];
  for (const [i, a] of boxes.entries()) {
    if (a.box.left < -1 || a.box.right > innerWidth + 1) wrong.push('off the screen: ' + a.said);
    for (const b of boxes.slice(i + 1)) {
      if (a.frame.top !== b.frame.top) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // Line boxes overlap a little where letters do not; side by side there must be a gap.
      if (across > -3 && down > 5) wrong.push(a.said + ' | ' + b.said);
    }
  }
  return wrong;`);

test('the ruler’s words keep clear of each other and of the edges', async () => {
  const wrong = [];
  for (const language of ['en', 'de']) {
    for (const size of ['desk', 'phone', 'narrow', [360, 740], [768, 1024], [992, 700], [1024, 700]]) {
      await page.open({ path: `#/${language}/`, size });
      for (const [parameters, tokens] of [['37B', '14.8T'], ['135B', '13.2T'], ['500B ×/÷ 10', '8.35T'], ['100B', '1.7T'], ['15B', '1T'], ['10B ×/÷ 30', '14T'], ['1M', '1M']]) {
        await page.type('parameters', parameters);
        await page.type('tokens', tokens);
        for (const one of await collisions()) wrong.push(`${size} ${language} ${parameters} × ${tokens}: ${one}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('wider spacing of letters, words and lines cuts nothing off', async () => {
  for (const [path, size] of [['#/de/', 'phone'], ['#/de/facts', 'phone'], ['#/de/', 'desk'], ['#/de/facts', 'desk']]) {
    await page.open({ path, size });
    // The spacing of WCAG 1.4.12. A reader’s own style sheet is not the page’s, whose policy would refuse it.
    await page.driver.executeScript(`
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [sheet];`);
    await page.fits();
    const cut = await page.driver.executeScript(`
      return [...document.querySelectorAll('main *, header *, .bar *')].filter((one) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(one);
        return one.checkVisibility() && clipPath === 'none' && [overflowX, overflowY].includes('hidden') && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
      }).map((one) => one.outerHTML.slice(0, 100));`);
    assert.deepEqual(cut, []);
  }
});

test('what can be pressed is large enough, or stands in running text', async () => {
  const wrong = [];
  for (const [path, state] of [['#/en/', 'start'], ['#/en/', 'assumption-open'], ['#/en/facts', 'facts-open']]) {
    await bring(state, 'en', { size: 'phone' });
    const small = await page.driver.executeScript(`
      return [...document.querySelectorAll('a, button, input, select, summary')].filter((one) => one.checkVisibility()).map((one) => {
        const target = one.closest('label') ?? one;
        return [target.getBoundingClientRect(), one];
      }).filter(([{ width, height }, one]) => width > 1 && height > 1 && (width < 24 || height < 24) && getComputedStyle(one).display !== 'inline' && !one.closest('.blank'))
        .map(([{ width, height }, one]) => one.tagName + ' ' + (one.name ?? one.textContent.trim().slice(0, 40)) + ' ' + Math.round(width) + '×' + Math.round(height));`);
    wrong.push(...new Set(small.map((one) => `${path}: ${one}`)));
  }
  assert.deepEqual([...new Set(wrong)], []);
});

test('nothing moves where the visitor asks for none, or while somebody types', async () => {
  const moving = () => page.driver.executeScript(`
    return [...document.querySelectorAll('main *')].filter((one) => { const s = getComputedStyle(one); return s.transitionDuration.split(', ').some((t) => parseFloat(t) > 0) || s.animationName !== 'none'; }).map((one) => one.getAttribute('class') ?? one.localName)`);
  await page.open({ path: '#/en/', motion: true });
  assert.ok((await moving()).includes('pointer'), 'there is motion to stop');
  await page.driver.executeScript('arguments[0].focus()', await page.one('[name="parameters"]'));
  // What opens the bar of a phone is no answer to a letter.
  assert.deepEqual((await moving()).filter((one) => one !== 'chevron'), []);
  await page.driver.executeScript('document.activeElement.blur()');
  assert.ok((await moving()).includes('pointer'), 'and it goes on');
  await page.open({ path: '#/en/', motion: false });
  assert.deepEqual(await moving(), []);
});

test('the verdict stays in view while the facts are read', async () => {
  for (const size of ['desk', 'phone']) {
    for (const path of ['#/en/', '#/en/facts']) {
      await page.open({ path, size });
      for (const part of [0, .3, .6, .9]) {
        await page.driver.executeScript('scrollTo(0, document.documentElement.scrollHeight * arguments[0])', part);
        const seen = await page.driver.executeScript(`
          const inView = (one) => { const { top, bottom } = one.getBoundingClientRect(); return one.checkVisibility() && top >= 0 && bottom <= innerHeight; };
          return [...document.querySelectorAll('#verdict strong.word, .bar-outcome')].some(inView);`);
        assert.ok(seen, `${size} ${path} at ${part}`);
      }
    }
  }
});

test('print: the whole of it in black on white, without what can only be pressed', async () => {
  for (const language of ['en', 'de']) {
    for (const [state, width] of [['undecided', 720], ['facts', 720]]) {
      await bring(state, language, { size: [width, 1000], dark: true });
      await page.screen({ size: [width, 1000], print: true, dark: true });
      assert.equal(await page.driver.executeScript('return getComputedStyle(document.documentElement).backgroundColor'), 'rgb(255, 255, 255)');
      for (const css of ['.bar', '.pages', '.themes', '.next']) {
        for (const one of await page.all(css)) assert.equal(await one.isDisplayed(), false, css);
      }
      assert.ok(await page.one('#verdict').isDisplayed());
      await picture(`print-${state}-${language}`, { size: [width, 1000], print: true, dark: true });
    }
  }
});

test('what a phone shows first', async () => {
  for (const language of ['en', 'de']) {
    for (const state of ['start', 'undecided', 'empty', 'suggestion']) {
      await bring(state, language, { size: 'phone' });
      await page.driver.executeScript('scrollTo(0, 0)');
      await page.screenshot(`first-${state}-phone-${language}`, { whole: false });
    }
    await bring('undecided', language, { size: 'phone' });
    await page.click('.bar-toggle');
    await page.axe();
    await page.screenshot(`bar-open-phone-${language}`, { whole: false });
  }
});

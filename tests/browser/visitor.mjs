// What a visitor does on the first screen, and what they read there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The pages of the application, as addresses name them. */
export const PAGES = [...readFileSync(new URL('../../src/page.rs', import.meta.url), 'utf8').matchAll(/^    \w+: "(\w*)",/gm)].map(([, name]) => name);
assert.ok(PAGES.length > 10, 'src/page.rs is the table of pages');

/** The deal of every published case: a U.S. fund buys unlisted shares of the developer, no end use listed. */
export const DEAL = {
  investor: 'us_entity', interest: 'unlisted_shares', target: 'in_china', data: 'other', end_use: 'general', listed: 'none',
};
const BLANKS = Object.keys(DEAL);

/** Fills the sentence as a visitor would: the way of counting first, then blank by blank, figure by figure. */
export async function describeDeal(page, { way = 'parameters_and_data', ...filled }) {
  await page.choose('way-0', way);
  for (const [name, value] of Object.entries({ ...DEAL, ...filled })) {
    if (BLANKS.includes(name)) await page.choose(name, value);
    else await page.type(name, value);
  }
}

/** Makes of whatever stands there another deal, so that a case which happens to be the example is typed in too. */
export async function forgetExample(page) {
  await page.choose('way-0', 'parameters_and_data');
  for (const [name, value] of Object.entries(DEAL)) await page.choose(name, value);
  await page.type('parameters', '1M');
  await page.type('tokens', '1M');
  await page.expectOutcomes('not_covered');
}

/** The operations the page says it estimates, `null` if it says none. */
export async function estimate(page) {
  const said = await page.driver.executeScript(`
    const said = document.querySelector('.estimate strong')?.cloneNode(true);
    said?.querySelectorAll('.visually-hidden').forEach((heard) => heard.remove());
    said?.querySelectorAll('sup').forEach((raised) => raised.prepend('^'));
    return said?.textContent.replace(/\\s/g, ' ') ?? null;`);
  const [, mantissa = '1', exponent] = said?.match(/^(?:([\d.,]+) × )?10\^(\d+) /) ?? [];
  return exponent ? Number(`${mantissa.replace(',', '.')}e${exponent}`) : null;
}

/** Waits until the page estimates so many operations, to the digits it shows. */
export async function expectEstimate(page, wanted) {
  let seen;
  await page.until('the estimate follows', async () => (seen = await estimate(page)) === wanted)
    .catch(() => assert.equal(seen, wanted));
}

/** The chance of lying above each line as the ruler shows it: `{notifiable: 'above 99.9%', …}`. */
export function chances(page) {
  return page.driver.executeScript(`
    const drawing = [...document.querySelectorAll('.ruler .drawing')].find((one) => one.checkVisibility());
    return Object.fromEntries([...drawing.querySelectorAll('.chance')]
      .map((chance) => [chance.classList[1], chance.textContent.replace(/\\s/g, ' ')]));`);
}

/** The paragraphs that decide: `{place, address, state}`, state being met, not-met or open. */
export function reasons(page) {
  return page.driver.executeScript(`
    return [...document.querySelectorAll('.reason')].map((reason) => {
      const link = reason.querySelector('.cite a');
      return { place: link.textContent.replace(/\\s/g, ' '), address: link.href, state: reason.classList[1] };
    });`);
}

/** What a number field holds and what the page says about it: `{text, wrong, error, suggestion}`. */
export async function field(page, name) {
  return page.driver.executeScript(`
    const input = document.querySelector('input[name="' + arguments[0] + '"]');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id));
    const note = described.find((part) => part?.classList.contains('note'));
    return {
      text: input.value,
      wrong: input.getAttribute('aria-invalid') === 'true',
      error: note?.checkVisibility() ? note.querySelector('.error')?.innerText ?? null : null,
      suggestion: note?.querySelector('button')?.innerText ?? null,
    };`, name);
}

// A browser, the built site on a free port, and a thin layer of words for journeys:
//
//   const page = await start();                       // a browser and a server, once per file
//   after(() => page.quit());
//   test('…', async () => {
//     await page.open({ size: 'phone', dark: true });
//     await page.type('parameters', '37B');
//     await page.expectOutcomes('notifiable');
//   });
//
// It speaks WebDriver; what that has no word for is in chromium.mjs, firefox.mjs and webkit.mjs, in the same words.
// BROWSER=firefox and BROWSER=webkit take the others. Drivers are named by ./dev; nothing is looked up or downloaded.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { By, Key, until } from 'selenium-webdriver';
import { serve } from '../../tools/serve.mjs';
import * as chromium from './chromium.mjs';
import * as firefox from './firefox.mjs';
import * as webkit from './webkit.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHOTS = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'screenshots');
const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
/** How long a journey waits at most, in milliseconds: long, because what holds ends the wait at once and a busy machine is no fault. */
const PATIENCE = 60_000;

/** Which browser the journeys are walked in. */
export const BROWSER = process.env.BROWSER ?? 'chromium';
const browser = { chromium, firefox, webkit }[BROWSER] ?? assert.fail(`BROWSER is chromium, firefox or webkit, not ${BROWSER}`);
/** An option of `test` for what only Chromium can be asked; in the others it is skipped, and counted. */
export const inChromium = (why) => (BROWSER === 'chromium' ? {} : { skip: `only Chromium ${why}` });
/** The same for what WebKit cannot be asked. */
export const notInWebkit = (why) => (BROWSER === 'webkit' ? { skip: `WebKit ${why}` } : {});

/**
 * No complaints: that the browser does not have a feature which the headers forbid or a directive which the policy has
 * for others, and that the seal held when it was tried.
 */
const EXPECTED = /Permissions-Policy header: Unrecognized feature|Unrecognized Content-Security-Policy directive 'manifest-src'|the-seal-is-tried/;

/** Widths and heights worth looking at, in CSS pixels. */
export const SIZES = { desk: [1280, 900], phone: [390, 844], narrow: [320, 640] };

/**
 * Starts a server and a browser. `answer`, `care`: see tools/serve.mjs. `webassembly`, `javascript`: false switches it off.
 * `timed`: true for a browser as visitors have it, where how long something takes is looked at.
 * `network`: true keeps a record of what the browser sends, see `network()`. `switches`: more for Chromium's command line.
 */
export async function start({ answer, withHeaders, javascript = true, webassembly = true, network = false, switches = [], timed = false, care, folder = join(ROOT, 'dist') } = {}) {
  if (process.env.ABSENT) return NOBODY;
  const server = await serve(folder, 0, { answer, withHeaders, care });
  const profile = mkdtempSync(join(tmpdir(), 'outbound-check-'));
  try {
    const driver = await browser.launch({ profile, javascript, webassembly, network, switches, timed });
    return new Page(driver, server, profile);
  } catch (error) {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
    throw error;
  }
}

/** What stands for a page where there is no browser and every journey is skipped (absent.mjs). */
const NOBODY = new Proxy(() => NOBODY, { get: (_, name) => (name === 'then' ? undefined : NOBODY) });

class Page {
  constructor(driver, server, profile) {
    Object.assign(this, { driver, server, profile });
  }

  async quit() {
    await this.driver.quit();
    await this.server.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** What the page asked the server for since it was last opened: `[{method, url, headers}]`. */
  get requests() {
    return this.server.requests;
  }

  /** Loads the site anew on a screen of that kind and waits until the application stands. */
  async open({ path = '', wait = true, ...screen } = {}) {
    await this.driver.get('about:blank');
    await this.screen(screen);
    await this.console();
    this.server.requests.length = 0;
    await this.driver.get(this.server.address + path);
    if (wait) await this.until('the application has taken the frame’s place', () => this.count('#app #verdict, #app .rules, #app .memo, #app .deals, #app .background, #app .explore'));
  }

  /** Reloads the page as a visitor does. */
  reload() {
    return browser.reload(this.driver);
  }

  /** `size`: a name of SIZES or `[width, height]`; `motion: true` lets things move. */
  async screen({ size = 'desk', dark = false, motion = false, print = false, forcedColors = false, language = 'en-US' } = {}) {
    const [width, height] = SIZES[size] ?? size;
    this.width = width;
    await browser.screen(this.driver, { width, height, dark, motion, print, forcedColors, language });
  }

  /** Waits until `condition` is truthy and returns what it gave. */
  async until(what, condition, patience = PATIENCE) {
    const end = Date.now() + patience;
    for (;;) {
      const value = await condition();
      if (value) return value;
      if (Date.now() > end) assert.fail(`waited ${patience} ms in vain until ${what}; ${await this.whereabouts()}`);
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  /** Which page it is and what has the keyboard, for whoever reads of a failure elsewhere. */
  whereabouts() {
    return this.driver.executeScript(`
      const { activeElement: active } = document;
      return 'the page is ' + (location.hash || location.pathname) + ', the keyboard at ' + [active?.localName, active?.id, active?.name].filter(Boolean).join(' ');`)
      .catch((error) => `where it is is not known: ${error.message}`);
  }

  all(css) {
    return this.driver.findElements(By.css(css));
  }

  /** Waits until there is such an element: a page may draw what was asked for in its next turn. */
  one(css) {
    return this.driver.wait(until.elementLocated(By.css(css)), PATIENCE, `nothing on the page is ${css}`, 25);
  }

  async count(css) {
    return (await this.all(css)).length;
  }

  /** What a reader sees of that element: hidden parts left out, runs of white space made one. */
  async text(css = 'body') {
    const element = await this.one(css);
    // WebKit's driver leaves out what parts two paragraphs or two cells.
    const text = BROWSER === 'webkit' ? await this.driver.executeScript('return arguments[0].innerText', element) : await element.getText();
    return text.replace(/\s+/g, ' ').trim();
  }

  /** The form control, link or button that assistive technology calls by that name, scrolled to the middle of the screen. */
  async byLabel(name, css = 'input, select, textarea, button, a, summary, [role]') {
    for (const element of await this.all(css)) {
      if ((await element.isDisplayed()) && (await element.getAccessibleName()) === name) return this.centred(element);
    }
    return assert.fail(`nothing on the page is called “${name}”`);
  }

  /** That element, scrolled to the middle of the screen: clear of the bar, which WebDriver takes for part of the view. */
  async reach(css) {
    return this.centred(await this.one(css));
  }

  /** Waits until it stays where it is: what a press before it led to may move it away from under the pointer. */
  async centred(element) {
    await this.driver.executeAsyncScript(`
      const [element, done] = arguments, shown = element.closest('select') ?? element;
      const look = (before, frames) => {
        shown.scrollIntoView({ block: 'center' });
        const { x, y } = shown.getBoundingClientRect();
        if (before?.x === x && before.y === y || frames === 0) done();
        else requestAnimationFrame(() => look({ x, y }, frames - 1));
      };
      look(undefined, 100);`, element);
    return element;
  }

  /** Types into the field of that name in place of what it held. */
  async type(name, text) {
    const field = await this.reach(`[name="${name}"]`);
    await field.sendKeys(Key.chord(Key.CONTROL, 'a')); // by itself: after a chord Firefox's driver loses what follows
    await field.sendKeys(text === '' ? Key.BACK_SPACE : text);
    await this.followed();
  }

  /** Puts a day into a field for one; each browser has another way to type it. */
  async setDay(name, day) {
    await this.driver.executeScript(`
      const field = document.querySelector('input[name="' + arguments[0] + '"]');
      field.value = arguments[1];
      field.dispatchEvent(new Event('change', { bubbles: true }));`, name, day);
    await this.followed();
  }

  /** Waits until what was typed has been drawn and followed: the page draws a letter before it works with it. */
  followed() {
    return this.driver.executeAsyncScript('requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => setTimeout(arguments[0]))))');
  }

  /** Chooses an option of a list, a radio button or a check box, by its `value`. */
  async choose(name, value) {
    const option = await this.reach(
      `select[name="${name}"] option[value="${value}"], input[name="${name}"][value="${value}"]`);
    await option.click();
    await this.followed();
  }

  async click(css) {
    await (await this.reach(css)).click();
    await this.followed().catch(() => {}); // it may have led to another document
  }

  /** Opens whatever is folded, and what is folded inside it; the whole reading of the law, some thousand lines, if asked. */
  async unfold({ whole = false } = {}) {
    await this.until('all is unfolded', () => this.driver.executeScript(`
      const folded = [...document.querySelectorAll('main details:not([open])')].filter((details) => arguments[0] || !details.closest('.whole'));
      folded.forEach((details) => { details.open = true; });
      return folded.length === 0;`, whole));
  }

  /** Follows the link to that language. */
  async speak(language) {
    await this.click(`a[hreflang="${language}"]`);
    await this.until(`the page speaks ${language}`, async () => (await this.one('html').getAttribute('lang')) === language);
    await this.followed();
  }

  /** The outcomes that the verdict has not ruled out, in its order. */
  async outcomes() {
    const rows = await this.driver.executeScript(
      'return [...document.querySelectorAll("#verdict li[data-outcome]")].map((li) => [li.dataset.outcome, li.dataset.ruledOut])');
    return rows.filter(([, out]) => out === 'false').map(([outcome]) => outcome);
  }

  /** Waits until exactly these outcomes are left: `expectOutcomes('prohibited', 'notifiable')`. */
  async expectOutcomes(...wanted) {
    let seen;
    const same = async () => (seen = (await this.outcomes()).sort().join()) === [...wanted].sort().join();
    await this.until('the verdict settles', same).catch(() => assert.equal(seen, [...wanted].sort().join()));
  }

  /**
   * What the console said since it was last asked, but for plain logs: errors, warnings, what the policy blocked.
   */
  async console() {
    return (await browser.complaints(this.driver)).filter((message) => !EXPECTED.test(message));
  }

  /**
   * What the page sent since this was last asked, to whatever host: `[{method, url, headers, body}]`.
   * What the policy stopped was not sent; the console complains of it.
   */
  network() {
    return browser.network(this.driver);
  }

  /** What the browser's history holds of this tab: `[{url, title, typed}]`, the last one only where the browser tells it. */
  history() {
    return browser.history(this.driver);
  }

  /** Prints on A4 as the browser's own menu does into target/screenshots/NAME.pdf, and returns where that is. */
  async printTo(name) {
    mkdirSync(SHOTS, { recursive: true });
    await this.screen({ print: true });
    const file = join(SHOTS, `${BROWSER === 'chromium' ? '' : `${BROWSER}-`}${name}.pdf`);
    writeFileSync(file, await browser.pdf(this.driver));
    return file;
  }

  /** Prints on A4 as the browser's own menu does, returns how many pages that takes, and shows the page as it is printed. */
  async print() {
    await this.screen({ print: true });
    const pdf = (await browser.pdf(this.driver)).toString('latin1');
    await this.screen({ print: true }); // once more: Firefox goes back to the screen
    // Firefox packs what says how many there are.
    const packed = [...pdf.matchAll(/\/ObjStm[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(([, stream]) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'));
    return Math.max(...[...[pdf, ...packed].join('\n').matchAll(/\/Type\s*\/Pages[^>]*\/Count\s+(\d+)/g)].map(([, count]) => Number(count)));
  }

  /** Saves what is downloaded into that folder, without a question. */
  downloadTo(folder) {
    return browser.downloadTo(this.driver, folder);
  }

  /** Lets the page write and read the clipboard. */
  allowClipboard() {
    return browser.allowClipboard(this.driver);
  }

  /** Takes the network away from the browser. */
  cutCord() {
    return browser.cutCord(this.driver);
  }

  /** The events of the browser's own trace while something is done. */
  async trace(during) {
    this.cdp ??= await this.driver.createCDPConnection('page');
    const events = [];
    let ended;
    const whole = new Promise((done) => { ended = done; });
    const hear = (message) => {
      const { method, params } = JSON.parse(message);
      if (method === 'Tracing.dataCollected') events.push(...params.value);
      if (method === 'Tracing.tracingComplete') ended();
    };
    this.cdp._wsConnection.on('message', hear);
    await this.cdp.execute('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] }, transferMode: 'ReportEvents' }, null);
    await during();
    await this.cdp.execute('Tracing.end', {}, null);
    await whole;
    this.cdp._wsConnection.off('message', hear);
    return events;
  }

  /** Fails if the console complained. */
  async quiet() {
    assert.deepEqual(await this.console(), []);
  }

  /** Fails with a readable list if the page as it stands breaks WCAG 2.2 AA where a machine can tell; of all `rules` unless some are named. In Chromium alone: what it looks at, names, roles and colours, is the same in all. */
  async axe(rules) {
    if (BROWSER !== 'chromium') return;
    // WebDriver's scripts are not the page's: its policy does not hold them.
    await this.driver.executeScript(readFileSync(AXE, 'utf8'));
    const { violations, error } = await this.driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'] })
        .then(({ violations }) => done({ violations }), (error) => done({ error: String(error) }));`,
    rules ? { type: 'rule', values: rules } : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    assert.equal(error, undefined);
    const readable = violations.flatMap((v) => v.nodes.map((n) => `${v.id} (${v.impact}): ${v.help}\n    ${n.target.join(' ')}\n    ${n.failureSummary.replaceAll('\n', '\n    ')}`));
    assert.ok(readable.length === 0, `${readable.length} accessibility violations:\n${readable.join('\n')}`);
  }

  /** Fails if something reaches beyond the right edge, so that a reader would have to scroll sideways. */
  async fits() {
    // A phone shows a page that is too wide by making it smaller, and its inner width grows with the page.
    const wide = await this.driver.executeScript('return document.documentElement.scrollWidth');
    const screen = this.width;
    assert.ok(wide <= screen, `the page is ${wide} px wide on a screen of ${screen}`);
  }

  /** Writes target/screenshots/NAME.png, the whole page unless told otherwise. */
  async screenshot(name, { whole = true } = {}) {
    mkdirSync(SHOTS, { recursive: true });
    const data = await browser.screenshot(this.driver, whole);
    writeFileSync(join(SHOTS, `${BROWSER === 'chromium' ? '' : `${BROWSER}-`}${name}.png`), data, 'base64');
  }
}

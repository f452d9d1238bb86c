// WebKit as the harness drives it: its driver starts a window of ours (webkit-window.mjs) on a screen of its own, and what
// WebDriver has no word for is asked of that window.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Builder } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';

const WINDOW = fileURLToPath(new URL('webkit-window.mjs', import.meta.url));
/** What belongs to a driver: its window's ear, where its console is written, what was read of it. */
const windows = new WeakMap();

/** A screen that nobody sees, and its name. */
async function display() {
  const xvfb = spawn(process.env.XVFB ?? 'Xvfb', ['-displayfd', '3', '-screen', '0', '1600x4000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(createInterface(xvfb.stdio[3]), 'line');
  return { xvfb, name: `:${number}` };
}

export async function launch({ profile, javascript, webassembly }) {
  const { xvfb, name } = await display();
  const log = join(profile, 'console');
  writeFileSync(log, '');
  const service = new DriverService.Builder(process.env.WEBKITDRIVER ?? 'WebKitWebDriver').setLoopback(true).setEnvironment({
    ...process.env,
    DISPLAY: name, GDK_BACKEND: 'x11', LANGUAGE: 'en_US',
    GSETTINGS_BACKEND: 'memory', GIO_USE_VFS: 'local', GTK_USE_PORTAL: '0', NO_AT_BRIDGE: '1',
    // Root has no sandbox to put a page into.
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  }).build();
  const close = async () => { await service.kill(); xvfb.kill(); };
  try {
    // The driver lets a browser say nothing; a line said to a file is written at once with stdbuf alone.
    const args = ['-c', 'log=$1; shift; exec stdbuf -oL "$@" > "$log" 2>&1', 'sh', log, process.env.GJS ?? 'gjs', '-m', WINDOW, profile, JSON.stringify({ javascript, webassembly })];
    const driver = await new Builder().usingServer(await service.start())
      .withCapabilities({ browserName: 'webkit', 'webkitgtk:browserOptions': { binary: '/bin/sh', args } }).build();
    const quit = driver.quit.bind(driver);
    driver.quit = () => quit().finally(close);
    const ear = connect(join(profile, 'control'));
    await once(ear, 'connect');
    windows.set(driver, { ear, answers: createInterface(ear)[Symbol.asyncIterator](), profile, log, read: 0 });
    return driver;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Asks the window for something. */
async function inside(driver, command, values = {}) {
  const { ear, answers } = windows.get(driver);
  ear.write(`${JSON.stringify({ command, ...values })}\n`);
  return JSON.parse((await answers.next()).value);
}

/** The other medium's rules in the place of each other: WebKitGTK has no word for showing a page as it is printed. */
const PRINTED = `
  const wanted = arguments[0];
  if (Boolean(document.printed) === wanted) return;
  document.printed = wanted;
  const swap = (rules) => [...rules].forEach((rule) => {
    if (rule.media) rule.media.mediaText = rule.media.mediaText.replace(/\\b(print|screen)\\b/g, (medium) => (medium === 'print' ? 'screen' : 'print'));
    if (rule.cssRules) swap(rule.cssRules);
  });
  for (const sheet of document.styleSheets) swap(sheet.cssRules);`;

export async function screen(driver, { width, height, dark, motion, print, language }) {
  await inside(driver, 'screen', { width, height, dark, motion, language });
  await driver.executeScript(PRINTED, print);
  // The page hears of it a little later.
  await driver.wait(() => driver.executeScript(`
    const is = (query) => matchMedia(query).matches;
    return innerWidth === arguments[0] && innerHeight === arguments[1] && is('(prefers-color-scheme: dark)') === arguments[2] && is('(prefers-reduced-motion: no-preference)') === arguments[3]`,
  width, height, dark, motion), 20_000, `the screen is ${width} × ${height}`, 10);
}

export const reload = (driver) => driver.navigate().refresh();

/** What the browser wrote for each message; how much it wrote of the one before stands in front of some. */
export async function complaints(driver) {
  await driver.executeScript(''); // its answer comes after all that the page has said
  const window = windows.get(driver);
  const said = readFileSync(window.log, 'utf8').slice(window.read);
  window.read += said.length;
  return said.split('\n').filter((line) => /CONSOLE \w+ (WARN|ERROR)|CONSOLE (WARN|ERROR)/.test(line));
}

export const network = (driver) => inside(driver, 'network');
export const history = (driver) => inside(driver, 'history');
export const downloadTo = (driver, folder) => inside(driver, 'downloadTo', { to: folder });
export const allowClipboard = async () => {};
export const cutCord = (driver) => inside(driver, 'cutCord');

export async function pdf(driver) {
  await driver.executeScript(PRINTED, false); // the printer is one
  const { profile } = windows.get(driver);
  const to = join(profile, 'printed.pdf');
  const { failed } = await inside(driver, 'print', { to });
  if (failed) throw new Error(failed);
  return readFileSync(to);
}

/** All that stands below the window is not drawn: for a picture of the whole the window is made as high as the page. */
export async function screenshot(driver, whole) {
  const [width, height, all] = await driver.executeScript('return [innerWidth, innerHeight, Math.min(document.documentElement.scrollHeight, 4000)]');
  const show = async (high) => {
    await inside(driver, 'size', { width, height: high });
    await driver.wait(() => driver.executeScript('return innerHeight === arguments[0]', high), 20_000, `the window is ${high} high`, 10);
  };
  if (!whole || all <= height) return driver.takeScreenshot();
  await show(all);
  const picture = await driver.takeScreenshot();
  await show(height);
  return picture;
}

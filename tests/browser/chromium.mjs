// Chromium as the harness drives it: what WebDriver has no word for, in its own protocol.
import { Builder, logging } from 'selenium-webdriver';
import chrome from 'selenium-webdriver/chrome.js';

export async function launch({ profile, javascript, webassembly, network, switches, timed }) {
  const options = new chrome.Options();
  options.setBinaryPath(process.env.CHROMIUM ?? '/usr/bin/chromium');
  options.addArguments('--headless', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--no-first-run', '--hide-scrollbars', '--lang=en', `--user-data-dir=${profile}`, ...switches);
  // Each page is loaded for a few presses: code made faster for a long visit would cost more than the journey.
  // Nor is a process worth the while that only waits for the next page.
  if (!timed) options.addArguments('--js-flags=--liftoff-only', '--disable-features=SpareRendererForSitePerProcess', '--process-per-site');
  if (process.getuid?.() === 0) options.addArguments('--no-sandbox');
  if (!javascript) options.setUserPreferences({ 'profile.managed_default_content_settings.javascript': 2 });
  const prefs = new logging.Preferences();
  prefs.setLevel(logging.Type.BROWSER, logging.Level.ALL);
  if (network) prefs.setLevel(logging.Type.PERFORMANCE, logging.Level.ALL);
  options.setLoggingPrefs(prefs);
  const driver = await new Builder()
    .forBrowser('chrome')
    .setChromeOptions(options)
    .setChromeService(new chrome.ServiceBuilder(process.env.CHROMEDRIVER ?? '/usr/bin/chromedriver'))
    .build();
  if (!webassembly) await driver.sendDevToolsCommand('Page.addScriptToEvaluateOnNewDocument', { source: 'delete globalThis.WebAssembly' });
  return driver;
}

let agent;
export async function screen(driver, { width, height, dark, motion, print, forcedColors, language }) {
  const cdp = (command, parameters) => driver.sendDevToolsCommand(command, parameters);
  agent ??= (await driver.sendAndGetDevToolsCommand('Browser.getVersion', {})).userAgent;
  await cdp('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 });
  await cdp('Emulation.setUserAgentOverride', { userAgent: agent, acceptLanguage: language });
  await cdp('Emulation.setEmulatedMedia', {
    media: print ? 'print' : 'screen',
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ],
  });
}

export const reload = (driver) => driver.navigate().refresh();

export async function complaints(driver) {
  const entries = await driver.manage().logs().get(logging.Type.BROWSER);
  return entries.filter((e) => e.level.value >= logging.Level.WARNING.value).map((e) => e.message);
}

export async function network(driver) {
  const entries = await driver.manage().logs().get(logging.Type.PERFORMANCE);
  return entries.map((entry) => JSON.parse(entry.message).message).flatMap(({ method, params }) => {
    if (method === 'Network.webSocketCreated' || method === 'Network.webTransportCreated') return [{ method, url: params.url }];
    if (method !== 'Network.requestWillBeSent') return [];
    const { request } = params;
    return [{ method: request.method, url: request.url + (request.urlFragment ?? ''), headers: request.headers, body: request.postData }];
  });
}

export async function history(driver) {
  const { entries } = await driver.sendAndGetDevToolsCommand('Page.getNavigationHistory', {});
  return entries.map(({ url, title, userTypedURL }) => ({ url, title, typed: userTypedURL }));
}

export const downloadTo = (driver, folder) => driver.sendDevToolsCommand('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });

export const allowClipboard = (driver) => driver.sendDevToolsCommand('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] });

export async function cutCord(driver) {
  await driver.sendDevToolsCommand('Network.enable', {});
  await driver.sendDevToolsCommand('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
}

export async function screenshot(driver, whole) {
  const shoot = (captureBeyondViewport) => driver.sendAndGetDevToolsCommand('Page.captureScreenshot', { captureBeyondViewport });
  // Chromium draws no picture of a page beyond its own limit; what is in view will do then.
  return (await shoot(whole).catch(() => shoot(false))).data;
}

/** The page as the browser's own menu prints it on A4. */
export const pdf = async (driver) => Buffer.from(await driver.printPage({ width: 21, height: 29.7, background: false }), 'base64');

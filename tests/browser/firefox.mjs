// Firefox as the harness drives it. What WebDriver has no word for is asked of the browser's own window, which
// geckodriver opens to tests alone (`--allow-system-access`).
import { Builder, By, until } from 'selenium-webdriver';
import firefox from 'selenium-webdriver/firefox.js';

export async function launch({ profile, javascript, webassembly, network }) {
  const options = new firefox.Options();
  options.setBinary(process.env.FIREFOX ?? '/usr/bin/firefox-esr');
  options.addArguments('-headless', '-profile', profile);
  for (const [name, value] of Object.entries({
    'javascript.enabled': javascript,
    'javascript.options.wasm': webassembly,
    'intl.accept_languages': 'en-US',
    // A test browser speaks to the test server alone.
    'app.normandy.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,none',
    'toolkit.telemetry.server': '',
    // As everywhere else, though its other end is this machine.
    'media.peerconnection.ice.loopback': true,
    'network.prefetch-next': true,
    // As on a phone and in the other browser, what scrolls takes no room of the page.
    'ui.useOverlayScrollbars': 1,
    // Files are saved without a question, and the clipboard is read without one.
    'browser.download.folderList': 2,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
    'dom.events.testing.asyncClipboard': true,
  })) options.setPreference(name, value);
  const driver = await new Builder()
    .forBrowser('firefox')
    .setFirefoxOptions(options)
    .setFirefoxService(new firefox.ServiceBuilder(process.env.GECKODRIVER ?? 'geckodriver').addArguments('--allow-system-access'))
    .build();
  // What a page says to its console stays in the page's own process: each, now and later, is asked to pass it on. (The
  // browser's own process refuses to be asked so, and holds no page.)
  await inside(driver, `
    const tell = () => Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener(({ level, filename, arguments: said }) => {
      if (['warn', 'error'].includes(level) && /^(http|file)/.test(filename)) Services.cpmm.sendAsyncMessage('said', said.map(String).join(' '));
    }, Services.scriptSecurityManager.getSystemPrincipal());
    const said = window.saidToConsole = [];
    Services.ppmm.addMessageListener('said', ({ data }) => { said.push(data); });
    Services.ppmm.loadProcessScript('data:,(' + encodeURIComponent(tell) + ')()', true);`);
  if (network) {
    await inside(driver, `
      const seen = window.seenRequests = [];
      const page = (channel) => channel.loadInfo?.browsingContextID === gBrowser.selectedBrowser.browsingContext.id;
      Services.obs.addObserver((subject) => {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        if (page(channel)) seen.push({ method: channel.requestMethod, url: channel.URI.spec });
      }, 'http-on-opening-request');`);
  }
  return driver;
}

/** Runs in the browser's own window. */
async function inside(driver, script, ...values) {
  await driver.setContext('chrome');
  try {
    return await driver.executeScript(script, ...values);
  } finally {
    await driver.setContext('content');
  }
}

export async function screen(driver, { width, height, dark, motion, print, forcedColors, language }) {
  await driver.manage().window().setRect({ width: Math.max(width, 500), height: height + 200 });
  await inside(driver, `
    const { width, height, dark, motion, print, forcedColors, language } = arguments[0];
    const browser = gBrowser.selectedBrowser;
    for (const side of ['min-width', 'max-width']) browser.style.setProperty(side, width + 'px');
    for (const side of ['min-height', 'max-height']) browser.style.setProperty(side, height + 'px');
    const context = browser.browsingContext;
    context.mediumOverride = ''; // printing has undone it, and the same again would be no change
    context.mediumOverride = print ? 'print' : 'screen';
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
    Services.prefs.setIntPref('ui.prefersReducedMotion', motion ? 0 : 1);
    Services.prefs.setIntPref('browser.display.document_color_use', forcedColors ? 2 : 1);
    Services.prefs.setStringPref('intl.accept_languages', language);`, { width, height, dark, motion, print, forcedColors, language });
  // The page hears of its new size a little later.
  await driver.wait(() => driver.executeScript('return innerWidth === arguments[0] && innerHeight === arguments[1]', width, height), 5000, `the screen is ${width} × ${height}`, 10);
}

/** WebDriver's own word for it asks for everything anew, past any worker of the page. */
export async function reload(driver) {
  const old = await driver.findElement(By.css('html'));
  await inside(driver, 'BrowserCommands.reload()');
  await driver.wait(until.stalenessOf(old));
  await driver.wait(() => driver.executeScript('return document.readyState === "complete"'));
}

export async function complaints(driver) {
  await driver.executeScript(''); // its answer comes after all that the page has said
  return inside(driver, `
    const errors = Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError && /^(http|file)/.test(one.sourceName))
      .map((one) => one.errorMessage);
    Services.console.reset();
    return [...errors, ...window.saidToConsole.splice(0)];`);
}

export const network = (driver) => inside(driver, 'return window.seenRequests.splice(0)');

export const history = (driver) => inside(driver, `
  const { sessionHistory } = gBrowser.selectedBrowser.browsingContext;
  return Array.from({ length: sessionHistory.count }, (_, i) => sessionHistory.getEntryAtIndex(i)).map((one) => ({ url: one.URI.spec, title: one.title }));`);

export const downloadTo = (driver, folder) => inside(driver, `Services.prefs.setStringPref('browser.download.dir', arguments[0])`, folder);

export const allowClipboard = async () => {};

export const cutCord = (driver) => inside(driver, 'Services.io.offline = true');

export const screenshot = (driver, whole) => (whole ? driver.takeFullPageScreenshot?.() : undefined) ?? driver.takeScreenshot();

/** The page as the browser's own menu prints it on A4. */
export const pdf = async (driver) => Buffer.from(await driver.printPage({ width: 21, height: 29.7, background: false }), 'base64');

// The site comes up under its policy, and where it cannot run it says so and tells the rule in words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notInWebkit, start } from './harness.mjs';

const WORDS = [
  /above 10²³/, /850\.224\(j\)/, /850\.224\(k\)/, /850\.224\(m\)/, /850\.217\(d\)\(1\)/, /850\.217\(d\)\(2\)/, /850\.217\(d\)\(3\)/,
  /850\.404\(c\)/, /850\.501\(a\)/, /Prohibited/, /Notifiable/, /Excepted/, /Not covered/, /not legal advice/,
  /Verboten/, /Meldepflichtig/, /Ausgenommen/, /Nicht erfasst/, /keine Rechtsberatung/,
];

const withPage = (options, body) => async () => {
  const page = await start(options);
  try {
    await body(page);
  } finally {
    await page.quit();
  }
};

const tellsTheRule = async (page) => {
  const text = await page.text();
  for (const word of WORDS) assert.match(text, word);
};

for (const withHeaders of [true, false]) {
  test(`the application starts under the policy ${withHeaders ? 'of the headers and the page' : 'of the page alone'}`, withPage({ withHeaders }, async (page) => {
    await page.open();
    assert.equal(await page.count('.frame'), await page.count('#words.frame'), 'the frame of the first screen is gone');
    assert.equal(await page.one('#words').isDisplayed(), false);
    assert.equal(await page.one('#failed').isDisplayed(), false);
    await page.quiet();
  }));
}

const loaded = (page) => page.requests.map((r) => r.url.replace(/-[0-9a-f]{8,16}/, '')).sort();
const FILES = {
  '': ['/', '/outbound-check_bg.wasm', '/style.css'],
  'outbound-check.html': ['/outbound-check.html'],
};
for (const [path, files] of Object.entries(FILES)) {
  test(`/${path} asks for each of its files once, and for nothing after it has loaded`, withPage({}, async (page) => {
    await page.open({ path });
    assert.deepEqual(loaded(page), files);
    page.requests.length = 0;
    await new Promise((done) => setTimeout(done, 2000));
    assert.deepEqual(page.requests, []);
  }));
}

test('the policy holds: markup, foreign code and foreign addresses are refused', withPage({}, async (page) => {
  await page.open();
  const blocked = await page.driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    const blocked = [];
    document.addEventListener('securitypolicyviolation', (e) => blocked.push(e.effectiveDirective));
    const refuses = (what) => { try { what(); return false; } catch { return true; } };
    const add = (name, values) => document.body.append(Object.assign(document.createElement(name), values));
    const types = [refuses(() => { document.createElement('p').innerHTML = '<b>x</b>'; }), refuses(() => trustedTypes.createPolicy('any', {}))];
    add('style', { textContent: 'p{color:red}' });
    add('img', { src: 'http://127.0.0.1:9/' });
    add('iframe', { src: 'about:blank#' });
    Promise.allSettled([fetch('http://127.0.0.1:9/')]).then(() => setTimeout(() => done({ types, blocked }), 200));`);
  assert.deepEqual(blocked.types, [true, true]);
  for (const directive of ['style-src-elem', 'img-src', 'connect-src', 'require-trusted-types-for', 'trusted-types']) {
    assert.ok(blocked.blocked.includes(directive), `${directive} blocked something: ${blocked.blocked}`);
  }
}));

test('the frame stands, in the visitor’s language, while the WebAssembly is on its way', withPage({ answer: (path) => path.endsWith('.wasm') && new Promise(() => {}) }, async (page) => {
  for (const [language, path, heading] of [
    ['en-US', '', 'May this deal be made?'],
    ['de-AT,de,en', '', 'Ist dieses Geschäft erlaubt?'],
    ['fr,de', '', 'May this deal be made?'],
    ['en-US', '#/de/facts', 'Ist dieses Geschäft erlaubt?'],
  ]) {
    await page.open({ wait: false, language, path });
    const shown = [];
    for (const h1 of await page.all('h1')) if (await h1.isDisplayed()) shown.push(await h1.getText());
    assert.deepEqual(shown, [heading]);
    assert.equal(await page.one('html').getAttribute('lang'), heading.startsWith('Ist') ? 'de' : 'en');
  }
}));

test('without JavaScript the page says so and tells the rule in words', notInWebkit('lets its driver do nothing then'), withPage({ javascript: false }, async (page) => {
  await page.open({ wait: false });
  assert.match(await page.text('#notice'), /JavaScript is switched off.*JavaScript ist ausgeschaltet/);
  await tellsTheRule(page);
  await page.fits();
  await page.screenshot('without-javascript');
}));

for (const [how, options, why] of [
  ['without WebAssembly', { webassembly: false }, /could not start: this browser has no WebAssembly/],
  ['when the WebAssembly file does not come', { answer: (path) => path.endsWith('.wasm') ? { status: 404 } : undefined }, /could not start: its WebAssembly did not arrive/],
  ['when another file comes in its place', { answer: (path) => path.endsWith('.wasm') ? { body: '\0asm', headers: { 'Content-Type': 'application/wasm' } } : undefined }, /could not start: its WebAssembly did not arrive, or not as it was built/],
]) {
  test(`${how} the page says so and tells the rule in words`, withPage(options, async (page) => {
    await page.open({ wait: false });
    await page.until('the message is shown', () => page.one('#failed').isDisplayed());
    assert.match(await page.text('#failed'), why);
    assert.equal(await page.one('#kept-here').isDisplayed(), false, 'nothing is kept');
    assert.match(await page.text('#words'), /850\.224\(k\)/);
    assert.ok((await page.console()).length > 0, 'the console says why');
    await page.axe();
  }));
}

test('inside another page’s frame it does not run, and says why', withPage({
  withHeaders: false,
  answer: (path) => path === '/framing.html' ? { body: '<!doctype html><iframe src="./#/de/" width="600" height="400"></iframe>', headers: { 'Content-Type': 'text/html' } } : undefined,
}, async (page) => {
  await page.open({ path: 'framing.html', wait: false });
  await page.driver.switchTo().frame(0);
  await page.until('the message is shown', async () => await page.count('#framed') && page.one('#framed').isDisplayed());
  assert.match(await page.text('#framed'), /does not run inside another page.*läuft nicht innerhalb einer anderen Seite/);
  assert.equal(await page.driver.executeScript('return document.querySelector("#framed a").href'), `${page.server.address}#app`);
  await new Promise((done) => setTimeout(done, 1000));
  assert.equal(await page.count('#app, #words, input'), 0);
  assert.equal(await page.driver.executeScript('return document.documentElement.dataset.seal'), null);
}));

test('a host that sets headers has the browser see to it', withPage({
  answer: (path) => path === '/framing.html' ? { body: '<!doctype html><iframe src="./"></iframe>', headers: { 'Content-Type': 'text/html' } } : undefined,
}, async (page) => {
  await page.open({ path: 'framing.html', wait: false });
  await new Promise((done) => setTimeout(done, 1000));
  await page.driver.switchTo().frame(0);
  assert.equal(await page.count('#framed, #app'), 0);
}));

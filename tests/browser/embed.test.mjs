// The chart alone in somebody else's page: framed, in an origin of its own, without a deal; and the calculator, which refuses.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { start } from './harness.mjs';

const page = await start();
const host = createServer((request, response) => {
  const framed = new URL(request.url, 'http://localhost').searchParams.get('framed');
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end(`<!doctype html><html lang="en"><title>A newspaper</title><iframe src="${framed}" width="1000" height="1400" title="chart"></iframe>`);
});
await new Promise((done) => host.listen(0, '127.0.0.1', done));
after(() => page.quit());
after(() => new Promise((done) => { host.close(done); host.closeAllConnections(); }));

/** Opens that address in a frame of a page on another host, and goes into it. */
async function framed(path) {
  await page.driver.switchTo().defaultContent();
  const address = encodeURIComponent(page.server.address.replace('127.0.0.1', 'localhost') + path);
  await page.driver.get(`http://127.0.0.1:${host.address().port}/?framed=${address}`);
  await page.driver.switchTo().frame(0);
}

test('the chart stands in another page, as its link says, in an origin of its own', async () => {
  await page.screen({ size: 'desk' });
  await framed('embed.html#/de/explore/1&day=2026-07-15&place=china');
  await page.until('the chart stands', () => page.count('.explore.alone .chart .dot'));
  assert.match(await page.text('aside h2'), /Am 15\. Juli 2026/);
  assert.equal(await page.driver.executeScript('return origin'), 'null');
  assert.equal(await page.driver.executeScript('try { return typeof localStorage } catch (error) { return error.name }'), 'SecurityError');
  assert.ok(await page.driver.executeScript('return document.styleSheets[0].cssRules.length') > 100, 'it has its style');
  assert.equal(await page.count('nav.pages, .deals, [href*="facts"]'), 0);
  assert.equal(await page.driver.executeScript('return document.documentElement.dataset.edition'), 'embed');
  await page.driver.executeScript('document.querySelector(".next .act").click()');
  await page.until('a line is moved', async () => (await page.driver.executeScript('return location.hash')).includes('prohibited=1e24'));
  await page.driver.switchTo().defaultContent();
  await page.screenshot('embed');
  await page.quiet();
});

test('the chart holds all it needs and asks for nothing', async () => {
  page.server.requests.length = 0;
  await framed('embed.html');
  await page.until('the chart stands', () => page.count('.chart .dot'));
  const asked = page.server.requests.map(({ url }) => url).filter((url) => !/favicon/.test(url));
  assert.deepEqual(asked, ['/embed.html']);
  assert.equal(await page.driver.executeScript('return document.documentElement.dataset.seal'), 'sealed');
  await page.driver.switchTo().defaultContent();
  await page.quiet();
});

test('the calculator does not', async () => {
  await framed('index.html').catch(() => undefined);
  await new Promise((go) => setTimeout(go, 500));
  assert.equal(await page.driver.executeScript('return document.querySelectorAll("#app #verdict").length'), 0);
});

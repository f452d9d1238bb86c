// A hostile page: whom could code inside the page tell something, and by which ways?
//
// Listeners stand on the page's own host, on another port of it and on another host, all on this machine; one is a resolver
// of names. What gets out, in which browser and from which edition, is written down in channels.json, so that a change of
// the policy or of the browser shows. The same attempts on the same page without any policy must arrive, but for those that
// a browser does not make, which are written down too: or the test would prove nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answerTo, canListenToNames, peer, resolver, somebody, wayOf } from './channels/listeners.mjs';
import { FRESH, LOCK } from './channels/fresh.mjs';
import { LEADING, NAMES, QUIET, RELOAD, WEBRTC } from './channels/ways.mjs';
import { BROWSER, start } from './harness.mjs';

const EXPECTED = JSON.parse(readFileSync(new URL('channels.json', import.meta.url), 'utf8'))[BROWSER];
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** What names the browser to the harness, and which it is. */
const BINARY = { chromium: 'CHROMIUM', firefox: 'FIREFOX', webkit: 'GJS' }[BROWSER];
const browser = process.env[BINARY] ?? { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr', webkit: 'gjs' }[BROWSER];

/** The ways of each kind. */
const WAYS = { quiet: QUIET, leading: { ...LEADING, ...RELOAD }, webrtc: WEBRTC, names: NAMES };

/** Those that lead elsewhere, one after the other and so not more often than need be: a policy knows one stranger as well as another. */
const leading = (who) => ({ 'own host': { ...LEADING, ...RELOAD }, 'another host': LEADING }[who] ?? { navigation: LEADING.navigation });

/** How long nothing more has to arrive before it is taken that nothing will. */
const SILENCE = 2500;
/** How long to wait for what should arrive: long, because what arrives ends the wait. */
const PATIENCE = 30_000;
/** How long one that leads elsewhere has for it, before the next is tried; what comes later is heard all the same. */
const PAUSE = 800;

/** A way as a part of a host's name. */
const inName = (way) => way.replaceAll(' ', '-').toLowerCase();
const pause = (time) => new Promise((done) => setTimeout(done, time));
const HELPERS = 'const add = (tag, values) => { const e = Object.assign(document.createElement(tag), values); document.body.append(e); return e; };';
/** All of these ways as one script, each for itself; `values` has what they are told besides. */
const script = (ways, values) => Object.entries(ways).map(([way, body]) => {
  const told = Object.entries(values(way)).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`).join(' ');
  return `(async () => { ${told} ${body} })().catch(() => {});`;
}).join('\n');

/** What was heard: of each listener, the ways by which something came. */
class Heard {
  #ways = new Map();
  #last = Date.now();

  note(who, way) {
    if (!this.#ways.has(who)) this.#ways.set(who, new Set());
    if (this.#ways.get(who).has(way)) return;
    this.#ways.get(who).add(way);
    this.#last = Date.now();
  }

  has(who, way) {
    return this.#ways.get(who)?.has(way) ?? false;
  }

  /** Waits until all that is to be heard was, `[[who, way], …]`, and then for silence. */
  async settle(wanted, absorb) {
    const end = Date.now() + PATIENCE;
    this.#last = Date.now();
    do {
      absorb();
      await pause(50);
    } while ((!wanted.every(([who, way]) => this.has(who, way)) && Date.now() < end) || Date.now() < this.#last + SILENCE);
  }

  of(who, ways) {
    return Object.keys(ways).filter((way) => this.has(who, way)).sort();
  }
}

/**
 * An edition under attack: its browser, those who listen, and what is `wanted`, that is known to get out; of what is
 * `uncertain`, either will do. `open(page)` opens it anew.
 */
function attacked(name, { options = {}, prepare = async () => {}, open, own = true, wanted, uncertain = {} }) {
  describe(name, () => {
    const heard = new Heard();
    const listeners = [];
    let page;
    let webrtc;
    /** Whom a page can try to reach by an address. */
    const addresses = {};
    const absorb = () => page.requests.map(({ url }) => wayOf(url)?.[1]).filter(Boolean).forEach((way) => heard.note('own host', way));
    const reopen = async () => {
      absorb();
      await open(page);
      await page.driver.executeScript('window.stands = true');
    };
    /** Waits for what these are to hear of that kind, and holds what they heard against it. */
    const expect = async (kind, whom) => {
      await heard.settle(whom.flatMap((who) => wanted(kind, who).map((way) => [who, way])), absorb);
      const each = (list) => Object.fromEntries(whom.map((who) => [who, list(who)]));
      assert.deepEqual(each((who) => heard.of(who, WAYS[kind]).filter((way) => !uncertain[who]?.includes(way))), each((who) => wanted(kind, who)));
    };
    const run = (ways, values) => page.driver.executeScript(`${HELPERS} setTimeout(() => { ${script(ways, values)} });`);

    before(async () => {
      const listens = (one) => {
        listeners.push(one);
        return one;
      };
      if (canListenToNames) {
        const way = (text) => Object.keys(NAMES).find((one) => text.includes(`${inName(one)}.secret.test`));
        const names = listens(await resolver((asked) => way(asked) && heard.note('names', way(asked)), (named) => way(named) && heard.note('TLS', way(named))));
        process.env[BINARY] = names.browser(browser); // gone with its folder in the end, so it is taken back there
      }
      const answer = (path) => (wayOf(encodeURI(path)) ? answerTo(wayOf(encodeURI(path))[0]) : options.answer?.(path));
      page = await start({ ...options, answer });
      page.server.address = page.server.address.replace('127.0.0.1', 'localhost'); // WebAuthn knows hosts by names alone
      if (own) addresses['own host'] = page.server.address;
      for (const [who, host, name] of [['another port', '127.0.0.1', 'localhost'], ['another host', '127.0.0.2', '127.0.0.2']]) {
        addresses[who] = `http://${name}:${listens(await somebody(host, (way) => heard.note(who, way))).port}/`;
      }
      webrtc = listens(await peer((way) => heard.note('webrtc', way)));
      await prepare(page);
    });
    after(async () => {
      await page?.quit();
      process.env[BINARY] = browser;
      for (const one of listeners) one.close();
    });

    test('by ways that leave the page in its place', async () => {
      await reopen();
      for (const [who, address] of Object.entries(addresses)) await run(QUIET, (way) => ({ there: `${address}200/${encodeURIComponent(way)}` }));
      await expect('quiet', Object.keys(addresses));
    });

    test('by leading elsewhere', async () => {
      const home = await page.driver.getWindowHandle();
      const stands = () => page.driver.executeScript('return window.stands === true').catch(() => false);
      for (const [who, address] of Object.entries(addresses)) {
        for (const [way, body] of Object.entries(leading(who))) {
          if (!await stands()) await reopen();
          await run({ [way]: body }, () => ({ there: `${address}204/${encodeURIComponent(way)}` }));
          const end = Date.now() + (wanted('leading', who).includes(way) ? PATIENCE : PAUSE);
          do {
            absorb();
            await pause(25);
          } while (!heard.has(who, way) && Date.now() < end);
          for (const handle of await page.driver.getAllWindowHandles()) {
            if (handle === home) continue;
            await page.driver.switchTo().window(handle);
            await page.driver.close();
          }
          await page.driver.switchTo().window(home);
        }
        await reopen(); // the last has left another address
      }
      await expect('leading', Object.keys(addresses));
    });

    test('by WebRTC', async () => {
      await reopen();
      await run(WEBRTC, () => webrtc.told);
      await expect('webrtc', ['webrtc']);
    });

    test('by a name that is looked up, or that TLS begins with', { skip: !canListenToNames && 'to listen to names takes root on Linux' }, async () => {
      await reopen();
      await run(NAMES, (way) => ({ name: `the-deal-is-${inName(way)}.secret.test` }));
      await expect('names', ['names', 'TLS']);
    });
  });
}

const site = (page) => page.open({ path: '#/en/' });
/** What is written down for an edition, as far as it is of that kind. */
const writtenDown = (edition) => (kind, who) => (EXPECTED[edition][who] ?? []).filter((way) => way in WAYS[kind]).sort();

attacked('under the policy and the headers', { open: site, wanted: writtenDown('site') });
attacked('under the policy of the page alone, on a host that sets no headers', { options: { withHeaders: false }, open: site, wanted: writtenDown('site without headers') });
attacked('from the offline edition, answered by its worker', {
  prepare: (page) => page.open({ path: 'offline/' }),
  open: (page) => page.open({ path: 'offline/#/en/' }),
  wanted: writtenDown('offline'),
});
attacked('from the one file, opened from the disk', {
  own: false,
  async open(page) {
    await page.driver.get('about:blank');
    await page.driver.get(`file://${DIST}outbound-check.html#/en/`);
    await page.until('the application stands', () => page.count('#app #verdict'));
  },
  wanted: writtenDown('one file'),
});

const html = readFileSync(join(DIST, 'index.html'), 'utf8');
const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('document.head.append(meta);', '');
test('the control has neither policy nor seal', () => assert.ok(bare.length < html.length - 500));
attacked('without a policy everything gets out that this browser knows', {
  options: { withHeaders: false, answer: (path) => (path === '/index.html' ? { body: bare, headers: { 'Content-Type': 'text/html; charset=utf-8' } } : undefined) },
  open: site,
  uncertain: EXPECTED['no attempt'], // Firefox prefetches when it has nothing else to do
  wanted: (kind, who) => Object.keys(kind === 'leading' ? leading(who) : WAYS[kind]).filter((way) => !EXPECTED['no attempt'][who]?.includes(way)).sort(),
});

test('WebRTC cannot be taken away: whatever a page does first, a fresh frame brings it back', async () => {
  // The page without the application, under its policy and the seal's.
  const policies = [html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1], `default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`];
  const body = `<!doctype html>${policies.map((policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`).join('')}<title>x</title><body>`;
  const page = await start({ withHeaders: false, answer: (path) => (path === '/locked.html' ? { body, headers: { 'Content-Type': 'text/html' } } : undefined) });
  try {
    const home = await page.driver.getWindowHandle();
    /** The attempts by which code gets a constructor that constructs, behind that script. */
    const got = async (before) => {
      const names = [];
      for (const [name, attempt] of Object.entries(FRESH)) {
        await page.driver.get(`${page.server.address}locked.html`);
        const constructs = await page.driver.executeAsyncScript(`const done = arguments[0]; setTimeout(async () => {
          try { { ${before} } new (await (async () => { ${attempt} })())(); done(true); } catch { done(false); }
        });`);
        if (constructs) names.push(name);
        for (const handle of await page.driver.getAllWindowHandles()) {
          if (handle === home) continue;
          await page.driver.switchTo().window(handle);
          await page.driver.close();
        }
        await page.driver.switchTo().window(home);
      }
      return names.sort();
    };
    assert.deepEqual(await got(''), EXPECTED['WebRTC untouched']);
    assert.deepEqual(await got(LOCK), EXPECTED['WebRTC taken away']);
  } finally {
    await page.quit();
  }
});

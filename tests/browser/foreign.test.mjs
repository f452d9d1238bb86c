// Other programs change the page: translators wrap and replace words, extensions put something in or take something out.
// What they do inside the application is undone before anybody could read something that was not computed, and it goes on.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { start } from './harness.mjs';
import { PAGES } from './visitor.mjs';

const page = await start();
after(() => page.quit());

const run = (code, ...given) => page.driver.executeScript(code, ...given);
/** The application as it stands: elements, their words, and what their attributes say. */
const standing = () => run(`
  const walk = (node) => node.nodeType === Node.TEXT_NODE ? JSON.stringify(node.data)
    : node.nodeType !== Node.ELEMENT_NODE ? '' : '<' + [node.localName, ...['aria-label', 'hidden', 'href', 'value'].map((name) => node.getAttribute(name))].join('|') + '>' + [...node.childNodes].map(walk).join('') + '</>';
  return walk(document.getElementById('app'));`);
const stopped = () => page.one('#stopped').isDisplayed();
const said = () => page.one('#changed').isDisplayed();
const sentence = () => page.text('.sentence');

/** Every text inside the application, wrapped as translators do; the words are changed so that it would be seen. */
const WRAP = `
  const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentNode.closest('font, svg, option')) texts.push(walker.currentNode);
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    text.replaceWith(outer);
    inner.append(text);
    text.data = text.data.toUpperCase();
  }`;
const CHANGES = {
  'every text wrapped, as translators do': WRAP,
  'every text replaced by another, as translators do': WRAP.replace('inner.append(text);', 'inner.append(text.data.toUpperCase());').replace('text.data = text.data.toUpperCase();', ''),
  'texts joined': `
    for (const text of document.querySelectorAll('#app *')) if (text.childNodes.length === 1 && text.firstChild.nodeType === Node.TEXT_NODE && text.firstChild.length > 3) { text.firstChild.splitText(2); }
    document.body.normalize();
    const here = document.querySelector('.sentence');
    here.textContent = here.textContent;`,
  'the body normalized': 'document.body.normalize(); document.querySelector(".sentence").firstChild.data += " "; document.body.normalize();',
  'a word marked': `
    for (const text of [...document.querySelectorAll('.sentence, #verdict p, .lede')].map((one) => document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode())) {
      const rest = text.splitText(1);
      const mark = document.createElement('mark');
      rest.replaceWith(mark);
      mark.append(rest);
    }`,
  'an outcome taken out': 'document.querySelector("#verdict li").remove()',
  'outcomes in another order': 'const list = document.querySelector("#verdict ul"); for (const one of [...list.children].reverse()) list.append(one)',
  'an outcome copied': 'const list = document.querySelector("#verdict ul"); list.prepend(list.lastElementChild.cloneNode(true))',
  'the words of an outcome changed': 'for (const word of document.querySelectorAll("#verdict .word")) word.firstChild.data = "Not covered"',
  'a word put into a sentence': 'document.querySelector(".sentence").prepend("not ", Object.assign(document.createElement("b"), { textContent: "not " }))',
  'the verdict taken out': 'document.querySelector(".desk > .verdict").remove()',
  'everything taken out': 'document.getElementById("app").replaceChildren()',
  'everything wrapped': 'const app = document.getElementById("app"); const all = document.createElement("div"); all.append(...app.childNodes); app.append(all)',
  'the application moved': 'const box = document.createElement("div"); document.body.prepend(box); box.append(document.getElementById("app"))',
  'labels and links changed': `
    for (const one of document.querySelectorAll('#app [aria-label]')) one.setAttribute('aria-label', 'translated');
    for (const one of document.querySelectorAll('#app a[href]')) one.href = 'https://elsewhere.invalid/';
    for (const one of document.querySelectorAll('#app option')) one.setAttribute('value', 'x');
    document.querySelector('#verdict').hidden = true;`,
};

describe('a change is undone at once', () => {
  for (const [what, code] of Object.entries(CHANGES)) {
    test(what, async () => {
      await page.open({ path: '#/en/' });
      await page.type('parameters', '37B');
      const before = await standing();
      await run(code);
      assert.equal(await standing(), before);
      assert.equal(await said(), false);
      await page.type('parameters', '500B');
      await page.expectOutcomes('prohibited');
      assert.equal(await page.count('#app font, #app mark'), 0);
      // Once more, and this time the application draws in the same turn, before a browser reports anything.
      await run(`${code};
        const field = document.querySelector('#app [name="parameters"]') ?? document.querySelector('[name="parameters"]');
        if (field) { field.value = '1M'; field.dispatchEvent(new Event('input', { bubbles: true })); field.dispatchEvent(new Event('focusout', { bubbles: true })); }
        location.hash = '#/de/';`);
      await page.until('it speaks German', async () => (await page.one('html').getAttribute('lang')) === 'de');
      assert.match(await sentence(), /auf keiner US-Liste|keiner/);
      assert.equal(await stopped(), false);
      await page.type('parameters', '500B');
      await page.expectOutcomes('prohibited');
      await page.quiet();
    });
  }
});

test('after a change on every page the others are drawn as ever', async () => {
  await page.open({ path: '#/en/' });
  for (const name of [...PAGES.slice(1), PAGES[0]]) {
    await run(WRAP);
    await run('location.hash = arguments[0]', `#/en/${name}`);
    await page.until(`${name} stands`, () => run('return document.querySelector("#app .top a[aria-current=page]")?.hash === arguments[0]', `#/en/${name}`));
    assert.equal(await stopped(), false, name);
  }
  await page.quiet();
});

describe('a translator that does not give up', () => {
  // What it counts and whether it is to end stands on <html>: in Firefox each script of WebDriver has a global of its own.
  const TRANSLATOR = `
    const { dataset } = document.documentElement;
    const wrap = () => { dataset.rounds = 1 + Number(dataset.rounds ?? 0); ${WRAP} };
    const translator = new MutationObserver(() => {
      if (dataset.rounds === 'over') translator.disconnect();
      else if (document.querySelectorAll('#app font').length < 20) wrap();
    });
    translator.observe(document.body, { subtree: true, childList: true, characterData: true });
    wrap();`;
  const rounds = async () => Number(await run('return document.documentElement.dataset.rounds'));

  for (const language of ['en', 'de']) {
    test(`gets no endless quarrel, and sentence and verdict agree (${language})`, async () => {
      await page.open({ path: `#/${language}/` });
      await run(TRANSLATOR);
      await page.until('it is said', said);
      assert.match(await page.text('#changed'), language === 'de' ? /Übersetzer/ : /translator/);
      await page.screenshot(`changed-${language}`, { whole: false });
      const [before, begun] = [await rounds(), Date.now()];
      await page.until('some seconds went by', () => Date.now() - begun > 6_500);
      const more = await rounds() - before;
      assert.ok(more <= 5, `${more} rounds in some seconds`);
      for (const [typed, outcome] of [['500B', 'prohibited'], ['1M', 'not_covered'], ['37B', 'notifiable']]) {
        await page.type('parameters', typed);
        await page.expectOutcomes(outcome);
      }
      await page.choose('listed', 'entity_list').catch(() => run(`
        const list = document.querySelector('[name="listed"]'); list.selectedIndex = 1; list.dispatchEvent(new Event('change', { bubbles: true }))`));
      await page.expectOutcomes('prohibited');
      assert.equal(await stopped(), false);
      await run('document.documentElement.dataset.rounds = "over"');
      await page.type('parameters', '1');
      await page.until('the page is its own again', async () => await page.count('#app font') === 0);
      await page.quiet();
    });
  }
});

describe('what stands beside the application’s own stays', () => {
  test('what password managers, writing aids and colour changers do', async () => {
    await page.open({ path: '#/en/deals' });
    await run(`
      for (const field of document.querySelectorAll('#app input')) {
        const host = document.createElement('aid-in-writing');
        host.attachShadow({ mode: 'open' }).append('suggestion');
        field.after(host);
        field.setAttribute('data-aid', 'yes');
      }
      document.querySelector('[name="name-deal"]').after(Object.assign(document.createElement('button'), { id: 'fill', textContent: 'Fill in' }));
      for (const one of document.querySelectorAll('#app h1, #app p')) { one.setAttribute('data-dark', ''); one.classList.add('dark-mode'); one.style.color = 'rgb(1, 2, 3)'; }
      document.body.append(Object.assign(document.createElement('div'), { textContent: 'A popup' }));`);
    const guests = await page.count('#app aid-in-writing');
    assert.ok(guests > 5);
    assert.equal(await page.count('#fill'), 1);
    await page.type('name-deal', 'Round');
    await page.until('it is drawn', async () => (await page.text('.deal h3')) === 'Round');
    assert.equal(await page.count('#app aid-in-writing'), guests);
    assert.equal(await page.count('#fill'), 1);
    assert.equal(await run('return document.querySelector("#app h1").style.color'), 'rgb(1, 2, 3)');
    // They may change what is theirs as often as they like, and take it away.
    await run(`for (let times = 0; times < 200; times++) { document.getElementById('fill').textContent = String(times); document.querySelector('aid-in-writing').append(document.createElement('i')); }`);
    for (let times = 0; times < 30; times++) await run(`document.getElementById('fill').textContent = 'Again'; document.getElementById('fill').append(document.createElement('i'))`);
    await run(`document.getElementById('fill').remove()`);
    assert.equal(await page.count('#fill'), 0);
    assert.equal(await said(), false);
    assert.equal(await stopped(), false);
    await page.quiet();
  });

  test('unless they keep what is ours', async () => {
    await page.open({ path: '#/en/' });
    const before = await standing();
    await run(`
      const guest = document.createElement('div');
      document.querySelector('#verdict').append(guest);
      globalThis.guest = guest;`);
    assert.equal(await page.count('#verdict > div'), 1, 'an empty one is no harm');
    await run(`
      const guest = document.querySelector('#verdict > div');
      guest.append(...document.querySelectorAll('#verdict li'));
      guest.querySelector('.word').firstChild.data = 'Nothing';`);
    await run(`document.querySelector('#verdict > div').remove()`);
    assert.equal(await standing(), before);
    await page.quiet();
  });
});

test('the keyboard and what was typed stay where they were', async () => {
  await page.open({ path: '#/en/' });
  const field = await page.one('[name="parameters"]');
  await field.click();
  await run(WRAP);
  assert.equal(await run('return document.activeElement.name'), 'parameters');
  await page.type('parameters', '500B');
  assert.equal(await field.getAttribute('value'), '500B');
  await page.expectOutcomes('prohibited');
  await page.quiet();
});

test('translators are told that there is nothing to do', async () => {
  for (const file of ['', 'offline/', 'outbound-check.html', 'embed.html']) {
    const html = await (await fetch(page.server.address + file)).text();
    assert.match(html, /<html lang="en" translate="no">/, file);
    assert.match(html, /<meta name="google" content="notranslate">/, file);
  }
});

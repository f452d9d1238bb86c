// What must hold of the built site and its sources without asking a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { ICONS, rows } from '../../tools/icons.mjs';
import { readHeaders } from '../../tools/serve.mjs';
import { BUDGETS, EDITIONS, sizes, total } from '../../tools/sizes.mjs';
import { bare } from '../../tools/text.mjs';
import { TYPES } from '../../tools/types.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const sha384 = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const wasm = readFileSync(join('dist', readdirSync('dist').find((name) => name.endsWith('.wasm'))));

/** A page of the site: its text, its scripts that run, and the policy it should have. */
function pageOf(file, { more = {}, framedBy = `'none'`, headers = {} } = {}) {
  const html = readFileSync(join('dist', file), 'utf8');
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes, code]) => ({ attributes, code }))
    .filter(({ attributes }) => !/type="text\/plain"/.test(attributes));
  const policy = Object.entries({
    'default-src': `'none'`,
    'script-src': `${scripts.map(({ code }) => `'${sha384(code)}'`).join(' ')} 'wasm-unsafe-eval'`,
    'style-src': `'self'`,
    'img-src': 'data: blob:',
    'connect-src': `'self'`,
    'base-uri': `'none'`,
    'form-action': `'none'`,
    'object-src': `'none'`,
    'require-trusted-types-for': `'script'`,
    'trusted-types': `'none'`,
    ...more,
  }).map((pair) => pair.join(' ')).join('; ');
  return { file, html, scripts, policy, headers, header: `${policy}; frame-ancestors ${framedBy}` };
}
const style = readFileSync('dist/outbound-check.html', 'utf8').match(/<style>([^]*?)<\/style>/)[1];
const PAGES = [
  pageOf('index.html'),
  pageOf('offline/index.html', { more: { 'img-src': `'self' data: blob:`, 'manifest-src': `'self'`, 'worker-src': `'self'`, 'trusted-types': 'keep-offline' } }),
  pageOf('outbound-check.html', { more: { 'style-src': `'${sha384(style)}'`, 'connect-src': `'none'` } }),
  pageOf('embed.html', {
    more: { 'style-src': `'${sha384(style)}'`, 'connect-src': `'none'` },
    framedBy: '*; sandbox allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox',
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  }),
];
/** Pages that only stand there to be read. */
const STILL = ['licences.html', 'offline/licences.html'];
const STILL_POLICY = `default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`;
const page = PAGES[0].html;
const PROBE = bare(readFileSync('static/start/probe.mjs', 'utf8'));
const ALWAYS = {
  'Connection-Allowlist': '(response-origin)',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=(), midi=(), payment=(), ' +
    'display-capture=(), idle-detection=(), browsing-topics=(), attribution-reporting=()',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

/** Every file below these paths with one of these endings. */
const read = (paths, endings) => paths.flatMap((path) => readdirSync(path, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && endings.includes(extname(entry.name)))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name)))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));

/** Fails with the place of every match of `pattern` in `files`. */
const nowhere = (files, pattern) => {
  const found = files.flatMap(({ name, text }) => text.split('\n').flatMap((line, i) => pattern.test(line) ? [`${name}:${i + 1}: ${line.trim().slice(0, 160)}`] : []));
  assert.deepEqual(found, []);
};
const built = () => read(['dist'], ['.html', '.css', '.js', '.mjs', '.svg', '.json', '.webmanifest']);
const sources = () => [...read(['src', 'static'], ['.rs', '.html', '.css', '.js', '.mjs', '.svg']), { name: 'index.html', text: readFileSync('index.html', 'utf8') }];

for (const [name, budget] of Object.entries(BUDGETS)) {
  test(`the ${name} edition weighs at most ${budget} bytes as brotli`, () => {
    const all = total(sizes('dist', EDITIONS[name]), 'brotli');
    assert.ok(all <= budget, `it weighs ${all}; ./dev build shows which file`);
  });
}

for (const { file, html, policy } of PAGES) {
  test(`the policy stands first in ${file}, byte for byte`, () => {
    const head = html.slice(html.indexOf('<head>') + '<head>'.length).trimStart();
    assert.ok(head.startsWith(`<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`), head.slice(0, 900));
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:/);
  });
}

test('pages that only stand there to be read have no script, and a policy that allows none', () => {
  for (const file of STILL) {
    const html = readFileSync(join('dist', file), 'utf8');
    assert.ok(html.startsWith(`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${STILL_POLICY}">`));
    assert.doesNotMatch(html, /<script|\son[a-z]+\s*=|<(?:iframe|object|embed|form|base)\b/);
  }
});

/** Every file that a host serves, by its address; and what it should be served with. */
const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice('dist/'.length)).filter((name) => !/^(_headers|hosts\/.*)$/.test(name));
const expected = (file) => ({
  'Content-Security-Policy': PAGES.find((one) => one.file === file)?.header ??
    (STILL.includes(file) ? `${STILL_POLICY}; frame-ancestors 'none'` : file === 'offline/worker.js' ? `default-src 'none'; connect-src 'self'; frame-ancestors 'none'` : `default-src 'none'; frame-ancestors 'none'`),
  ...ALWAYS,
  ...PAGES.find((one) => one.file === file)?.headers,
  ...file === 'outbound-check.html' && { 'Connection-Allowlist': '()' },
  'Cache-Control': /-[0-9a-f]{8,}(_bg)?\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : file === 'offline/worker.js' ? 'max-age=86400' : 'no-cache',
});
const unquoted = (text) => text.replace(/^"(.*)"$/, '$1').replaceAll('\\', '');
const HOSTS = {
  'Netlify and Cloudflare Pages': () => Object.fromEntries(readHeaders(readFileSync('dist/_headers', 'utf8'))),
  nginx: () => Object.fromEntries([...readFileSync('dist/hosts/nginx.conf', 'utf8').matchAll(/^location = (\S+) \{\n([^]*?)^\}/gm)].map(([, address, body]) =>
    [address, Object.fromEntries([...body.matchAll(/^ {2}add_header (\S+) (".*") always;$/gm)].map(([, name, value]) => [name, unquoted(value)]))])),
  Caddy: () => Object.fromEntries([...readFileSync('dist/hosts/Caddyfile', 'utf8').matchAll(/^(@\S+) path (.*)\nheader \1 \{\n([^]*?)^\}/gm)].flatMap(([, , addresses, body]) => {
    const { 'Content-Type': _, ...headers } = Object.fromEntries([...body.matchAll(/^ {2}(\S+) (".*")$/gm)].map(([, name, value]) => [name, unquoted(value)]));
    return addresses.split(' ').map((address) => [address, headers]);
  })),
};
for (const [host, read] of Object.entries(HOSTS)) {
  test(`${host}: every file is served with its headers, byte for byte, and under each of its addresses`, () => {
    const told = read();
    for (const file of files) assert.deepEqual(told[`/${file}`], expected(file), file);
    if (host === 'nginx') return; // leads from the other addresses to these
    for (const file of [...PAGES.map((one) => one.file), ...STILL]) assert.deepEqual(told[`/${file.replace(/(index)?\.html$/, '')}`], expected(file), file);
  });
}

test('the hashes of all files are written down', () => {
  const lines = readFileSync('dist/SHA256SUMS', 'utf8').trim().split('\n').map((line) => line.split('  '));
  const all = [...files, '_headers', 'hosts/nginx.conf', 'hosts/Caddyfile'].filter((name) => name !== 'SHA256SUMS').sort();
  assert.deepEqual(lines.map(([, name]) => name), all);
  for (const [sum, name] of lines) assert.equal(sum, createHash('sha256').update(readFileSync(join('dist', name))).digest('hex'), name);
});

test('no inline style, no handler in markup, no markup from text, in the site or its sources', () => {
  // The favicon is a picture of its own, with its two colours in a <style>; the memo saved and the one file are pages of their own.
  const forbidden = /\bstyle\s*=\s*["'{]|<style(?!>(path|\{STYLE\}|:root\{))|\b(innerHTML|outerHTML|insertAdjacentHTML)\b|document\.write|unsafe-inline|(?<!wasm-)unsafe-eval/;
  nowhere(built(), forbidden);
  nowhere(sources(), new RegExp(`${forbidden.source}|from_html_unchecked|set_inner_html`));
  for (const { html } of PAGES) assert.doesNotMatch(html.replaceAll(/<script[\s\S]*?<\/script>/g, ''), /\son[a-z]+\s*=/);
});

test('nothing is loaded from elsewhere', () => {
  nowhere(built(), /\b(src|srcset|poster|action|formaction|data)\s*=\s*["']?(https?:)?\/\/|@import|url\(\s*["']?(https?:)?\/\/|<(base|iframe|object|embed)\b/);
  nowhere(built().filter(({ name }) => name.endsWith('.html')), /<link\b[^>]*href="(?!\.\.?\/|data:image\/svg|manifest\.webmanifest)/);
});

for (const { file, scripts } of PAGES) {
  test(`the scripts of ${file} can reach the network only to start, and cannot make code from text`, () => {
    assert.equal(scripts.filter((one) => one.code === PROBE).length, 1);
    const code = scripts.map((one) => one.code).filter((one) => one !== PROBE).join('\n');
    for (const { attributes } of scripts) assert.doesNotMatch(attributes, /\bsrc\b/);
    const reaching = /XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|WebTransport|importScripts|new Function|\beval\(|new Worker|\bimport\(/;
    assert.doesNotMatch(code, reaching);
    const asks = [/^const asked = fetch\("(\.\.?\/)outbound-check-[0-9a-f]+_bg\.wasm", \{ integrity: "sha384-[^"]+" \}\);$/, // the WebAssembly
      /cache: 'only-if-cached', mode: 'same-origin' \}\);$/, // of the browser's own cache, never of a server
      /^\s*const answered = fetch\(PROBES\[edition\]/]; // blocked by the seal, or there is none
    const fetches = code.match(/.*\bfetch\(.*/g).sort();
    assert.equal(fetches.length, ['outbound-check.html', 'embed.html'].includes(file) ? 2 : 3);
    for (const line of fetches) assert.ok(asks.some((one) => one.test(line)), line);
    assert.deepEqual((code.match(/navigator\.serviceWorker\.register\(/g) ?? []).length, file.startsWith('offline/') ? 1 : 0);
  });
}

test('the one script that tries ways out takes nothing of the page along, and goes nowhere that exists', () => {
  const code = PROBE.replaceAll(/^\s*\/?\*.*$|(?<=^|\s)\/\/( .*)?$/gm, '');
  // One address, made of the name of a channel; and nothing else that begins like one.
  assert.deepEqual(code.match(/.*\b(https?|wss?|ftp|stuns?|turns?|data|blob|javascript):(?! to\b).*|.*\/\/.*/g), ['const there = (channel) => `https://${channel}.probe.invalid/`;']);
  assert.match(code, /attempt\(there\(name\)\)/);
  assert.equal(code.match(/\bthere\(/g).length, 1, 'the names are those of the two tables');
  // What it reads of the page: its own policies, and names of what is kept; never a value, a text, a field or the address.
  assert.deepEqual(code.match(/\b(document|window|globalThis|self)\.(?!(addEventListener|removeEventListener|createElement|body\.appendChild)\b)[^)]*/g),
    [`document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]'`, `document.cookie.split('; '`, `document.documentElement.dataset[what] = lines.join('\\n'`]);
  assert.doesNotMatch(code, /\.(value|innerText|outerText|innerHTML|outerHTML|forms|getItem|getAttribute|getElement\w*|elements|attributes|referrer|title|hash|href|search|children|childNodes|firstChild|parentNode)\b(?! =)|\blocation\b|\bhistory\b|FormData|getSelection|clipboard|textContent(?!: '0')/);
  assert.deepEqual(code.match(/.*(localStorage|sessionStorage|indexedDB).*/g).map((line) => line.trim()),
    ['local: () => Object.keys(localStorage),', 'session: () => Object.keys(sessionStorage),', 'databases: async () => (await indexedDB.databases()).filter(({ version }) => version).map(({ name }) => name),']);
  assert.match(code, /isTrusted && target\.id === 'probe' && tryAll\(\)/, 'on the visitor’s own click alone');
  assert.equal(code.match(/\btryAll\b/g).length, 2);
});

test('the worker of the offline edition asks for its files alone, and they are those of the build', () => {
  const code = readFileSync('dist/offline/worker.js', 'utf8');
  assert.doesNotMatch(code, /XMLHttpRequest|WebSocket|EventSource|WebTransport|importScripts|\beval\(|new Function|\bimport\(|postMessage/);
  assert.deepEqual(code.match(/.*\bfetch\(.*/g), [`    const response = await fetch(file, { integrity, cache: 'no-cache' });`]);
  const told = (name) => JSON.parse(code.match(new RegExp(`^const ${name} = (\\{[^]*?^\\});$`, 'm'))[1]);
  const wanted = files.filter((name) => (name.startsWith('offline/') && name !== 'offline/worker.js') || /\.(css|wasm)$/.test(name));
  const address = (name) => (name === 'offline/index.html' ? './' : name.startsWith('offline/') ? name.slice('offline/'.length) : `../${name}`);
  const kept = told('FILES');
  assert.deepEqual(Object.keys(kept).sort(), wanted.map(address).sort());
  // Its headers are those that the host is to send, but for what a worker cannot say.
  for (const name of wanted) {
    const { 'Cache-Control': _, 'Strict-Transport-Security': __, ...headers } = expected(name);
    const { integrity, headers: besides } = kept[address(name)];
    assert.equal(integrity, sha384(readFileSync(join('dist', name))), name);
    assert.deepEqual({ ...told('HEADERS'), ...besides }, { 'Content-Type': TYPES[extname(name)], ...headers }, name);
  }
  const { texts, headers } = told('TOLD');
  for (const text of Object.values(texts)) assert.doesNotMatch(text, /<script|\son[a-z]+=|\b(src|href)="(?!\.\/)/);
  const [, style] = texts.changed.match(/<style>([^]*?)<\/style>/);
  assert.equal(headers['Content-Security-Policy'], `default-src 'none'; style-src '${sha384(style)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
});

test('the icons are those that tools/icons.mjs draws', () => {
  for (const [name, size, scale] of ICONS) {
    const bytes = readFileSync(`static/offline/${name}.png`);
    const at = bytes.indexOf('IDAT');
    const packed = bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [size, size]);
    assert.ok(inflateSync(packed).equals(rows(size, scale)), name);
  }
});

test('the WebAssembly asks the page for nothing that reaches out, and tells nothing of who built it', () => {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  // The one that opens is IndexedDB's, whatever it is called on: tools/inline.mjs.
  const code = PAGES[0].scripts.map((one) => one.code).filter((one) => one !== PROBE).join('\n');
  const opens = imports.filter((name) => /_open(_|$)/.test(name));
  for (const name of opens) assert.match(code, new RegExp(`${name}: function\\([^)]*\\) \\{[^}]*\\bIDBFactory\\.prototype\\.open\\.call\\(`));
  assert.doesNotMatch(code, /(?<!indexedDB|IDBFactory\.prototype)\.open\(/);
  assert.deepEqual(imports.filter((name) => !opens.includes(name) && /_(fetch|XMLHttpRequest|WebSocket|sendBeacon|RTCPeer\w*|open|assign|reload|setHref|set_href|eval|newnoargs|new_no_args|call|apply|construct)(_|$)/i.test(name)), []);
  assert.deepEqual(wasm.toString('latin1').match(/\/(home|root|Users)\/[\w./-]*|registry\/src[\w./-]*/g) ?? [], []);
});

test('every crate that is built in has a licence that deny.toml allows', () => {
  const allowed = readFileSync('deny.toml', 'utf8').match(/^allow = \[([^\]]*)\]/m)[1].match(/[\w.-]+(?=")/g);
  const options = { maxBuffer: 1 << 28, encoding: 'utf8' };
  const { packages } = JSON.parse(execFileSync('cargo', ['metadata', '--locked', '--format-version=1'], options));
  const fine = (licence) => licence.replaceAll(/[()]/g, '').split(' AND ').every((part) => part.split(/ OR |\s*\/\s*/).some((one) => allowed.includes(one)));
  assert.deepEqual(packages.filter(({ license }) => !fine(license ?? '')).map(({ name, license }) => `${name}: ${license}`), []);
});

test('the frame greets with the first screen’s own title', () => {
  for (const language of ['en', 'de']) {
    const [, title] = readFileSync(`crates/outbound-words/locale/${language}/check.ftl`, 'utf8').match(/^check-title = (.*)$/m);
    assert.ok(page.includes(`<section lang="${language}">\n<h1>${title}</h1>`), title);
  }
});

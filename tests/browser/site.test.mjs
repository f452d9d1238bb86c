// What must hold of the built site and its sources without asking a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readHeaders } from '../../tools/serve.mjs';
import { BUDGET, sizes, total } from '../../tools/sizes.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const page = readFileSync('dist/index.html', 'utf8');
const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes, code]) => ({ attributes, code }));
const wasm = readFileSync(join('dist', readdirSync('dist').find((name) => name.endsWith('.wasm'))));
const sha384 = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

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

test(`the site weighs at most ${BUDGET} bytes as brotli`, () => {
  const all = total(sizes('dist'), 'brotli');
  assert.ok(all <= BUDGET, `it weighs ${all}; ./dev build shows which file`);
});

test('the policy stands in the page and in the headers, byte for byte', () => {
  const hashes = scripts.map(({ code }) => `'${sha384(code)}'`).join(' ');
  const policy = `default-src 'none'; script-src ${hashes} 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; ` +
    `base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  assert.equal(scripts.length, 2);
  const head = page.slice(page.indexOf('<head>') + '<head>'.length).trimStart();
  assert.ok(head.startsWith(`<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`), head.slice(0, 900));
  const [everywhere, headers] = readHeaders(readFileSync('dist/_headers', 'utf8'))[0];
  assert.equal(everywhere, '/*');
  const { 'Permissions-Policy': permissions, ...rest } = headers;
  assert.deepEqual(rest, {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'Cache-Control': 'no-cache',
  });
  assert.match(permissions, /^([a-z-]+=\(\)(, |$))+$/);
});

test('no inline style, no handler in markup, no markup from text, in the site or its sources', () => {
  // The favicon is a picture of its own, with its two colours in a <style>; the memo saved is a page of its own.
  const forbidden = /\bstyle\s*=\s*["'{]|<style(?!>(path|\{STYLE\}))|\b(innerHTML|outerHTML|insertAdjacentHTML)\b|document\.write|unsafe-inline|(?<!wasm-)unsafe-eval/;
  nowhere(built(), forbidden);
  nowhere(sources(), new RegExp(`${forbidden.source}|from_html_unchecked|set_inner_html`));
  assert.doesNotMatch(page.replaceAll(/<script[\s\S]*?<\/script>/g, ''), /\son[a-z]+\s*=/);
});

test('nothing is loaded from elsewhere', () => {
  nowhere(built(), /\b(src|srcset|poster|action|formaction|data)\s*=\s*["']?(https?:)?\/\/|@import|url\(\s*["']?(https?:)?\/\/|<(base|iframe|object|embed)\b/);
  nowhere(built().filter(({ name }) => name.endsWith('.html')), /<link\b[^>]*href="(?!\.\/)/);
});

test('the scripts can reach the network only to start, and cannot make code from text', () => {
  const code = scripts.map((s) => s.code).join('\n');
  for (const s of scripts) assert.doesNotMatch(s.attributes, /\bsrc\b/);
  assert.doesNotMatch(code, /XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|WebTransport|importScripts|new Function|\beval\(|new Worker|serviceWorker|\bimport\(/);
  assert.deepEqual(code.match(/\bfetch\(.*/g), ['fetch(module_or_path);', `fetch(WASM, { integrity: INTEGRITY }) });`]);
});

test('the WebAssembly asks the page for nothing that reaches out, and tells nothing of who built it', () => {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  assert.deepEqual(imports.filter((name) => /_(fetch|XMLHttpRequest|WebSocket|sendBeacon|RTCPeer\w*|open|assign|reload|setHref|set_href|eval|newnoargs|new_no_args)_/i.test(name)), []);
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
    const [, title] = readFileSync(`locale/${language}/check.ftl`, 'utf8').match(/^check-title = (.*)$/m);
    assert.ok(page.includes(`<section lang="${language}">\n<h1>${title}</h1>`), title);
  }
});

// The pages that are made of one build, each with its scripts and its policy.
import { readFileSync } from 'node:fs';
import { glue, inlined, script } from './inline.mjs';
import { policy } from './policy.mjs';
import { only, replaceOnce, sha384 } from './text.mjs';

const EARLY = ['static/start/early.js', 'static/start/unframed.js'];
const text = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
/** What a visitor tries the page with stands by itself, so that tests can say what all the rest does not hold. */
const PROBE = text('static/start/probe.mjs');

/**
 * `file`: where it stands in the site. `early`: scripts that run before the first paint; `start`: the module that
 * starts the application. `more`: what its policy says beyond tools/policy.mjs, or instead; `headers`: the same for
 * the headers; `framedBy`: who may frame it. `own(html, parts, root)`: what else is its own.
 */
export const PAGES = [
  { file: 'index.html', early: EARLY, start: 'static/start/site.mjs', framedBy: `'none'`, own: fetching },
  {
    file: 'offline/index.html',
    early: EARLY,
    start: 'static/start/offline.mjs',
    more: { 'img-src': `'self' data: blob:`, 'manifest-src': `'self'`, 'worker-src': `'self'`, 'trusted-types': 'keep-offline' },
    framedBy: `'none'`,
    own: (html, parts, root) => fetching(kept(html), parts, root),
  },
  {
    file: 'outbound-check.html',
    early: EARLY,
    start: 'static/start/file.mjs',
    more: { 'connect-src': `'none'` },
    headers: { 'Connection-Allowlist': '()' },
    framedBy: `'none'`,
    own: alone,
  },
];

/** The browser is told of the WebAssembly before it has read the scripts. */
function fetching(html, { wasm }, root) {
  return replaceOnce(html, '<link rel="icon"', `<link rel="preload" href="${root}${wasm.name}" as="fetch" type="application/wasm" crossorigin>\n<link rel="icon"`);
}

/** The offline edition names its manifest, and tells what is kept and whether something newer is. */
function kept(html) {
  let page = replaceOnce(html, '<link rel="icon"', '<link rel="manifest" href="manifest.webmanifest">\n<link rel="icon"');
  page = replaceOnce(page, '<div id="notice">\n', `<div id="notice">\n${text('static/offline/newer.html')}`);
  return replaceOnce(page, '<aside id="words"', `${text('static/offline/kept.html')}<aside id="words"`);
}

/** The one file holds its style and its WebAssembly. */
function alone(html, { style, wasm }) {
  const page = replaceOnce(html, /<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`);
  return replaceOnce(page, '</body>', `<script type="text/plain" id="wasm">${wasm.bytes.toString('base64')}</script>\n</body>`);
}

/** `{html, policy}` of a page. `parts`: what trunk made, `{html, glue, style, wasm: {name, bytes}}`. */
export function page({ file, early, start, more, own }, parts) {
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const code = inlined(start, { glue: glue(parts.glue) })
    .replace(`'the address of the WebAssembly file'`, JSON.stringify(root + parts.wasm.name))
    .replace(`'its hash'`, JSON.stringify(sha384(parts.wasm.bytes)));
  const first = early.map(text).join('');
  const icon = `data:image/svg+xml,${encodeURIComponent(text('static/favicon.svg'))}`;

  let html = own(parts.html.replaceAll('href="./', `href="${root}`), parts, root);
  html = replaceOnce(html, 'href="static/favicon.svg"', `href="${icon}"`);
  html = replaceOnce(html, '<script data-inline="early"></script>', script('', first));
  html = replaceOnce(html, '<script data-inline="start"></script>', script(' type="module"', code));
  html = replaceOnce(html, '<script data-inline="probe"></script>', script(' type="module"', PROBE));
  const inlineStyle = html.match(/(?<=<style>)[^]*?(?=<\/style>)/g);
  const rules = policy([first, code, PROBE].map(sha384), {
    ...inlineStyle && { 'style-src': `'${sha384(only(inlineStyle, 'style'))}'` },
    ...more,
  });
  html = replaceOnce(html, '<meta charset="utf-8">', `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${rules}">`);
  return { html, policy: rules };
}

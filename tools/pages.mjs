// The pages that are made of one build, each with its scripts and its policy.
import { readFileSync } from 'node:fs';
import { glue, inlined, script } from './inline.mjs';
import { noticesFolded } from './notices.mjs';
import { policy } from './policy.mjs';
import { bare, only, replaceOnce, sha384 } from './text.mjs';

const ASK = ['static/start/ask.js'];
const EARLY = ['static/start/early.js', 'static/start/unframed.js'];
const text = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
export const icon = () => `data:image/svg+xml,${encodeURIComponent(text('static/favicon.svg'))}`;
/** What a visitor tries the page with stands by itself, so that a test can say what all the rest does not hold. */
const PROBE = bare(text('static/start/probe.mjs'));

/**
 * `file`: where it stands in the site. Its scripts: `first`, before all else; `early`, before the first paint; and `start`,
 * the module that starts the application. `more`: what its policy says beyond tools/policy.mjs, or instead; `headers`: the
 * same for the headers; `framedBy`: who may frame it. `own(html, parts)`: what else is its own.
 */
export const PAGES = [
  { file: 'index.html', first: ASK, early: EARLY, start: 'static/start/site.mjs', framedBy: `'none'` },
  {
    file: 'offline/index.html',
    first: ASK,
    early: EARLY,
    start: 'static/start/offline.mjs',
    more: { 'img-src': `'self' data: blob:`, 'manifest-src': `'self'`, 'worker-src': `'self'`, 'trusted-types': 'keep-offline' },
    framedBy: `'none'`,
    own: kept,
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
  {
    file: 'embed.html',
    early: ['static/start/early.js'],
    start: 'static/start/embed.mjs',
    more: { 'connect-src': `'none'` },
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
    // Anybody may frame it, and where headers are sent it has an origin of its own: what the calculator keeps in this
    // browser is out of its reach. Such an origin has no host of its own: what 'self' is then, browsers do not agree on (in
    // WebKit it is nothing). So it holds all it needs.
    framedBy: '*; sandbox allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox',
    own: (html, parts) => alone(chart(html), parts),
  },
];

/** The offline edition names its manifest, and tells what is kept and whether something newer is. */
function kept(html) {
  let page = replaceOnce(html, '<link rel="icon"', '<link rel="manifest" href="manifest.webmanifest">\n<link rel="icon"');
  page = replaceOnce(page, '<div id="notice">\n', `<div id="notice">\n${text('static/offline/newer.html')}`);
  return replaceOnce(page, '<aside id="words"', `${text('static/offline/kept.html')}<aside id="words"`);
}

/**
 * A page by itself holds its style, its WebAssembly, and the licences and notices that stand beside the others. The WebAssembly is
 * written in hexadecimal: brotli finds what is repeated in it, which in base64 looks different in each of three phases.
 */
function alone(html, { style, wasm }) {
  const page = replaceOnce(html, /<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`);
  return replaceOnce(page, '</body>', `${noticesFolded()}<script type="text/plain" id="wasm">${wasm.bytes.toString('hex')}</script>\n</body>`);
}

/** The chart for other pages: nothing of the first screen stands there before, and no rule in words. */
function chart(html) {
  const page = replaceOnce(html, /<div id="app">[^]*?<\/main>\n<\/div>/, '<div id="app"></div>');
  return replaceOnce(page, /<aside id="words"[^]*?<\/aside>/, '<aside id="words" hidden></aside>');
}

/** `{html, policy}` of a page. `parts`: what trunk made, `{html, glue, style, wasm: {name, bytes}}`. */
export function page({ file, first = [], early, start, more, own = (html) => html }, parts) {
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const scripts = [first, early].map((paths) => bare(paths.map(text).join(''))
    .replace(`'the address of the WebAssembly file'`, JSON.stringify(root + parts.wasm.name))
    .replace(`'its hash'`, JSON.stringify(sha384(parts.wasm.bytes))));
  scripts.push(bare(inlined(start, { glue: glue(parts.glue) })), PROBE);

  let html = own(parts.html.replaceAll(/<!--[^]*?-->\n/g, '').replaceAll('href="./', `href="${root}`), parts);
  html = replaceOnce(html, 'href="static/favicon.svg"', `href="${icon()}"`);
  const tags = scripts.map((code, i) => (code ? script(i > 1 ? ' type="module"' : '', code) : ''));
  html = replaceOnce(html, '<script data-inline="early"></script>', tags[1]);
  html = replaceOnce(html, '<script data-inline="start"></script>', tags[2]);
  html = replaceOnce(html, '<script data-inline="probe"></script>', tags[3]);
  const style = html.match(/(?<=<style>)[^]*?(?=<\/style>)/g);
  const rules = policy(scripts.filter(Boolean).map(sha384), { ...style && { 'style-src': `'${sha384(only(style, 'style'))}'` }, ...more });
  html = replaceOnce(html, '<meta charset="utf-8">', `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${rules}">\n${tags[0]}`);
  return { html, policy: rules };
}

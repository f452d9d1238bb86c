// What a browser is told to forbid: as a policy in each page, and as headers of a host that can set them.

/** The policy of a page whose scripts have these hashes. `more` says what it may beyond, or instead: `{directive: values}`. */
export const policy = (scripts, more = {}) => Object.entries({
  'default-src': `'none'`, // all is forbidden but what stands here
  'script-src': `${scripts.map((s) => `'${s}'`).join(' ')} 'wasm-unsafe-eval'`,
  'style-src': `'self'`,
  'img-src': 'data: blob:',
  'connect-src': `'self'`, // the WebAssembly file, once, before the seal
  'base-uri': `'none'`,
  'form-action': `'none'`,
  'object-src': `'none'`,
  'require-trusted-types-for': `'script'`,
  'trusted-types': `'none'`,
  ...more,
}).map((pair) => pair.join(' ')).join('; ');

/** The policy of a page that only stands there to be read: no script, nothing loaded but its style. */
export const STILL = `default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`;

/** What a host should send with every answer, beside a policy. */
const ALWAYS = {
  // Chromium: no connection to any other host, not even by what a policy does not reach.
  'Connection-Allowlist': '(response-origin)',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': ['camera', 'microphone', 'geolocation', 'usb', 'serial', 'hid', 'bluetooth', 'midi', 'payment',
    'display-capture', 'idle-detection', 'browsing-topics', 'attribution-reporting'].map((p) => `${p}=()`).join(', '),
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

/** What is no page has this policy: nothing, and of the worker the files that it keeps. */
const NO_PAGE = { 'offline/worker.js': `default-src 'none'; connect-src 'self'; frame-ancestors 'none'` };

/**
 * How long an answer may be taken from a cache. A name with a hash never stands for anything else; the worker is
 * asked for again after a day, so that the offline edition is silent until then; all else each time.
 */
function keeping(file) {
  if (/-[0-9a-f]{8,}(_bg)?\.\w+$/.test(file)) return 'public, max-age=31536000, immutable';
  return file === 'offline/worker.js' ? 'max-age=86400' : 'no-cache';
}

/** All headers of a file: of a page with this policy, if it is one, and by its description in tools/pages.mjs. */
export const headersOf = (file, pagePolicy, { framedBy = `'none'`, headers } = {}) => ({
  'Content-Security-Policy': pagePolicy ? `${pagePolicy}; frame-ancestors ${framedBy}` : NO_PAGE[file] ?? `default-src 'none'; frame-ancestors 'none'`,
  ...ALWAYS,
  ...headers,
  'Cache-Control': keeping(file),
});

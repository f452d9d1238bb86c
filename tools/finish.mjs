// Finishes the site that trunk has staged (its last step, see Trunk.toml): writes the start scripts
// into the page and the policy that names them by hash, as a <meta> for hosts that set no headers and
// as `_headers` for those that do (tools/serve.mjs, and static hosts that know such a file).
//
// The glue stands inside the page because a hash in `script-src` covers an inline script but not the
// modules it imports: so no script is ever loaded from anywhere, and 'self' is not needed there.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const site = process.env.TRUNK_STAGING_DIR ?? 'dist';
const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const only = (list, what) => {
  if (list.length !== 1) throw new Error(`expected exactly one ${what}, found ${list.length}`);
  return list[0];
};
const replaceOnce = (text, pattern, by) => {
  only(text.split(pattern).slice(1), `“${pattern}”`);
  return text.replace(pattern, () => by);
};

/** The policy: all is forbidden but what stands here. */
export const policy = (scripts) => [
  `default-src 'none'`,
  `script-src ${scripts.map((s) => `'${s}'`).join(' ')} 'wasm-unsafe-eval'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`, // the WebAssembly file, once
  `base-uri 'none'`,
  `form-action 'none'`,
  `object-src 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types 'none'`,
];

/** What a host should send with every answer, beside the policy. */
export const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': ['camera', 'microphone', 'geolocation', 'usb', 'serial', 'hid', 'bluetooth', 'midi', 'payment',
    'display-capture', 'idle-detection', 'browsing-topics', 'attribution-reporting'].map((p) => `${p}=()`).join(', '),
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

function finish() {
  const files = readdirSync(site);
  const glueFile = only(files.filter((f) => f.endsWith('.js')), 'file of glue');
  const wasmFile = only(files.filter((f) => f.endsWith('.wasm')), 'WebAssembly file');
  const integrity = hash(readFileSync(join(site, wasmFile)));

  let glue = readFileSync(join(site, glueFile), 'utf8');
  glue = replaceOnce(glue, /^export \{ initSync, __wbg_init as default \};$/m, '');
  // Yew can set markup from text; nothing here does, the policy would refuse it, and so it is not shipped.
  glue = glue.replace(/^\s*\w+\.innerHTML = .*;$/gm, "throw new Error('no markup from text');");
  if (/^(import|export)\b/m.test(glue)) throw new Error('the glue imports or exports more than tools/finish.mjs knows');
  let start = readFileSync('static/start.mjs', 'utf8');
  start = replaceOnce(start, /^import init from 'glue';$/m, `${glue}\nconst init = __wbg_init;`);
  start = replaceOnce(start, /'the address of the WebAssembly file'/, JSON.stringify(`./${wasmFile}`));
  start = replaceOnce(start, /'its hash'/, JSON.stringify(integrity));

  let page = readFileSync(join(site, 'index.html'), 'utf8').replaceAll('\r\n', '\n');
  page = replaceOnce(page, /<link data-trunk rel="rust"[^>]*>\n/, ''); // trunk leaves it in when told not to start the app
  const scripts = [];
  for (const [tag, code] of [
    ['<script data-inline="static/early.js">', readFileSync('static/early.js', 'utf8')],
    ['<script type="module" data-inline="static/start.mjs">', start],
  ]) {
    if (/<\/script|<!--/i.test(code)) throw new Error(`a script would end early: ${tag}`);
    page = replaceOnce(page, `${tag}</script>`, `${tag.replace(/ data-inline="[^"]*"/, '')}${code}</script>`);
    scripts.push(hash(code));
  }
  const rules = policy(scripts);
  page = replaceOnce(page, '<meta charset="utf-8">', `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">
<link rel="preload" href="./${wasmFile}" as="fetch" type="application/wasm" crossorigin>`);
  writeFileSync(join(site, 'index.html'), page);
  rmSync(join(site, glueFile));

  const all = { 'Content-Security-Policy': [...rules, `frame-ancestors 'none'`].join('; '), ...headers };
  const lasting = files.filter((f) => /-[0-9a-f]{8,}(_bg)?\.\w+$/.test(f) && f !== glueFile);
  writeFileSync(join(site, '_headers'), [
    '/*', ...Object.entries({ ...all, 'Cache-Control': 'no-cache' }).map(([k, v]) => `  ${k}: ${v}`),
    ...lasting.flatMap((f) => [`/${f}`, '  Cache-Control: public, max-age=31536000, immutable']), '',
  ].join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) finish();

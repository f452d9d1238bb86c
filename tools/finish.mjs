// Finishes the site that trunk has staged (its last step, see Trunk.toml): makes the pages of the one build,
// what they need beside them, and the files that tell hosts what to send with each.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { caddy, netlify, nginx } from './hosts.mjs';
import { furnish, worker } from './offline.mjs';
import { noticesPage } from './notices.mjs';
import { icon, page, PAGES } from './pages.mjs';
import { headersOf, STILL } from './policy.mjs';
import { bareStyle, only, replaceOnce, sha256, sha384 } from './text.mjs';

const site = process.env.TRUNK_STAGING_DIR ?? 'dist';
const read = (name) => readFileSync(join(site, name));
const write = (name, content) => writeFileSync(join(site, name), content);
/** Every file below the site, by its path in it. */
const files = () => readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => relative(site, join(entry.parentPath ?? entry.path, entry.name))).sort();

const [glue, linked, style] = ['.js', '.wasm', '.css'].map((ending) => only(files().filter((name) => name.endsWith(ending)), `file ${ending}`));
// trunk names the WebAssembly by what it was before wasm-opt, with the path it was built in: it is named by what it is.
const wasm = `outbound-check-${sha256(read(linked)).slice(0, 16)}_bg.wasm`;
renameSync(join(site, linked), join(site, wasm));
const sheet = bareStyle(read(style).toString());
const staged = replaceOnce(read('index.html').toString().replaceAll('\r\n', '\n'), /(?<=<link rel="stylesheet"[^>]*integrity=")[^"]*/, sha384(sheet));
const parts = {
  glue: read(glue).toString(),
  wasm: { name: wasm, bytes: read(wasm) },
  style: sheet,
  // trunk leaves this in when told not to start the application
  html: replaceOnce(staged, /<link data-trunk rel="rust"[^>]*>\n/, ''),
};
rmSync(join(site, glue));
write(style, parts.style);
mkdirSync(join(site, 'offline'));
furnish(site);

// The page to embed has a program of its own, made before (./dev, `embed`).
const made = join(process.env.CARGO_TARGET_DIR ?? 'target', 'embed');
const embed = { ...parts, glue: readFileSync(join(made, 'embed.js'), 'utf8'), wasm: { name: 'embed.wasm', bytes: readFileSync(join(made, 'embed.wasm')) } };

const policies = {};
for (const one of PAGES) {
  const { html, policy } = page(one, one.file === 'embed.html' ? embed : parts);
  write(one.file, html);
  policies[one.file] = policy;
}
for (const file of ['licences.html', 'offline/licences.html']) {
  write(file, noticesPage(file.includes('/') ? '../' : './', { name: style, integrity: sha384(sheet) }, icon(), STILL));
  policies[file] = STILL;
}
const headers = (file) => headersOf(file, policies[file], PAGES.find((one) => one.file === file));
worker(site, [style, wasm], headers);

const served = Object.fromEntries([...files(), 'SHA256SUMS'].map((file) => [file, headers(file)]));
write('_headers', netlify(served));
mkdirSync(join(site, 'hosts'));
write('hosts/nginx.conf', nginx(served));
write('hosts/Caddyfile', caddy(served));
write('SHA256SUMS', files().map((name) => `${sha256(read(name))}  ${name}\n`).join(''));

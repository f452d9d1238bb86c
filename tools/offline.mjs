// The files of the offline edition beside its page: what stays on the device, and the worker that keeps it.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { headersOf } from './policy.mjs';
import { only, replaceOnce, sha256, sha384 } from './text.mjs';
import { TYPES } from './types.mjs';

const text = (name) => readFileSync(join('static/offline', name), 'utf8').replaceAll('\r\n', '\n');

/** Puts manifest and icons beside the page. */
export function furnish(site) {
  for (const name of readdirSync('static/offline').filter((one) => !one.endsWith('.html'))) {
    cpSync(join('static/offline', name), join(site, 'offline', name));
  }
}

/** What a worker can say by headers: how long others may keep an answer, and by what protocol to ask, are its host's alone. */
function sayable({ 'Cache-Control': _, 'Strict-Transport-Security': __, ...headers }, ending) {
  return { 'Content-Type': TYPES[ending], ...headers };
}

/** What the worker shows where it has nothing to show: pages without a script, and their headers. */
function told() {
  const frame = text('told.html');
  const style = only(frame.match(/(?<=<style>)[^]*?(?=<\/style>)/g), 'style');
  const policy = `default-src 'none'; style-src '${sha384(style)}'; base-uri 'none'; form-action 'none'`;
  return {
    texts: Object.fromEntries(['changed', 'unreached', 'removed', 'nothing'].map((name) => [name, replaceOnce(frame, 'WHAT\n', text(`${name}.html`))])),
    headers: sayable(headersOf('', policy, { framedBy: `'none'` }), '.html'),
  };
}

/** The headers that all of these have in common, and what each of them has besides. */
function shared(all) {
  const [first, ...others] = all;
  const common = Object.fromEntries(Object.entries(first).filter(([name, value]) => others.every((one) => one[name] === value)));
  return { common, besides: all.map((headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in common)))) };
}

/**
 * Writes the worker, with the list of all that it keeps: what stands in the folder, and `above`, which stands above it.
 * `headers(file)`: what a host is to serve it with.
 */
export function worker(site, above, headers) {
  const own = readdirSync(join(site, 'offline')).filter((name) => name !== 'worker.js');
  const named = (name) => (name === 'index.html' ? './' : name);
  const files = [...own.map((name) => [named(name), `offline/${name}`]), ...above.map((name) => [`../${name}`, name])].sort();
  const pages = told();
  const { common, besides: [ofTold, ...ofFiles] } = shared([pages.headers, ...files.map(([, path]) => sayable(headers(path), extname(path)))]);
  const filled = {
    'the headers of every answer': common,
    'the files of the edition: their hashes, and what headers they have besides':
      Object.fromEntries(files.map(([address, path], i) => [address, { integrity: sha384(readFileSync(join(site, path))), headers: ofFiles[i] }])),
    'pages that say what is wrong, and their headers': { texts: pages.texts, headers: ofTold },
  };
  filled['the hash of all that'] = sha256(JSON.stringify(filled)).slice(0, 16);
  const code = Object.entries(filled).reduce((code, [place, value]) => replaceOnce(code, `'${place}'`, JSON.stringify(value, null, 1)), readFileSync('static/worker.js', 'utf8'));
  writeFileSync(join(site, 'offline/worker.js'), code);
}

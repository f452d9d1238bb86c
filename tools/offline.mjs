// The files of the offline edition beside its page: what stays on the device, and the worker that keeps it.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, sha384 } from './text.mjs';

/** Puts manifest and icons beside the page. */
export function furnish(site) {
  for (const name of readdirSync('static/offline').filter((one) => !one.endsWith('.html'))) {
    cpSync(join('static/offline', name), join(site, 'offline', name));
  }
}

/** Writes the worker, with the list of all that it keeps: what stands in the folder, and `shared`, which stands above it. */
export function worker(site, shared) {
  const own = readdirSync(join(site, 'offline')).filter((name) => name !== 'worker.js');
  const named = (name) => (name === 'index.html' ? './' : name);
  const files = Object.fromEntries([...own.map((name) => [named(name), `offline/${name}`]), ...shared.map((name) => [`../${name}`, name])]
    .sort().map(([address, path]) => [address, sha384(readFileSync(join(site, path)))]));
  const list = JSON.stringify(files, null, 1);
  writeFileSync(join(site, 'offline/worker.js'), readFileSync('static/worker.js', 'utf8')
    .replace(`'the files of the edition and their hashes'`, list)
    .replace(`'the hash of the list'`, JSON.stringify(sha256(list).slice(0, 16))));
}

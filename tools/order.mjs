// Functions that are alike put side by side: what compresses the file finds more to repeat, nearer by. Five kilobytes of
// brotli less than in the order of their names, which was five less than in the linker's.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodies, withFunctionNames } from './wasm.mjs';

/** How many bytes in a row are compared. */
const RUN = 4;
/** A run that this many functions have tells of no likeness. */
const COMMON = 800;
/** How many of the functions before count, the nearest the most. */
const BEFORE = 40;

/** The module with its functions in another order; wasm-opt moves them, by names given for that. */
export function byLikeness(wasm) {
  const order = likeness(bodies(wasm).map(runs));
  const names = [];
  order.forEach((at, place) => { names[at] = String(place).padStart(6, '0'); });
  const folder = mkdtempSync(join(tmpdir(), 'outbound-check-'));
  const [from, to] = ['named', 'ordered'].map((name) => join(folder, `${name}.wasm`));
  try {
    writeFileSync(from, withFunctionNames(wasm, names));
    execFileSync('wasm-opt', [from, '-o', to, '--reorder-functions-by-name', '--strip-debug', '--strip-producers', '--strip-target-features', '--generate-stack-ir', '--optimize-stack-ir'], { stdio: 'inherit' });
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The different runs of bytes in some code, each as a number. */
function runs(code) {
  const found = new Set();
  for (let at = 0; at + RUN <= code.length; at += 1) found.add(code.readUInt32LE(at));
  return found;
}

/** The places in an order in which each is the likest to those before it that is left. */
function likeness(all) {
  const having = new Map();
  all.forEach((set, at) => set.forEach((run) => (having.get(run) ?? having.set(run, []).get(run)).push(at)));
  const telling = all.map((set) => [...set].map((run) => having.get(run)).filter(({ length }) => length > 1 && length < COMMON));
  const done = new Uint8Array(all.length);
  const order = [];
  for (let next = 0; next >= 0;) {
    done[next] = 1;
    order.push(next);
    const shared = new Float64Array(all.length);
    for (let distance = 0; distance < Math.min(BEFORE, order.length); distance += 1) {
      for (const others of telling[order[order.length - 1 - distance]]) {
        const weight = 1 / (1 + distance) / Math.sqrt(others.length);
        for (const at of others) shared[at] += weight;
      }
    }
    // The first that is left, where none is alike.
    next = done.indexOf(0);
    let best = 0;
    for (let at = next; at >= 0 && at < all.length; at += 1) {
      const alike = done[at] ? 0 : shared[at] / Math.sqrt(telling[at].length + 20);
      if (alike > best) [best, next] = [alike, at];
    }
  }
  return order;
}

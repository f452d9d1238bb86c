// Prints what a visitor downloads: every file of the built site, raw, as gzip and as brotli.
//   node tools/sizes.mjs [folder]
// Counted is the edition that visitors find, with all that it may load or link to within the site, and what the
// offline edition adds for those who ask for it. The one file is an edition of its own, which nobody gets unasked.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The most that an edition may weigh as brotli, in bytes. tests/browser/site.test.mjs keeps it. */
export const BUDGETS = { site: 700_000, offline: 700_000, embed: 290_000 };

/** By whom a file is needed: `site`, `offline` in place of or beside that, `alone`, `embed` by readers of other pages, or `host`, which visitors never ask for. */
export function edition(name) {
  if (name.startsWith('offline/')) return 'offline';
  if (name === 'outbound-check.html') return 'alone';
  if (name === 'embed.html') return 'embed';
  return /^(_headers|hosts\/.*|SHA256SUMS|sbom(-build)?\.cdx\.json)$/.test(name) ? 'host' : 'site';
}

/** `[{name, raw, gzip, brotli}]` of these files of a site, at each coding's best. */
export function sizes(folder = 'dist', wanted = () => true) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => wanted(path.slice(folder.length + 1)))
    .map((path) => {
      const bytes = readFileSync(path);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      return {
        name: path.slice(folder.length + 1),
        raw: bytes.length,
        gzip: gzipSync(bytes, { level: 9 }).length,
        brotli: brotliCompressSync(bytes, { params }).length,
      };
    })
    .sort((a, b) => b.brotli - a.brotli);
}

/** The sum of one column. */
export const total = (rows, column) => rows.reduce((sum, row) => sum + row[column], 0);

/** What each edition's visitor downloads at most. The offline one shares style and WebAssembly with the site. */
export const EDITIONS = {
  site: (name) => edition(name) === 'site',
  offline: (name) => edition(name) === 'offline' || /\.(wasm|css)$/.test(name),
  embed: (name) => edition(name) === 'embed',
  'one file': (name) => edition(name) === 'alone',
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? 'dist';
  const line = (cells) => console.log(cells.map((c, i) => (i ? String(c).padStart(10) : c.padEnd(44))).join(''));
  for (const [name, wanted] of Object.entries(EDITIONS)) {
    const rows = sizes(folder, wanted);
    line([`${name}, bytes`, 'raw', 'gzip', 'brotli']);
    for (const row of rows) line([`  ${row.name}`, row.raw, row.gzip, row.brotli]);
    if (rows.length > 1) line(['  in all', ...['raw', 'gzip', 'brotli'].map((column) => total(rows, column))]);
  }
  for (const [name, budget] of Object.entries(BUDGETS)) {
    console.log(`budget of ${name} ${budget} as brotli, ${budget - total(sizes(folder, EDITIONS[name]), 'brotli')} left`);
  }
}

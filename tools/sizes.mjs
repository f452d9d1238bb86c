// Prints what a visitor downloads: every file of the built site, raw, as gzip and as brotli.
//   node tools/sizes.mjs [folder]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The most that the whole site may weigh as brotli, in bytes. tests/browser/site.test.mjs keeps it. */
export const BUDGET = 500_000;

/** `[{name, raw, gzip, brotli}]`, at each coding's best; `_headers` is for the host, not the visitor. */
export function sizes(folder = 'dist') {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = sizes(process.argv[2]);
  const all = { name: 'in all', ...Object.fromEntries(['raw', 'gzip', 'brotli'].map((c) => [c, total(rows, c)])) };
  const width = Math.max(...rows.map((r) => r.name.length));
  const line = (cells) => console.log(cells.map((c, i) => (i ? String(c).padStart(10) : c.padEnd(width))).join(''));
  line(['bytes', 'raw', 'gzip', 'brotli']);
  for (const row of [...rows, all]) line([row.name, row.raw, row.gzip, row.brotli]);
  console.log(`budget ${BUDGET} as brotli, ${BUDGET - all.brotli} left`);
}

// What comes with Rust's standard library, as the toolchain itself tells it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const unescaped = (html) => html.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What comes with Rust: whose its own sources are, and the crates it brings, by name and version. */
function ofRust(html) {
  const [own, brought] = html.split('<h2 id="out-of-tree-dependencies">');
  return {
    notices: [...new Set([...own.matchAll(/<b>Copyright:<\/b> (.*?)<\/p>/g)].map(([, whose]) => `Copyright ${unescaped(whose)}`))],
    crates: brought.split('<h3>').slice(1).map((part) => {
      const [, name, version] = part.match(/^\W*([\w-]+?)-(\d.*)<\/h3>/);
      return {
        name, version,
        licence: part.match(/<b>License:<\/b> (.*?)<\/p>/)[1].replace('/', ' OR '),
        authors: unescaped(part.match(/<b>Authors:<\/b> (.*?)<\/p>/)?.[1] ?? '').split(', ').filter(Boolean),
        files: [...part.matchAll(/<summary><code>(.*?)<\/code><\/summary>\s*<pre>([^]*?)<\/pre>/g)].map(([, file, text]) => ({ file, text: unescaped(text) })),
      };
    }),
  };
}

const told = (...words) => execFileSync('rustc', words, { encoding: 'utf8' }).trim();
export const rustVersion = () => told('--version').split(' ')[1];

const shared = (path) => readFileSync(join(told('--print', 'sysroot'), 'share/doc/rust', path), 'utf8');

/** Whose its sources are, and the crates it brings: `{notices, crates}`. */
export const copyright = () => ofRust(shared('COPYRIGHT-library.html'));
/** The crates alone, asked once. */
let brought;
export const broughtByRust = () => (brought ??= copyright().crates);
/** The canonical text of a licence. */
export const canonical = (id) => shared(`licenses/${id}.txt`);

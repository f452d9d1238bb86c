// Collects the licence texts and copyright notices of all that is in the WebAssembly, for data/licences.json:
//   node tools/licences.mjs ABOUT TO
// ABOUT is what `cargo about generate --format json` found in the crates. What differs in the notice alone is one text: notices stand with the crates, and each text stands once.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crateTree, linked } from './linked.mjs';
import { canonical, copyright, rustVersion } from './rust.mjs';

/** A line that says whose something is; not one in which a licence speaks of such lines. */
const NOTICE = /^\W*(?:copyright\s*(?:\(c\)|©|\d|the\s)|(?:\(c\)|©)\s*\d)/i;
/** The same with nobody in it yet. */
const BLANK = /^\W*copyright .*(?:<year>|\[yyyy\])/i;
/** Names of licences above their text, where one crate has them and another has not. */
const TITLE = /^\W*(?:the )?mit license(?: \(mit\))?\W*$/i;

/**
 * `{notices, text}` of a licence file: the lines that say whose it is, and the rest. Where such lines stand within the text (a file that
 * tells of several works), the text stays as it is.
 */
export function parted(file) {
  const lines = file.replaceAll('\r\n', '\n').split('\n').map((line) => line.trimEnd());
  const whose = (line) => NOTICE.test(line) && !BLANK.test(line);
  const notices = lines.filter(whose).map((line) => line.trim().replace(/ (or|and)$/, ''));
  const within = lines.slice(0, Math.max(0, lines.findLastIndex(whose))).some((line) => /[a-z]/.test(line) && !whose(line) && !TITLE.test(line) && !BLANK.test(line));
  const rest = within ? lines : lines.filter((line) => !whose(line) && !BLANK.test(line) && !TITLE.test(line));
  return { notices, text: rest.join('\n').replaceAll(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '') };
}

/** Words of a text, by which two are one that were only wrapped otherwise, or say otherwise how to apply them. */
const words = (text) => text.split(/APPENDIX: How to apply/i)[0].toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim();

/**
 * `{parts, texts}`: ours first, then Rust's and the crates; each with `name`, `version`, `licence`, its `notices` and the places of its texts.
 * `about`: what cargo-about says; `rust`: `{version, notices, crates}` of what comes with it; `own`: license files of ours and Rust's.
 */
export function collect(about, rust, own) {
  const texts = [];
  const place = (licence, text) => {
    const at = texts.findIndex((one) => words(one.text) === words(text));
    return at < 0 ? texts.push({ licence, text }) - 1 : at;
  };
  const part = ({ name, version, licence, authors = [], repository, files, known = [] }) => {
    const read = files.map(({ id, text }) => ({ id, ...parted(text) }));
    const notices = [...new Set([...known, ...read.flatMap(({ notices: those }) => those)])];
    if (!notices.length && !authors.length && !repository) throw new Error(`nobody says whose ${name} ${version} is`);
    // Some packages have no such line. Then those who are named as its authors stand there, or else where they are to be found.
    const whose = authors.length ? `By ${authors.join(', ')}` : `By the authors of ${repository}`;
    return { name, version, licence: licence.replace('/', ' OR '), notices: notices.length ? notices : [whose], texts: read.map(({ id, text }) => place(id, text)) };
  };
  // What comes from nowhere else is ours, and told of first.
  const crates = about.crates.filter(({ package: { source } }) => source !== null).map(({ package: { name, version, authors, repository, license } }) => part({
    name, version, authors, repository, licence: license,
    files: about.licenses.filter(({ used_by }) => used_by.some(({ crate }) => crate.name === name && crate.version === version)),
  }));
  return {
    parts: [
      part({ name: 'Outbound Check', version: '', licence: 'MIT OR Apache-2.0', files: own.ours }),
      part({ name: 'Rust’s standard library', version: rust.version, licence: 'MIT OR Apache-2.0', files: own.rust, known: rust.notices }),
      ...rust.crates.map((one) => part({ ...one, files: one.files.filter(({ file }) => /MIT/.test(file)).map(({ text }) => ({ id: 'MIT', text })) })),
      ...crates,
    ],
    texts,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , about, to] = process.argv;
  const inside = linked();
  const { notices, crates } = copyright();
  // All that is handed to the linker, even where nothing but a constant of it is left.
  const handed = new Set(crateTree('normal,no-proc-macro'));
  const all = JSON.parse(readFileSync(about, 'utf8'));
  const text = (id, path) => ({ id, text: path ? readFileSync(path, 'utf8') : canonical(id) });
  const found = collect(
    { ...all, crates: all.crates.filter(({ package: { name, version } }) => handed.has(`${name} ${version}`)) },
    { version: rustVersion(), notices, crates: crates.filter(({ name, version }) => inside.has(`${name} ${version}`)) },
    { ours: [text('MIT', 'LICENSE-MIT'), text('Apache-2.0', 'LICENSE-APACHE')], rust: ['MIT', 'Apache-2.0', 'Unicode-3.0'].map((id) => text(id)) },
  );
  const rows = (list) => list.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
  writeFileSync(to, `{\n "parts": [\n${rows(found.parts)}\n ],\n "texts": [\n${rows(found.texts)}\n ]\n}\n`);
}

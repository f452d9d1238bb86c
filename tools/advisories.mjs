// The dated copy of what is known of weak crates, data/advisories.json, for machines that cannot fetch the list itself:
//   node tools/advisories.mjs lay FOLDER    lays it as a database that cargo deny reads, and says how old it is
//   node tools/advisories.mjs take FOLDER   makes it anew from a database that cargo deny has fetched
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COPY = 'data/advisories.json';
const LISTS = ['patched', 'unaffected'];
const WORDS = ['id', 'package', 'date', 'informational', 'licence'];
/** What cargo deny calls a field that we call otherwise. */
const theirs = (field) => (field === 'licence' ? 'license' : field);

export const copy = () => JSON.parse(readFileSync(COPY, 'utf8'));

/** Crates of Cargo.lock that come from a registry, by name. */
export const locked = (lock = readFileSync('Cargo.lock', 'utf8')) =>
  [...new Set([...lock.matchAll(/^name = "(.*)"\nversion = ".*"\nsource = /gm)].map(([, name]) => name))].sort();

/** Full days from the day of the copy to another. */
export const age = ({ asOf }, now = Date.now()) => Math.floor((now - Date.parse(asOf)) / 86_400_000);

/** An advisory as cargo deny reads it. Their texts stay where they are; cargo deny wants a title. */
const written = (one) => `\`\`\`toml
[advisory]
${WORDS.filter((field) => one[field]).map((field) => `${theirs(field)} = ${JSON.stringify(one[field])}\n`).join('')}
[versions]
${LISTS.map((field) => `${field} = ${JSON.stringify(one[field] ?? [])}\n`).join('')}\`\`\`

# ${one.package}: ${one.informational ?? 'a weakness'}, see ${one.id}
`;

/** Facts of an advisory as it is written in a database. */
export function read(text, commit) {
  const [, head, versions] = text.match(/^\[advisory\]\n([^]*?)^\[versions\]\n([^]*?)^(?:```|\[)/m) ?? text.match(/()^\[versions\]\n([^]*?)^\[advisory\]\n([^]*?)^```/m);
  const word = (field) => head.match(new RegExp(`^${theirs(field)} = "(.*)"`, 'm'))?.[1];
  const list = (field) => JSON.parse((versions.match(new RegExp(`^${field} = (\\[[^\\]]*\\])`, 'm'))?.[1] ?? '[]').replace(/,\s*\]$/, ']'));
  const one = { ...Object.fromEntries(WORDS.map((field) => [field, word(field)])), patched: list('patched'), unaffected: list('unaffected'), commit };
  if (one.licence === 'CC0-1.0') delete one.licence;
  if (!one.unaffected.length) delete one.unaffected;
  return JSON.parse(JSON.stringify(one));
}

const git = (folder, ...words) => execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** cargo deny asks git for the day of a database: the copy's own. */
export function lay(folder, from = copy()) {
  rmSync(folder, { recursive: true, force: true });
  for (const one of from.advisories) {
    mkdirSync(join(folder, 'crates', one.package), { recursive: true });
    writeFileSync(join(folder, 'crates', one.package, `${one.id}.md`), written(one));
  }
  const day = `${from.asOf}T00:00:00Z`;
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  execFileSync('git', ['-C', folder, '-c', 'user.name=copy', '-c', 'user.email=copy@invalid', 'commit', '--quiet', '--message', from.source],
    { env: { ...process.env, GIT_COMMITTER_DATE: day, GIT_AUTHOR_DATE: day } });
  utimesSync(join(folder, '.git/HEAD'), new Date(day), new Date(day));
}

/** The copy made anew of a database, of the crates in Cargo.lock. */
function take(folder) {
  const crates = locked();
  const held = new Set(readdirSync(join(folder, 'crates')));
  const advisories = crates.filter((name) => held.has(name)).flatMap((name) => readdirSync(join(folder, 'crates', name))
    .filter((file) => /^RUSTSEC-(?!0000).*\.md$/.test(file)).sort().map((file) => join('crates', name, file)))
    .map((path) => ({ text: readFileSync(join(folder, path), 'utf8'), path }))
    .filter(({ text }) => !/^withdrawn = /m.test(text))
    .map(({ text, path }) => read(text, git(folder, 'log', '-1', '--format=%H', '--', path)));
  const newest = [...held].flatMap((name) => readdirSync(join(folder, 'crates', name))).filter((name) => /^RUSTSEC-\d/.test(name)).sort().pop().replace('.md', '');
  const { source, licence } = copy();
  const asOf = git(folder, 'log', '-1', '--format=%cs');
  const rows = (list) => list.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
  writeFileSync(COPY, `{\n${Object.entries({ source, licence, asOf, newest }).map(([name, value]) => ` "${name}": ${JSON.stringify(value)},\n`).join('')}` +
    ` "advisories": [\n${rows(advisories)}\n ],\n "crates": [\n${rows(crates)}\n ]\n}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , command, folder] = process.argv;
  if (command === 'take') take(folder);
  else lay(folder);
  const now = copy();
  const missing = locked().filter((name) => !now.crates.includes(name));
  console.log(`told: the copy of the list of known weaknesses is of ${now.asOf}, ${age(now)} days old, up to ${now.newest}; it covers ${now.crates.length} crates`);
  if (missing.length) throw new Error(`${COPY} says nothing of ${missing.join(', ')}: where cargo deny can fetch the list, node tools/advisories.mjs take FOLDER`);
}

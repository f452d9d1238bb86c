// What of the official text of 31 CFR Part 850 is no sentence, for the tests of the rule to hold its tree against:
//   node tools/skeleton.mjs COPY DAY > crates/outbound-rule/tests/rule/skeleton.txt
// COPY is the text as eCFR exports it, one paragraph a line; DAY the day it was copied. Each section has its heading, then each
// label in its order with the numbers and the cross references of its paragraph, parted by tabs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [copy, day] = process.argv.slice(2);
const bytes = readFileSync(copy);

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const LEVELS = [
  (label) => (/^[a-z]$/.test(label) ? label.charCodeAt(0) - 96 : 0),
  (label) => (/^\d+$/.test(label) ? Number(label) : 0),
  (label) => ROMAN.indexOf(label) + 1,
  (label) => (/^[A-Z]$/.test(label) ? label.charCodeAt(0) - 64 : 0),
];

/** Where a label stands below those before it: the next one of a level that has begun, or the first of the level below. */
function placed(label, path) {
  for (let level = Math.min(path.length, LEVELS.length - 1); level >= 0; level--) {
    const before = level < path.length ? LEVELS[level](path[level]) : 0;
    if (LEVELS[level](label) === before + 1) return [...path.slice(0, level), label];
  }
  throw new Error(`(${label}) follows nothing after ${path.join('.')}`);
}

const REFERENCE = /§§?\s*\d+\.\d+(?:\([A-Za-z0-9]+\))*(?:(?:,| or| and| through)+ (?:\([A-Za-z0-9]+\))+)*|paragraphs? (?:\([A-Za-z0-9]+\))+(?:(?:,| or| and| through)+ (?:\([A-Za-z0-9]+\))+)*/g;
const NUMBER = /\$?\d[\d,]*(?:\.\d+)?(?:\^\d+)?(?: percent)?/g;

function told(text) {
  const references = text.match(REFERENCE) ?? [];
  const numbers = text.replace(REFERENCE, ' ').match(NUMBER) ?? [];
  return `${numbers.map((one) => one.replace(/,$/, '')).join('; ')}\t${references.map((one) => one.replace(/\s+/g, ' ')).join('; ')}`;
}

console.log(`# 31 CFR Part 850 as copied on ${day}, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
let path = [];
for (const line of bytes.toString('utf8').split('\n')) {
  const section = line.match(/^### § (\S+) (.*?)\.?$/);
  if (section) {
    path = [];
    console.log(`\n§ ${section[1]} ${section[2]}`);
    continue;
  }
  if (!line.startsWith('  ')) continue;
  const note = line.match(/^\s+NOTE: (Note \d+) to § \S+ (.*)$/);
  let rest = line.trim().replace(/^NOTE: /, '');
  if (note) {
    console.log(`${note[1]}\t${told(note[2])}`);
    continue;
  }
  let labelled = false;
  for (let label = rest.match(/^\(([A-Za-z0-9]+)\)\s*/); label; label = rest.match(/^\(([A-Za-z0-9]+)\)\s*/)) {
    path = placed(label[1], path);
    rest = rest.slice(label[0].length);
    labelled = true;
    if (/^\([A-Za-z0-9]+\)/.test(rest)) console.log(`${path.join('.')}\t\t`);
  }
  console.log(`${labelled ? path.join('.') : '-'}\t${told(rest)}`);
}

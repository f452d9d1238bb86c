// What the data says in numbers, as kept beside it: crates/training-compute/data/counts.csv.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const rows = readFileSync(new URL('../../crates/training-compute/data/counts.csv', import.meta.url), 'utf8')
  .split('\n').map((line) => line.split(','));

/** How many models there are above that many operations by that day, and how many developers made them. */
export function counted(which, above, until = '') {
  const row = rows.find((row) => row[0] === which && row[1] === above && row[2] === until) ?? assert.fail(`${which} above ${above} until ${until} is not counted`);
  return { models: Number(row[3]), developers: Number(row[4]) };
}

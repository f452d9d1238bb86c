// The explorer, which the site does not hold as yet: EXPLORE=1 ./dev test
import { test } from 'node:test';

for (const part of ['chart', 'embed']) {
  if (process.env.EXPLORE) await import(`./explore/${part}.mjs`);
  else test(`explore: ${part}`, { skip: 'not in the site; EXPLORE=1 ./dev build' }, () => {});
}

// For journeys in a browser that cannot be had here: `node --import ./tests/browser/absent.mjs --test …` runs none of them, and each
// is skipped by its name and counted.
import { register } from 'node:module';

const REASON = process.env.ABSENT ?? 'the browser is missing';
/** What stands in the place of node:test. */
const SKIPPING = `
  import { after, describe, test as real } from 'node:test';
  const test = (name) => real(name, { skip: ${JSON.stringify(REASON)} });
  const nothing = () => {};
  export { after, describe, test, nothing as afterEach, nothing as before, nothing as beforeEach };`;
const address = (text) => `data:text/javascript,${encodeURIComponent(text)}`;

register(address(`
  const skipping = ${JSON.stringify(address(SKIPPING))};
  export const resolve = (name, context, next) =>
    name === 'node:test' && context.parentURL !== skipping ? { url: skipping, shortCircuit: true } : next(name, context);`));

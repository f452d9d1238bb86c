// The edition that visitors find: files on a host.
import { start } from './start.mjs';
import { fetched } from './wasm.mjs';

await start('site', fetched);

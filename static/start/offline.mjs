// The edition that stays on the device.
import { keep } from './keep.mjs';
import { start } from './start.mjs';
import { fetched } from './wasm.mjs';

await start('offline', fetched, keep);

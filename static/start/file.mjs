// The edition in one file.
import { start } from './start.mjs';
import { unpacked } from './unpacked.mjs';

await start('file', unpacked);

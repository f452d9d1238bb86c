// The chart of published models alone, made to stand in other pages: it knows no deal and asks for no storage.
import { start } from './start.mjs';
import { unpacked } from './unpacked.mjs';

await start('embed', unpacked);

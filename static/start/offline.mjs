// The edition that stays on the device.
import { keep } from './keep.mjs';
import { start } from './start.mjs';

await start('offline', async () => (await asked).arrayBuffer(), keep);

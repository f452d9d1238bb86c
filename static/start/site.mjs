// The edition that visitors find: files on a host.
import { start } from './start.mjs';

await start('site', async () => (await asked).arrayBuffer());

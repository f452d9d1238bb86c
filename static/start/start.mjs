// Starts the application, or says in the page that it could not.
// tools/inline.mjs puts the glue that wasm-bindgen wrote in place of the import of that name, and all of it
// into the page, where the policy names it by its hash.
import init from 'glue';
import { fail } from './failed.mjs';
import { watch } from './mend.mjs';
import { tellAddresses } from './outward.mjs';
import { isOurs, stop } from './rescue.mjs';
import { seal } from './seal.mjs';

/** The SHA-256 as `sha256sum` writes it; empty where the browser offers no cryptography. */
async function sha256(bytes) {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes) ?? new ArrayBuffer();
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the page was served with and as, read back from the browser's own cache: no server is asked. */
async function served(dataset) {
  try {
    const response = await fetch(location.pathname + location.search, { cache: 'only-if-cached', mode: 'same-origin' });
    dataset.headers = JSON.stringify(Object.fromEntries(response.headers));
    dataset.pageSha256 = await sha256(await response.arrayBuffer());
  } catch {
    // Not every browser keeps it, and none must: without these the application says that it does not know.
  }
}

/**
 * Starts `edition`, as <html> then tells in `data-edition`, with the WebAssembly that `bytes` promises. Everything
 * needed later is there before the seal: `prepared` is waited for, and behind the seal there is no host any more.
 */
export async function start(edition, bytes, prepared = () => undefined) {
  const { dataset } = document.documentElement;
  if ('framed' in dataset) return;
  // A trap ends the application for good: no half-dead page that still looks like an answer. The application says on
  // <html> when it stands.
  addEventListener('error', ({ error }) => isOurs(error) && ('started' in dataset ? stop() : fail(error, 'fault')));
  let module;
  try {
    dataset.edition = edition;
    // What the page came with is read while the WebAssembly is on its way; some editions hold all they need, and ask nobody.
    const [code] = await Promise.all([bytes(), ['site', 'offline'].includes(edition) && served(dataset)]);
    // Within the `try`, because there may be no WebAssembly to call.
    [module, dataset.wasmSha256] = await Promise.all([WebAssembly.compile(code), sha256(code)]);
    tellAddresses();
    await prepared();
    await seal(edition);
  } catch (error) {
    return fail(error, typeof WebAssembly === 'object' ? 'load' : 'none');
  }
  try {
    watch();
    await init({ module_or_path: module });
  } catch (error) {
    await fail(error, 'fault');
  }
}

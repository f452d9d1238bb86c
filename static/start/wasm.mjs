// The WebAssembly as a file beside the page. tools/pages.mjs fills in the two constants.
const WASM = 'the address of the WebAssembly file';
const INTEGRITY = 'its hash';

/** Its bytes; the browser refuses any others than the page was built with. */
export const fetched = async () => (await fetch(WASM, { integrity: INTEGRITY })).arrayBuffer();

// Starts the application, or says in the page that it could not.
// tools/finish.mjs puts the glue that wasm-bindgen wrote in place of the import, fills in the two
// constants, and writes all of it into the page, where the policy names it by its hash.
import init from 'glue';

const WASM = 'the address of the WebAssembly file';
const INTEGRITY = 'its hash';

/** Shows the message and the rule in words, whatever is left of the page. */
function fail(error) {
  console.error(error);
  document.getElementById('failed').hidden = false;
  document.getElementById('words').hidden = false;
}

// A trap ends the application for good: no half-dead page that still looks like an answer.
addEventListener('error', (event) => {
  if (typeof WebAssembly === 'object' && event.error instanceof WebAssembly.RuntimeError) fail(event.error);
});

try {
  // Inside the `try`, because there may be no WebAssembly to call.
  await init({ module_or_path: fetch(WASM, { integrity: INTEGRITY }) });
} catch (error) {
  fail(error);
}

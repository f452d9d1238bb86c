// When the application stops because of a fault of its own: says so, and offers the deals as they last stood.
//
// After each change the application leaves the deal that was changed here as text (src/hooks/rescue.rs), so that nothing
// of the WebAssembly has to work any more when it is asked for.
import { offer } from './saved.mjs';

const box = document.getElementById('stopped');
let stopped = false;

/** By the deals' marks: what the application leaves. */
box.deals = {};
/** The files of deals that stand in no file yet. */
const unsaved = () => Object.values(box.deals);

/** Whether an error is one of the WebAssembly, or went through it. */
export const isOurs = (error) => typeof WebAssembly === 'object' &&
  (error instanceof WebAssembly.RuntimeError || /wasm-function|\.wasm\b|wasm:/.test(error?.stack));

/** Shows the message in place of the application: nothing half-dead that still looks like an answer. */
export function stop() {
  if (stopped) return;
  stopped = true;
  const deals = unsaved();
  offer(box.querySelector('ul'), deals);
  const { fault } = document.documentElement.dataset;
  box.querySelector('code').textContent = fault ?? '';
  box.querySelector('.small').hidden = !fault;
  for (const part of box.querySelectorAll('[data-if]')) part.hidden = (part.dataset.if === 'unsaved') !== deals.length > 0;
  document.getElementById('app').hidden = true;
  box.hidden = false;
  box.focus();
}

// Before the application hears of anything: once it has stopped, it is not to go on with what is left of it.
for (const kind of ['keydown', 'click', 'input', 'change', 'dragover', 'dragleave', 'drop', 'hashchange', 'beforeprint', 'beforeunload', 'tried', 'found']) {
  addEventListener(kind, (event) => {
    if (!stopped) return;
    event.stopImmediatePropagation();
    if (kind === 'beforeunload' && unsaved().length > 0) event.preventDefault();
  }, true);
}

// When the application stops because of a fault of its own: says so, and offers the deals as they last stood.
//
// After each change the application leaves them here as text (src/hooks/rescue.rs), so that nothing of the
// WebAssembly has to work any more when they are asked for.

const box = document.getElementById('stopped');
let stopped = false;

/** The files of deals that stand in no file yet, out of the form in which a browser keeps deals (src/workspace/kept.rs). */
const unsaved = () => [...(box.deals ?? '').matchAll(/^\+(.*)$/gm)].map(([, deal]) => deal);

/** Whether an error is one of the WebAssembly, or went through it. */
export const isOurs = (error) => typeof WebAssembly === 'object' &&
  (error instanceof WebAssembly.RuntimeError || /wasm-function|\.wasm\b|wasm:/.test(error?.stack));

/** Shows the message in place of the application: nothing half-dead that still looks like an answer. */
export function stop() {
  if (stopped) return;
  stopped = true;
  const deals = unsaved();
  const list = box.querySelector('ul');
  for (const [number, deal] of deals.entries()) {
    const link = document.createElement('a');
    link.download = `deal-${number + 1}.json`;
    link.href = `data:application/json;charset=utf-8,${encodeURIComponent(deal)}`;
    link.textContent = [link.download, JSON.parse(deal).name].filter(Boolean).join(': ');
    list.appendChild(document.createElement('li')).append(link);
  }
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

// When the application does not start: says why, tells the rule in words, and does not let what is kept be lost or
// stand in the way for good.
import { kept, remove } from './kept.mjs';
import { offer } from './saved.mjs';

const message = document.getElementById('failed');
let failed = false;

/**
 * Shows the message, whatever is left of the page. `why`: `none`, the browser has no WebAssembly; `load`, it did not come
 * or is another; `fault`, the application stopped as it started, and if anything is kept, that may be the cause.
 */
export async function fail(error, why) {
  console.error(error);
  if (failed) return;
  failed = true;
  const show = (reason) => {
    for (const part of message.querySelectorAll('[data-why]')) part.hidden = part.dataset.why !== reason;
    message.hidden = false;
    document.getElementById('words').hidden = false;
  };
  if (why === 'fault') {
    // What stands there is half of the application.
    document.getElementById('app').hidden = true;
    const main = document.createElement('main');
    message.before(main);
    main.append(message);
  }
  show(why);
  const deals = await kept();
  if (deals.length === 0) return;
  if (why === 'fault') show('kept');
  const { fault } = document.documentElement.dataset;
  message.querySelector('code').textContent = fault ?? '';
  offer(message.querySelector('ul'), deals);
  document.getElementById('begin-without').hidden = why !== 'fault';
  document.getElementById('kept-here').hidden = false;
}

document.getElementById('begin-without').addEventListener('click', () => {
  // src/hooks/link.rs reads it, once.
  location.replace(`#/${document.documentElement.lang}/aside`);
  location.reload();
});
document.getElementById('kept-remove').addEventListener('click', () => {
  document.getElementById('kept-asked').hidden = false;
});
document.getElementById('kept-remove-anyway').addEventListener('click', async () => {
  await remove();
  location.reload();
});

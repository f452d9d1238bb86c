// What other programs change inside the application is taken back: a translator wraps words, an extension takes something
// out. Yew draws by what it drew before; on a page that somebody else has changed it would stop, or go on and leave a
// sentence standing that is no longer so.
//
// Nothing but the WebAssembly draws inside #app, and tools/inline.mjs has every way into it lead through `guarded`. So what
// has changed when it is entered, or when the browser reports a change, is not ours and is undone step by step, the last
// first; what changed while it ran is.

const app = document.getElementById('app');
const notice = document.getElementById('changed');
/** Attributes that say something. All others are free: what colours a page or marks a field needs them. */
const SAYING = ['aria-label', 'hidden', 'href', 'value'];
const FIELDS = 'input, select, textarea';

/** So many times at once, and then once in so many milliseconds: whoever undoes what we undo gets no endless quarrel. */
const AT_ONCE = 20;
const EACH = 3000;
let left = AT_ONCE;
let counted = 0;
let later;
let calm;

/** What others did and is not undone yet, in its order; and which of our nodes they took from their places. */
let undone = [];
let taken = new Set();
/** What others put beside ours and may stay. */
const guests = new WeakSet();
let inside = false;

const says = (node) => node.textContent.trim() !== '';

/** A node and all that is in it. */
function* within(root) {
  const walker = document.createTreeWalker(root);
  for (let node = root; node; node = walker.nextNode()) yield node;
}

/**
 * Whether an element may stand where somebody put it: it holds nothing of ours, and has no words of its own unless it
 * stands beside a field, where password managers and writing aids put theirs, and not in a sentence.
 */
function mayStay(node, target) {
  if (node.nodeType === Node.TEXT_NODE || [...taken].some((one) => node.contains(one))) return false;
  const parts = [...target.childNodes];
  return !says(node) || (parts.some((part) => part.matches?.(FIELDS)) && !parts.some((part) => part.nodeType === Node.TEXT_NODE && says(part)));
}

/** Notes what of these records is to be undone. */
function note(records) {
  if (records.length === 0) return;
  /** Where ours were taken or changed: what was put there meanwhile is in their place, not beside them. */
  const touched = new Set();
  for (const { type, target, removedNodes } of records) {
    if (guests.has(target)) continue;
    if (type === 'characterData') touched.add(target.parentNode);
    for (const node of removedNodes) {
      if (guests.has(node)) continue;
      touched.add(target);
      taken.add(node);
    }
  }
  for (const record of records) {
    const { type, target, addedNodes, removedNodes } = record;
    const guest = guests.has(target);
    for (const node of addedNodes) {
      if (!taken.has(node) && (guest || (!touched.has(target) && mayStay(node, target)))) for (const one of within(node)) guests.add(one);
    }
    // Of what is around the application only that it is there; of itself not whether it is hidden, which static/start/rescue.mjs sees to.
    const ours = target === document.body ? [...removedNodes].includes(app) : !guest && (target !== app || type !== 'attributes');
    const all = [...addedNodes, ...removedNodes];
    if (ours && (type !== 'childList' || all.some((node) => !guests.has(node)))) undone.push(record);
  }
}

function takeBack({ type, target, attributeName, oldValue, addedNodes, removedNodes, previousSibling, nextSibling }) {
  if (type === 'characterData') target.data = oldValue;
  if (type === 'attributes') {
    if (oldValue === null) target.removeAttribute(attributeName);
    else target.setAttribute(attributeName, oldValue);
  }
  if (type !== 'childList') return;
  const around = target === document.body;
  for (const node of addedNodes) if (node.parentNode === target && !guests.has(node) && !around) node.remove();
  const before = nextSibling?.parentNode === target ? nextSibling : previousSibling?.parentNode === target ? previousSibling.nextSibling : null;
  for (const node of removedNodes) if (!guests.has(node) && (!around || node === app)) target.insertBefore(node, before);
}

/** Undoes what was noted. */
function mend() {
  if (undone.length === 0) return;
  const active = document.activeElement;
  left = Math.max(0, left - 1);
  inside = true; // a field that loses the keyboard for a moment has the application hear of it
  for (const record of undone.reverse()) takeBack(record);
  undone = [];
  taken = new Set();
  observer.takeRecords();
  inside = false;
  if (document.activeElement !== active && app.contains(active)) active.focus({ preventScroll: true });
}

/** Undoes it now, or a little later if there was much of it lately; that is said then, until it has been quiet for a while. */
function mendSoon() {
  const now = performance.now();
  left = Math.min(AT_ONCE, left + (now - counted) / EACH);
  counted = now;
  if (left >= 1) return mend();
  notice.hidden = false;
  clearTimeout(calm);
  calm = setTimeout(() => { notice.hidden = true; }, AT_ONCE * EACH);
  later ??= setTimeout(() => {
    later = undefined;
    note(observer.takeRecords());
    mend();
  }, EACH);
}

const observer = new MutationObserver((records) => {
  note(records);
  if (undone.length > 0) mendSoon();
});

/** From now on. */
export function watch() {
  observer.observe(app, { subtree: true, childList: true, characterData: true, characterDataOldValue: true, attributeFilter: SAYING, attributeOldValue: true });
  observer.observe(document.body, { childList: true });
}

/** What the WebAssembly exports, each way in with the watch over it. */
export const guarded = (exports) => Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, typeof value !== 'function' ? value : (...given) => {
  if (inside) return value(...given);
  note(observer.takeRecords());
  mend();
  inside = true;
  try {
    return value(...given);
  } finally {
    observer.takeRecords();
    inside = false;
  }
}]));

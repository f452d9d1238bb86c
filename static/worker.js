// The service worker of the offline edition: answers from what it keeps, and asks for nothing but that.
//
// What a browser keeps for an address, any page of that address can change, and so could code that got into this one. So
// nothing kept is taken on trust: each answer is held against a hash that stands here, and its headers stand here too.
// tools/offline.mjs fills in what is written as a text below.
const HEADERS = 'the headers of every answer';
const FILES = 'the files of the edition: their hashes, and what headers they have besides';
const TOLD = 'pages that say what is wrong, and their headers';
const VERSION = 'the hash of all that';

const { scope } = registration;
const CACHE = `${scope} ${VERSION}`;
/** What is known of a newer version, as names of caches with nothing in them: that it is there, and that the visitor wants it. */
const NEWER = `${scope} newer`;
const WANTED = `${scope} wanted`;
const BY_ADDRESS = new Map(Object.keys(FILES).map((file) => [new URL(file, scope).href, file]));

/** Fetches every file; the browser refuses any other bytes than those of this edition. */
async function fetchAll() {
  const cache = await caches.open(CACHE);
  await Promise.all(Object.entries(FILES).map(async ([file, { integrity }]) => {
    const response = await fetch(file, { integrity, cache: 'no-cache' });
    await cache.put(file, new Response(await response.blob()));
  }));
}

/** What is kept of a file, if it is what it should be. */
async function kept(file) {
  const cache = await caches.open(CACHE);
  const bytes = await (await cache.match(file, { ignoreVary: true }))?.arrayBuffer();
  if (!bytes) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}` === FILES[file].integrity ? bytes : undefined;
}

const isWhole = async () => (await Promise.all(Object.keys(FILES).map(kept))).every(Boolean);
const tell = (what, status = 200) => new Response(TOLD.texts[what], { status, headers: { ...HEADERS, ...TOLD.headers } });

/** Puts away what is kept of the edition, but for caches of these names. */
async function discard(...spared) {
  const names = (await caches.keys()).filter((name) => name.startsWith(scope) && !spared.includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/**
 * Instead of the page: what became of what was kept, if that is not what it should be; and what the visitor answers to it,
 * which are links of the pages told. (None of it is a redirect, which Chromium refuses under `Connection-Allowlist`.)
 */
async function instead(search) {
  if (search === '?remove') {
    await registration.unregister();
    await discard();
    return tell('removed');
  }
  if (search === '?anew') return fetchAll().then(() => undefined, () => tell('unreached'));
  if (await isWhole()) return undefined;
  await caches.delete(CACHE);
  return tell('changed');
}

/** An answer even where there is none: after an error Firefox would ask the network itself. */
async function answer({ url, mode }) {
  const { origin, pathname, search } = new URL(url);
  const file = BY_ADDRESS.get(origin + pathname.replace(/index\.html$/, ''));
  if (file === './' && mode === 'navigate') {
    const other = await instead(search);
    if (other) return other;
  }
  const bytes = file && await kept(file);
  return bytes ? new Response(bytes, { headers: { ...HEADERS, ...FILES[file].headers } }) : tell('nothing', 404);
}

/**
 * A newer version comes on the visitor's word alone. Until then its installing fails, on purpose and before anything is fetched:
 * a worker that is installed takes over by itself, once no page of the edition is open.
 */
async function install() {
  if (registration.active && !await caches.has(WANTED)) {
    await caches.open(NEWER);
    throw new Error('this newer version is not wanted yet');
  }
  await fetchAll();
  await skipWaiting();
}

/** Puts away what earlier versions kept, and answers for the page that is open. */
async function activate() {
  await discard(CACHE);
  await clients.claim();
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('fetch', (event) => event.respondWith(answer(event.request)));

// The service worker of the offline edition: has its files and answers from them alone.
// tools/offline.mjs fills in the list. It asks the network for these files, when it is installed, and for nothing else, ever.
const FILES = 'the files of the edition and their hashes';
const VERSION = 'the hash of the list';
const CACHE = `${registration.scope} ${VERSION}`;

async function install() {
  const cache = await caches.open(CACHE);
  await Promise.all(Object.entries(FILES).map(async ([file, integrity]) => {
    const response = await fetch(file, { integrity, cache: 'no-cache' });
    // Hosts may lead from one address of a page to another, and such an answer may not be given to a reader who came by the first.
    const { headers, status } = response;
    await cache.put(file, response.redirected ? new Response(await response.blob(), { headers, status }) : response);
  }));
}

async function answer({ url }) {
  const { origin, pathname } = new URL(url);
  const cache = await caches.open(CACHE);
  // An answer even where there is none: after an error Firefox would ask the network itself.
  return (await cache.match(origin + pathname.replace(/index\.html$/, ''), { ignoreVary: true })) ??
    new Response('The offline edition has nothing at this address.\n', { status: 404 });
}

/** Puts away what earlier versions kept, and answers for the page that is open. */
async function activate() {
  const old = (await caches.keys()).filter((name) => name.startsWith(registration.scope) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('fetch', (event) => event.respondWith(answer(event.request)));
// A newer version waits for the visitor's word.
addEventListener('message', (event) => { if (event.data === 'take over') skipWaiting(); });

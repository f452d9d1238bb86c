// Keeps the offline edition on this device, by a service worker; to open that edition is the visitor's word for it.
// What comes of it is told in the page, and on <html> in `data-worker`: `kept`, `newer` if there is a newer version
// besides, `taken` if another one took over without being asked, or `none` where the browser keeps nothing (a private
// window, or no https).

/** Registering a worker is guarded by Trusted Types; this policy makes one address and, behind the seal, none. */
const WORKER = 'keep-offline';
const address = () => globalThis.trustedTypes?.createPolicy(WORKER, { createScriptURL: () => 'worker.js' }).createScriptURL('') ?? 'worker.js';

const show = (state) => {
  document.documentElement.dataset.worker = state;
  document.getElementById('kept').hidden = state === 'none';
  document.getElementById('newer').hidden = state !== 'newer';
  document.getElementById('taken').hidden = state !== 'taken';
};

/** Settles once that worker has everything, or has failed. */
const settled = (worker) => new Promise((done) => {
  const look = () => { if (worker.state !== 'installing') done(worker.state !== 'redundant'); };
  worker.addEventListener('statechange', look);
  look();
});

/**
 * Fetches the newer version that the visitor has asked for, which then has the page load again; true if it cannot be had.
 * It is done while the page starts: nothing has been entered yet, and behind the seal Chromium starts no worker.
 */
async function fails(registration) {
  try {
    const before = registration.active;
    const found = new Promise((done) => registration.addEventListener('updatefound', () => done(registration.installing)));
    await registration.update();
    // Firefox may tell of a newer worker a little later than that, or have it at work already.
    const { installing, waiting, active } = registration;
    const worker = installing ?? waiting ?? (active === before ? await Promise.race([found, new Promise((done) => setTimeout(done, 3000))]) : active);
    if (worker && !await settled(worker)) throw new Error('not every file of the newer version could be had');
    if (worker) return new Promise(() => {}); // it takes over, and the page is loaded again
    await caches.delete(`${registration.scope} newer`); // the host has this version again
    return false;
  } catch (error) {
    console.warn(error);
    return true;
  } finally {
    await caches.delete(`${registration.scope} wanted`);
  }
}

export async function keep() {
  // The visitor had the edition loaded anew (static/worker.js): once, and not again with the next reload.
  if (location.search === '?anew') history.replaceState(null, '', location.pathname + location.hash);
  const workers = navigator.serviceWorker;
  let registration;
  let answered = Boolean(workers?.controller);
  let wanted = false;
  // Nothing in a page can keep a host from having another worker take over. This page is still the one that it was.
  workers?.addEventListener('controllerchange', () => {
    if (wanted) return location.reload();
    if (answered) show('taken');
    answered = true;
  });
  try {
    // The browser looks for a newer worker by itself, once a day: as long as its cache may answer for the old one.
    registration = await navigator.serviceWorker.register(address(), { updateViaCache: 'all' });
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    if (!await settled(worker)) throw new Error('not every file of the offline edition could be kept');
    await workers.ready;
  } catch (error) {
    console.warn(error);
    return show('none');
  }

  const { scope } = registration;
  wanted = await caches.has(`${scope} wanted`);
  if (wanted) {
    document.getElementById('newer-failed').hidden = !await fails(registration);
    wanted = false;
  }
  const tell = async () => {
    const newer = await caches.has(`${scope} newer`);
    if (document.documentElement.dataset.worker !== 'taken') show(newer ? 'newer' : 'kept');
  };
  registration.addEventListener('updatefound', async () => {
    await settled(registration.installing);
    await tell();
  });
  document.getElementById('take-newer').addEventListener('click', async () => {
    await caches.open(`${scope} wanted`); // the newer worker looks for that
    location.reload();
  });
  document.getElementById('remove-kept').addEventListener('click', async () => {
    for (const name of await caches.keys()) if (name.startsWith(scope)) await caches.delete(name);
    await registration.unregister();
    location.replace('../');
  });
  return tell();
}

// Keeps the offline edition on this device, by a service worker; to open that edition is the visitor's word for it.
// What comes of it is told in the page, and on <html> in `data-worker`: `kept`, `waiting` if a newer version waits
// besides, or `none` where the browser keeps nothing (a private window, or no https).

/** Registering a worker is guarded by Trusted Types; this policy makes one address and, behind the seal, none. */
const WORKER = 'keep-offline';
const address = () => globalThis.trustedTypes?.createPolicy(WORKER, { createScriptURL: () => 'worker.js' }).createScriptURL('') ?? 'worker.js';

const show = (state) => {
  document.documentElement.dataset.worker = state;
  document.getElementById('kept').hidden = state === 'none';
  document.getElementById('newer').hidden = state !== 'waiting';
};

/** Settles once that worker has everything, or has failed. */
const settled = (worker) => new Promise((done) => {
  const look = () => { if (worker.state !== 'installing') done(worker.state !== 'redundant'); };
  worker.addEventListener('statechange', look);
  look();
});

export async function keep() {
  let registration;
  try {
    // The browser looks for a newer worker by itself, once a day: as long as its cache may answer for the old one.
    registration = await navigator.serviceWorker.register(address(), { updateViaCache: 'all' });
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    if (!await settled(worker)) throw new Error('not every file of the offline edition could be kept');
    await navigator.serviceWorker.ready;
  } catch (error) {
    console.warn(error);
    return show('none');
  }

  const tell = () => show(registration.waiting ? 'waiting' : 'kept');
  registration.addEventListener('updatefound', async () => {
    await settled(registration.installing);
    tell();
  });
  document.getElementById('take-newer').addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    registration.waiting?.postMessage('take over');
  });
  document.getElementById('remove-kept').addEventListener('click', async () => {
    for (const name of await caches.keys()) if (name.startsWith(registration.scope)) await caches.delete(name);
    await registration.unregister();
    location.replace('../');
  });
  return tell();
}

// What this browser keeps, read without the application: for when that does not start. src/hooks/storage.rs writes it.

const NAME = 'outbound-check';
const promised = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

/** The database if there is one; to look for it makes none, though WebKit keeps its name, as of version 0. */
async function database() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.transaction.abort();
  try {
    return await promised(request);
  } catch {
    return null;
  }
}

/** Every deal that is kept: `{text}` is its file as it stands there, sealed or not. */
export async function kept() {
  const deals = [];
  try {
    const found = await database();
    if (found) {
      const records = await promised(found.transaction('deals').objectStore('deals').getAll());
      found.close();
      deals.push(...records.map(({ text }) => String(text)));
    }
  } catch (error) {
    console.warn(error); // no such place here, or nothing that can be read
  }
  try {
    // As the first version kept them (src/workspace/version_1.rs).
    for (const [, deal] of (localStorage.getItem(NAME) ?? '').matchAll(/^[=+](.*)$/gm)) deals.push(deal);
  } catch (error) {
    console.warn(error);
  }
  return deals;
}

/** Removes it all. */
export async function remove() {
  localStorage.removeItem(NAME);
  const found = await database();
  if (!found) return;
  const all = found.transaction(['deals', 'head'], 'readwrite');
  all.objectStore('deals').clear();
  await promised(all.objectStore('head').clear());
  found.close();
  await promised(indexedDB.deleteDatabase(NAME));
}

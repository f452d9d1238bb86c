// Links that lead out. Where the host sent `Connection-Allowlist` and the browser keeps to it, they would end on an error
// page: there they are answered with their address, shown and copied.

/** Whether the browser would keep such a link back. Only Chromium knows the header, and older ones do not: copying does no harm. */
function keptBack({ edition, headers }) {
  if (!('chrome' in window)) return false;
  return edition === 'file' ? location.protocol !== 'file:' : Boolean(headers?.includes('"connection-allowlist"'));
}

export function tellAddresses() {
  if (!keptBack(document.documentElement.dataset)) return;
  const note = document.getElementById('outward');
  const told = (event) => {
    if (note.contains(event.target)) return;
    const link = event.target.closest('a[target="_blank"]');
    if (link?.origin === location.origin) return; // the header lets those through
    note.hidden = !link;
    if (!link) return;
    event.preventDefault();
    for (const place of note.querySelectorAll('code')) place.textContent = link.href;
    navigator.clipboard?.writeText(link.href).catch(() => {}); // it stands there to be copied by hand
  };
  for (const kind of ['click', 'auxclick']) document.addEventListener(kind, told, true);
}

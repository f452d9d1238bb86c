// The seal: once everything is there, the page gives up what its policy still allowed it.

/** Joins the policy the page came with, and both hold: not even its own host, no further script, style or worker. */
/** WebKit asks again whether there may be WebAssembly when the module, long compiled, is made to run; no script is named, so none may. */
const SEAL = `default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; `;
const PICTURES = 'img-src data: blob:';
/** What the browser needs to install the offline edition. The worker answers from what it has, so that no host is asked. */
const KEPT = `img-src 'self' data: blob:; manifest-src 'self'`;

/** As visitors read it in their browser's console and network log; only the own host could answer. */
const PROBE = 'the-seal-is-tried-and-must-block-this';
const NOWHERE = `https://${PROBE}.invalid/`;
const PROBES = { site: `?${PROBE}`, offline: `?${PROBE}`, file: NOWHERE, embed: NOWHERE };

/**
 * Seals the page, tries whether that took, and writes what came of it onto <html>, where the application
 * reads it: `data-seal` is `sealed` or `open`. If open, `data-seal-why` is `answered`, when an answer came in
 * spite of it, or `unreported`, when none came but the browser did not say that the policy was why.
 */
export async function seal(edition) {
  const { dataset } = document.documentElement;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = SEAL + (dataset.worker && dataset.worker !== 'none' ? KEPT : PICTURES);
  document.head.append(meta);
  const blocked = new Promise((done) => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI, disposition }) => {
      if (blockedURI.includes(PROBE) && disposition === 'enforce') done('blocked');
    });
  });
  const wait = () => new Promise((done) => setTimeout(done, 1000, 'unreported'));
  const answered = fetch(PROBES[edition], { cache: 'no-store' }).then(() => 'answered', wait);
  const outcome = await Promise.race([blocked, answered]);
  dataset.seal = outcome === 'blocked' ? 'sealed' : 'open';
  if (outcome !== 'blocked') dataset.sealWhy = outcome;
}

// A file encrypted with a passphrase, written and opened by Node's own cryptography from the standards
// alone: RFC 7516 (JWE, compact), RFC 7518 § 4.8 (PBES2-HS512+A256KW) and § 5.3 (A256GCM). It shares
// nothing with the page, so that what either writes the other must be able to open.
import { createCipheriv, createDecipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';

const base64 = (bytes) => Buffer.from(bytes).toString('base64url');
/** RFC 3394's initial value; node calls the algorithm by its older name. */
const WRAP = ['id-aes256-wrap', Buffer.alloc(8, 0xa6)];
const derive = (passphrase, { alg, p2s, p2c }) =>
  pbkdf2Sync(Buffer.from(passphrase, 'utf8'), Buffer.concat([Buffer.from(`${alg}\0`), Buffer.from(p2s, 'base64url')]), p2c, 32, 'sha512');

/** The text encrypted; `changes` replaces what stands in its header. */
export function seal(text, passphrase, changes = {}) {
  const header = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2s: base64(randomBytes(16)), p2c: 600_000, cty: 'application/json', ...changes };
  const [key, iv] = [randomBytes(32), randomBytes(12)];
  const wrap = createCipheriv(WRAP[0], derive(passphrase, { ...header, p2c: Math.min(header.p2c, 1e6) }), WRAP[1]);
  const wrapped = Buffer.concat([wrap.update(key), wrap.final()]);
  const written = base64(JSON.stringify(header));
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(written, 'ascii'));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [written, base64(wrapped), base64(iv), base64(sealed), base64(cipher.getAuthTag())].join('.');
}

/** What stands in it, and its header. Throws if the passphrase is another, or anything was changed. */
export function unseal(file, passphrase) {
  const parts = file.split('.');
  const [header, wrapped, iv, sealed, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
  const said = JSON.parse(header.toString('utf8'));
  const unwrap = createDecipheriv(WRAP[0], derive(passphrase, said), WRAP[1]);
  const key = Buffer.concat([unwrap.update(wrapped), unwrap.final()]);
  const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 }).setAAD(Buffer.from(parts[0], 'ascii')).setAuthTag(tag);
  return { header: said, text: Buffer.concat([cipher.update(sealed), cipher.final()]).toString('utf8') };
}

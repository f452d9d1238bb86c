// Small words for building pages from text.
import { createHash } from 'node:crypto';

/** What an `integrity` attribute or a policy calls these bytes. */
export const sha384 = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** What `sha256sum` prints for these bytes. */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The one member of a list. */
export function only(list, what) {
  if (list.length !== 1) throw new Error(`expected exactly one ${what}, found ${list.length}`);
  return list[0];
}

/** `text` with the one place that matches replaced, by exactly this. */
export function replaceOnce(text, pattern, by) {
  only(text.split(pattern).slice(1), `“${pattern}”`);
  return text.replace(pattern, () => by);
}

/** A script without the lines that only readers of the sources need. */
export const bare = (code) => code.replaceAll(/^\s*(\/\/.*|\/\*\*[^]*?\*\/)$/gm, '').replaceAll(/^\s+/gm, '');

/** A style sheet without its comments and the spaces that only readers of the sources need. */
export const bareStyle = (style) => style.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\s*\n\s*/g, '\n')
  .trim().replaceAll(/([:;,]) /g, '$1').replaceAll(/\s*\{\s*/g, '{').replaceAll(/;?\s*\}\s*/g, '}').replaceAll(/([;,])\n/g, '$1');

// What the WebAssembly asks of the page, by plain names: wasm-bindgen adds sixteen digits to each, which say nothing to who
// reads the list, and are two kilobytes to download.
import { withImports } from './wasm.mjs';

const HASHED = /^(\w+?)_[0-9a-f]{16}$/;

/** `{wasm, glue}` with plain names in both. */
export function plainNames(wasm, glue) {
  const plain = new Map();
  for (const { name } of WebAssembly.Module.imports(new WebAssembly.Module(wasm))) {
    const [, stem] = name.match(HASHED) ?? [];
    if (!stem || plain.has(name)) continue;
    const taken = [...plain.values()].filter((other) => other.replace(/_\d+$/, '') === stem).length;
    plain.set(name, taken ? `${stem}_${taken + 1}` : stem);
  }
  if (new Set(plain.values()).size < plain.size) throw new Error('two imports have one plain name');
  for (const [name, short] of plain) {
    if (glue.split(name).length !== 2) throw new Error(`${name} does not stand once in the glue`);
    glue = glue.replace(name, short);
  }
  return { glue, wasm: withImports(wasm, (name) => plain.get(name) ?? name) };
}

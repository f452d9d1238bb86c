// The binary format of WebAssembly, as far as the site's tools rewrite it: sections, names, imports.
// https://webassembly.github.io/spec/core/binary/modules.html

const [CUSTOM, IMPORT, CODE] = [0, 2, 10];

/** What is read from some bytes, one after the other. */
class Reader {
  constructor(bytes) {
    Object.assign(this, { bytes, place: 0 });
  }

  get more() {
    return this.place < this.bytes.length;
  }

  byte() {
    return this.bytes[this.place++];
  }

  /** An unsigned number, LEB128. */
  number() {
    let [value, shift, byte] = [0, 0, 0];
    do {
      byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte & 0x80);
    return value;
  }

  take(length) {
    return this.bytes.subarray(this.place, this.place += length);
  }

  sized() {
    return this.take(this.number());
  }

  list(read) {
    return Array.from({ length: this.number() }, read);
  }
}

function number(value) {
  const bytes = [];
  do {
    bytes.push((value & 0x7f) | (value > 0x7f ? 0x80 : 0));
    value >>>= 7;
  } while (value);
  return Buffer.from(bytes);
}

const sized = (content) => Buffer.concat([number(content.length), content]);
const list = (parts) => Buffer.concat([number(parts.length), ...parts]);

/** `[{id, content}]` of a module. */
function sections(wasm) {
  const reader = new Reader(wasm);
  reader.take(8);
  const found = [];
  while (reader.more) found.push({ id: reader.byte(), content: reader.sized() });
  return found;
}

const module = (parts) => Buffer.concat([Buffer.from('\0asm\x01\0\0\0', 'latin1'), ...parts.flatMap(({ id, content }) => [Buffer.of(id), sized(content)])]);

/** Imports, which are all of functions: `[{module, name, type}]`. */
function imports(content) {
  const reader = new Reader(content);
  return reader.list(() => {
    const [from, name] = [reader.sized().toString(), reader.sized().toString()];
    if (reader.byte() !== 0) throw new Error(`the import ${name} is no function`);
    return { from, name, type: reader.number() };
  });
}

/** The module with its imports called otherwise. */
export function withImports(wasm, renamed) {
  return module(sections(wasm).map(({ id, content }) => ({
    id,
    content: id !== IMPORT ? content : list(imports(content).map(({ from, name, type }) => Buffer.concat(
      [sized(Buffer.from(from)), sized(Buffer.from(renamed(name))), Buffer.of(0), number(type)]))),
  })));
}

/** The code of each function of the module's own. */
export function bodies(wasm) {
  const reader = new Reader(sections(wasm).find(({ id }) => id === CODE).content);
  return reader.list(() => reader.sized());
}

/** The module with these names for its own functions, and no others. */
export function withFunctionNames(wasm, names) {
  const all = sections(wasm);
  const before = imports(all.find(({ id }) => id === IMPORT).content).length;
  const functions = list(names.map((name, at) => Buffer.concat([number(before + at), sized(Buffer.from(name))])));
  const content = Buffer.concat([sized(Buffer.from('name')), Buffer.of(1), sized(functions)]);
  const others = all.filter(({ id, content: own }) => id !== CUSTOM || new Reader(own).sized().toString() !== 'name');
  return module([...others, { id: CUSTOM, content }]);
}

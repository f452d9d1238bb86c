// Which crates the linked WebAssembly is made of, read from what the compiler noted in it (DWARF's table of lines): to each
// piece of code the file it was written in, also where a function was put into another and has no name any more.
//   node tools/linked.mjs [FILE]   prints them with the bytes of code that come from each
// https://dwarfstd.org/doc/DWARF5.pdf, 6.2. wasm-bindgen takes these tables out again, so that nobody has to fetch them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const LINKED = `${process.env.CARGO_TARGET_DIR ?? 'target'}/wasm32-unknown-unknown/release/site.wasm`;
const [CUSTOM, CODE] = [0, 10];

/** What is read from some bytes, one after the other. */
class Reader {
  constructor(bytes, place = 0) {
    Object.assign(this, { bytes, place });
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

/** `[{id, content}]` of a module. */
function sections(wasm) {
  const reader = new Reader(wasm, 8);
  const found = [];
  while (reader.more) found.push({ id: reader.byte(), content: reader.sized() });
  return found;
}

/** The sections that are no code, by name. */
const custom = (wasm) => Object.fromEntries(sections(wasm).filter(({ id }) => id === CUSTOM).map(({ content }) => {
  const reader = new Reader(content);
  return [reader.sized().toString(), content.subarray(reader.place)];
}));

/** A signed number, LEB128. */
function signed(reader) {
  let [value, shift, byte] = [0, 0, 0];
  do {
    byte = reader.byte();
    value += (byte & 0x7f) * 2 ** shift;
    shift += 7;
  } while (byte & 0x80);
  return byte & 0x40 ? value - 2 ** shift : value;
}

const fixed = (reader, length) => reader.take(length).readUIntLE(0, Math.min(length, 6));

function text(reader) {
  const end = reader.bytes.indexOf(0, reader.place);
  const found = reader.bytes.toString('utf8', reader.place, end);
  reader.place = end + 1;
  return found;
}

/** A field by its form (DWARF, 7.5.6), as far as forms come up here. */
function value(reader, form, strings) {
  const read = {
    0x01: () => fixed(reader, 4), 0x0b: () => reader.byte(), 0x05: () => fixed(reader, 2), 0x06: () => fixed(reader, 4), 0x07: () => fixed(reader, 8), 0x0f: () => reader.number(),
    0x08: () => text(reader), 0x0e: () => strings('.debug_str', fixed(reader, 4)), 0x1f: () => strings('.debug_line_str', fixed(reader, 4)),
    0x17: () => fixed(reader, 4), 0x19: () => 1, 0x1e: () => reader.take(16),
  }[form];
  if (!read) throw new Error(`a form is unknown here: ${form}`);
  return read();
}

/** Folders or files of a table of version 5, whose columns are told first: `[{path, folder}]`. */
function entries(reader, strings) {
  const columns = Array.from({ length: reader.byte() }, () => [reader.number(), reader.number()]);
  return reader.list(() => {
    const entry = Object.fromEntries(columns.map(([what, form]) => [what, value(reader, form, strings)]));
    return { path: entry[1] ?? '', folder: entry[2] ?? 0 };
  });
}

/** Folders and files of a table of version 4; both are counted from one. */
function oldEntries(reader, home) {
  const folders = [{ path: home }];
  for (let path = text(reader); path; path = text(reader)) folders.push({ path });
  const files = [{ path: '', folder: 0 }];
  for (let path = text(reader); path; path = text(reader)) {
    files.push({ path, folder: reader.number() });
    reader.number();
    reader.number();
  }
  return { folders, files };
}

/**
 * The folder each unit was compiled in, by where its table of lines begins: what paths that begin nowhere begin from.
 * It stands in the first entry of the unit (DWARF, 7.5), of which all fields before it have to be read too.
 */
function folders(tables, strings) {
  const found = new Map();
  const info = new Reader(tables['.debug_info']);
  while (info.more) {
    const reader = new Reader(info.take(fixed(info, 4)));
    const version = fixed(reader, 2);
    const at = version >= 5 ? (reader.take(2), fixed(reader, 4)) : fixed(reader, 4);
    if (version < 5) reader.take(1);
    const wanted = reader.number();
    const abbreviations = new Reader(tables['.debug_abbrev'], at);
    for (let code = abbreviations.number(); code; code = abbreviations.number()) {
      abbreviations.number();
      abbreviations.byte();
      const fields = [];
      for (let field = [abbreviations.number(), abbreviations.number()]; field[0] || field[1]; field = [abbreviations.number(), abbreviations.number()]) {
        if (field[1] === 0x21) signed(abbreviations);
        fields.push(field);
      }
      if (code !== wanted) continue;
      const values = Object.fromEntries(fields.map(([what, form]) => [what, value(reader, form, strings)]));
      if (values[0x10] !== undefined) found.set(values[0x10], values[0x1b] ?? '');
      break;
    }
  }
  return found;
}

/** Adds to `bytes`, a map by path, what one unit's program says of code that was linked: all that lies below `end`. */
function unit(reader, strings, home, end, bytes) {
  const version = fixed(reader, 2);
  if (version >= 5) reader.take(2);
  fixed(reader, 4);
  const step = reader.byte();
  reader.take(2); // operations at once, and whether a row begins a statement: nothing to us
  if (version < 4) throw new Error(`the table of lines has version ${version}`);
  reader.take(1); // where lines begin to be counted
  const range = reader.byte();
  const base = reader.byte();
  const lengths = Array.from({ length: base - 1 }, () => reader.byte());
  const { folders, files } = version >= 5
    ? { folders: entries(reader, strings), files: entries(reader, strings) } : oldEntries(reader, home);
  const joined = (folder, path) => (path.startsWith('/') || !folder ? path : `${folder}/${path}`);
  const path = (at) => joined(joined(home, folders[files[at].folder].path), files[at].path);

  let [address, file, from] = [0, 1, undefined];
  const row = (over) => {
    if (from !== undefined && from.address > 0 && address <= end) bytes.set(from.path, (bytes.get(from.path) ?? 0) + address - from.address);
    from = over ? undefined : { address, path: path(file) };
  };
  while (reader.more) {
    const code = reader.byte();
    if (code >= base) {
      address += Math.floor((code - base) / range) * step;
      row();
    } else if (code === 0) {
      const inner = new Reader(reader.sized());
      const word = inner.byte();
      if (word === 1) {
        row(true);
        [address, file] = [0, 1];
      } else if (word === 2) {
        address = fixed(inner, inner.bytes.length - 1);
        from = undefined;
      }
    } else if (code === 1) row();
    else if (code === 2) address += reader.number() * step;
    else if (code === 3) signed(reader);
    else if (code === 4) file = reader.number();
    else if (code === 8) address += Math.floor((255 - base) / range) * step;
    else if (code === 9) address += fixed(reader, 2);
    else for (let i = 0; i < lengths[code - 1]; i++) reader.number();
  }
}

/** Bytes of code by the path of their source. */
export function paths(wasm) {
  const tables = custom(wasm);
  if (!tables['.debug_line']) throw new Error('the WebAssembly has no table of lines');
  const strings = (section, at) => text(new Reader(tables[section], at));
  const end = sections(wasm).find(({ id }) => id === CODE).content.length;
  const bytes = new Map();
  const reader = new Reader(tables['.debug_line']);
  const homes = folders(tables, strings);
  while (reader.more) {
    const home = homes.get(reader.place) ?? '';
    unit(new Reader(reader.take(fixed(reader, 4))), strings, home, end, bytes);
  }
  return bytes;
}

/** The crate a source belongs to: `name version`, ours without a version, `std` for all that comes with Rust. */
export function crateOf(path) {
  if (/^\/rustc\/[0-9a-f]+\/library\//.test(path)) return 'std';
  const [, name, version] = path.match(/(?:^|\/)([\w-]+?)-(\d+\.\d+\.\d+[^/]*)\/(?!.*-\d+\.\d+\.\d+[^/]*\/)/) ?? [];
  return name ? `${name} ${version}` : 'outbound-check';
}

/** Crates that cargo compiles for the page along these edges, not those of tests, benches and the schema: `['name version']`. */
export const crateTree = (edges) => execFileSync('cargo', ['tree', '--locked', '--offline', '--edges', edges, '--target', 'wasm32-unknown-unknown',
  '--prefix', 'none', '--format', '{p}'], { encoding: 'utf8' }).trim().split('\n').map((line) => line.replace(/^(\S+) v(\S+).*/, '$1 $2'));

/** Bytes of code by crate. */
export function linked(wasm = readFileSync(LINKED)) {
  const crates = new Map();
  for (const [path, bytes] of paths(wasm)) if (bytes) crates.set(crateOf(path), (crates.get(crateOf(path)) ?? 0) + bytes);
  return crates;
}

/** Crates by the names of functions, of which those put into others have none: a second reading that must find nothing the first has not. */
export function named(wasm = readFileSync(LINKED)) {
  const reader = new Reader(custom(wasm).name);
  const found = new Set();
  while (reader.more) {
    const [kind, content] = [reader.byte(), new Reader(reader.sized())];
    if (kind !== 1) continue;
    content.list(() => {
      content.number();
      const name = content.sized().toString();
      // The two ways in which rustc writes a path: the crate comes first, or behind a mark of its own.
      for (const [, length, rest] of name.matchAll(/(?:^_ZN|Cs[0-9A-Za-z]+_)(\d+)_?([A-Za-z]\w*)/g)) found.add(rest.slice(0, Number(length)));
    });
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const crates = [...linked(readFileSync(process.argv[2] ?? LINKED))].sort(([, a], [, b]) => b - a);
  for (const [name, bytes] of crates) console.log(String(bytes).padStart(9), name);
}

// What stands behind the site: tools by their hashes, known weaknesses and what was decided about them, what is in it and whose that is.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { copy, lay, locked, read } from '../../tools/advisories.mjs';
import { linked, named } from '../../tools/linked.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const DAY = 86_400_000;
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const versions = Object.fromEntries([...readFileSync('tools/versions', 'utf8').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, version]) => [name, version]));

test('what npm brings has a hash each, no script of its own and no host, in the versions of tools/versions', () => {
  const { dependencies, devDependencies } = json('tools/package.json');
  assert.deepEqual({ ...dependencies, ...devDependencies }, { binaryen: versions.binaryen, 'axe-core': versions.axe, 'selenium-webdriver': versions.selenium });
  const { '': root, ...packages } = json('tools/package-lock.json').packages;
  assert.deepEqual([root.dependencies, root.devDependencies], [dependencies, devDependencies]);
  for (const [name, { integrity, resolved, hasInstallScript }] of Object.entries(packages)) {
    assert.match(integrity ?? '', /^sha512-[\w+/]{86}==$/, name);
    assert.deepEqual([resolved, hasInstallScript], [undefined, undefined], name);
  }
  for (const name of ['binaryen', 'axe-core', 'selenium-webdriver']) assert.equal(json(`node_modules/${name}/package.json`).version, packages[`node_modules/${name}`].version);
});

test('the copy of known weaknesses covers every crate of Cargo.lock, and cargo deny reads of it what it says', () => {
  const ours = copy();
  assert.deepEqual(locked().filter((name) => !ours.crates.includes(name)), []);
  assert.deepEqual(ours.advisories.filter((one) => !ours.crates.includes(one.package)), []);
  for (const { id, commit, date } of ours.advisories) assert.match(`${id} ${commit} ${date}`, /^RUSTSEC-\d{4}-\d{4} [0-9a-f]{40} \d{4}-\d\d-\d\d$/);
  const folder = mkdtempSync(join(tmpdir(), 'advisories-'));
  try {
    lay(folder, ours);
    const laid = ours.advisories.map((one) => read(readFileSync(join(folder, 'crates', one.package, `${one.id}.md`), 'utf8'), one.commit));
    assert.deepEqual(laid, ours.advisories);
    assert.equal(readdirSync(join(folder, 'crates'), { recursive: true }).filter((name) => name.endsWith('.md')).length, ours.advisories.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What deny.toml accepts: `[{id, day, reason}]`. */
const accepted = [...readFileSync('deny.toml', 'utf8').matchAll(/\{ id = "(.*?)", reason = "(\d{4}-\d\d-\d\d): (.*?)" \}/g)].map(([, id, day, reason]) => ({ id, day, reason }));

test('each weakness that is accepted names its crate, has a reason and a day, and is thought over again within a year', () => {
  assert.equal(accepted.length, readFileSync('deny.toml', 'utf8').match(/"RUSTSEC-/g).length);
  for (const { id, day, reason } of accepted) {
    const advisory = copy().advisories.find((one) => one.id === id);
    assert.ok(advisory && reason.includes(advisory.package), id);
    assert.ok(Date.now() - Date.parse(day) < 365 * DAY, `${id} was accepted on ${day}: look at it again`);
  }
});

const inside = linked();
const [shipped, built] = ['static/sbom.cdx.json', 'static/sbom-build.cdx.json'].map(json);
const isCrate = ({ purl }) => purl?.startsWith('pkg:cargo/') ?? false;
const nameOf = ({ name, version }) => `${name} ${version}`;

test('the linked WebAssembly tells of which crates it is: by the lines of its code, and none besides by the names of its functions', () => {
  assert.ok(inside.get('outbound-check') > 1e5 && inside.get('std') > 1e5, JSON.stringify([...inside]));
  // A crate without lines would be one that this reading overlooks.
  const names = new Set([...inside.keys()].map((one) => one.split(' ')[0].replaceAll('-', '_')));
  const ofRust = ['core', 'alloc', 'std', 'compiler_builtins', 'panic_abort', '__rustc'];
  // All of this workspace counts as outbound-check; its program is called site.
  const ours = ['site', ...readdirSync('crates').map((name) => name.replaceAll('-', '_'))];
  assert.deepEqual([...named()].filter((name) => ![...names, ...ofRust, ...ours].includes(name)), []);
});

test('of a crate with a weakness that is accepted nothing is in the WebAssembly', () => {
  for (const { id } of accepted) {
    const { package: name } = copy().advisories.find((one) => one.id === id);
    assert.deepEqual([...inside.keys()].filter((one) => one.startsWith(`${name} `)), [], id);
    assert.ok(readFileSync('Cargo.lock', 'utf8').includes(`name = "${name}"`), `${name} is gone: so may what was accepted`);
  }
});

test('the bill of what is shipped lists the crates of the linked WebAssembly and no others; what built it is in the other', () => {
  const crates = shipped.components.filter((one) => isCrate(one)).map(nameOf);
  assert.deepEqual(crates.sort(), [...inside.keys()].filter((name) => / \d/.test(name)).sort());
  for (const ref of ['rust-std', 'glue', 'scripts', 'https://epoch.ai/data/ai-models', 'https://epoch.ai/data/machine-learning-hardware']) {
    assert.ok(shipped.components.some((one) => one['bom-ref'] === ref), ref);
  }
  const others = built.components.map(nameOf);
  for (const tool of [`trunk ${versions.trunk}`, `wasm-bindgen-cli ${versions.wasm_bindgen}`, `binaryen ${versions.binaryen}`, `rustc ${versions.rust}`]) assert.ok(others.includes(tool), tool);
  assert.deepEqual(others.filter((one) => crates.includes(one)), []);
});

test('both bills are well formed, and the same are served', () => {
  for (const [name, bill] of [['sbom.cdx.json', shipped], ['sbom-build.cdx.json', built]]) {
    assert.deepEqual([bill.bomFormat, bill.specVersion], ['CycloneDX', '1.5']);
    const refs = [bill.metadata.component, ...bill.components].map((one) => one['bom-ref']);
    assert.equal(new Set(refs).size, refs.length);
    for (const { ref, dependsOn } of bill.dependencies) for (const one of [ref, ...dependsOn]) assert.ok(refs.includes(one), one);
    for (const one of bill.components) assert.ok(one.type && one.name && one.licenses?.length, nameOf(one));
    assert.deepEqual(json(`dist/${name}`), bill);
  }
});

test('every crate and all else that is shipped has its licence text and its notice, and no text stands twice', () => {
  const { parts, texts } = json('data/licences.json');
  for (const { name, notices, texts: places } of parts) {
    assert.ok(places.length > 0 && notices.length > 0 && notices.every((one) => /\w/.test(one)), name);
    for (const at of places) assert.ok(texts[at].text.length > 400, name);
  }
  const told = parts.map((one) => nameOf(one).trim());
  for (const one of shipped.components.filter((one) => isCrate(one) || one['bom-ref'] === 'rust-std')) assert.ok(told.includes(nameOf(one)), nameOf(one));
  assert.ok(told.includes('Outbound Check'));
  const plain = texts.map(({ text }) => text.toLowerCase().replaceAll(/\W+/g, ' '));
  assert.equal(new Set(plain).size, plain.length);
});

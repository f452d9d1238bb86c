// Two bills of materials in the form of CycloneDX 1.5, the same wherever and whenever they are written:
//   node tools/sbom.mjs CRATES SHIPPED BUILT
// SHIPPED lists what is in the WebAssembly, the scripts and the data; BUILT what made them. CRATES is what cargo-cyclonedx wrote
// of all crates for the page's target. Which of them are shipped is read from the linked WebAssembly (tools/linked.mjs).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crateTree, linked } from './linked.mjs';
import { DATA } from './notices.mjs';
import { broughtByRust, rustVersion } from './rust.mjs';

const versions = Object.fromEntries([...readFileSync('tools/versions', 'utf8').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, version]) => [name, version]));
const named = ({ name, version }) => `${name} ${version}`;
const licensed = (expression) => ({ licenses: [{ expression }] });

/** The crates as cargo-cyclonedx tells them, named by what they are and not by the place of their registry. */
function crates(path) {
  const { metadata, components, dependencies } = JSON.parse(readFileSync(path, 'utf8'));
  const own = { ...metadata.component, 'bom-ref': 'outbound-check', purl: `pkg:cargo/outbound-check@${metadata.component.version}` };
  delete own.components;
  // The crates of this workspace are parts of one thing: what one of them needs, the whole needs.
  const ours = ({ 'bom-ref': ref }) => ref.startsWith('path+');
  const refs = new Map([[metadata.component['bom-ref'], own['bom-ref']], ...components.map((one) => [one['bom-ref'], ours(one) ? own['bom-ref'] : one.purl])]);
  const needs = new Map();
  for (const { ref, dependsOn = [] } of dependencies) {
    const of = refs.get(ref);
    needs.set(of, new Set([...needs.get(of) ?? [], ...dependsOn.map((to) => refs.get(to)).filter((to) => to && to !== of)]));
  }
  return {
    own,
    all: components.filter((one) => !ours(one)).map((one) => ({ ...one, 'bom-ref': one.purl })),
    dependencies: [...needs].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn] })),
  };
}

/** A bill: `subject` and what it is of; of what crates need, what is among them. */
function bill(subject, components, dependencies) {
  const refs = new Set([subject['bom-ref'], ...components.map((one) => one['bom-ref'])]);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: subject },
    components: components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: dependencies.filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((to) => refs.has(to)).sort() })).sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
}

const tool = (name, version, purl, licence, more = {}) => ({ type: 'application', 'bom-ref': purl, name, version, ...licensed(licence), purl, ...more });
const crate = (name, version, licence, more) => tool(name, version, `pkg:cargo/${name}@${version}`, licence, more);
const FOR_CHECKS = { scope: 'excluded' };

/** All tools, those that only check the product as excluded from it. */
function tools(rust) {
  const npm = Object.entries(JSON.parse(readFileSync('tools/package-lock.json', 'utf8')).packages).filter(([path]) => path).map(([path, one]) => {
    const name = path.replace(/^.*node_modules\//, '');
    const [algorithm, hash] = one.integrity.split('-');
    return tool(name, one.version, `pkg:npm/${name.replace('@', '%40')}@${one.version}`, one.license,
      { hashes: [{ alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') }], ...one.dev && FOR_CHECKS });
  });
  return [
    tool('rustc', rust, `pkg:generic/rustc@${rust}`, 'MIT OR Apache-2.0'),
    crate('trunk', versions.trunk, 'MIT OR Apache-2.0'),
    crate('wasm-bindgen-cli', versions.wasm_bindgen, 'MIT OR Apache-2.0'),
    crate('cargo-about', versions.cargo_about, 'MIT OR Apache-2.0', FOR_CHECKS),
    crate('cargo-cyclonedx', versions.cargo_cyclonedx, 'Apache-2.0', FOR_CHECKS),
    crate('cargo-deny', versions.cargo_deny, 'MIT OR Apache-2.0', FOR_CHECKS),
    crate('geckodriver', versions.geckodriver, 'MPL-2.0', FOR_CHECKS),
    ...npm,
  ];
}

/** What is shipped beside crates: Rust's own, the script between WebAssembly and browser, our scripts, and data. */
function besides(rust, inside) {
  const library = (ref, name, version, licence, description) => ({ type: 'library', 'bom-ref': ref, name, version, description, ...licensed(licence) });
  return [
    library('rust-std', 'Rust’s standard library', rust, 'MIT OR Apache-2.0', 'core, alloc, std and compiler-builtins, as they come with rustc'),
    ...broughtByRust().filter((one) => inside.has(named(one))).map(({ name, version, licence }) =>
      ({ ...library(`rust-std/${name}`, name, version, licence, 'comes with Rust’s standard library'), purl: `pkg:cargo/${name}@${version}` })),
    library('glue', 'the script between WebAssembly and browser', versions.wasm_bindgen, 'MIT OR Apache-2.0', 'written by wasm-bindgen for this WebAssembly'),
    library('scripts', 'the scripts of the pages', '0', 'MIT OR Apache-2.0', 'static/start and static/worker.js, our own'),
    ...DATA.map(({ name, address, en }) => ({ type: 'data', 'bom-ref': address, name, description: en, licenses: [{ license: { id: 'CC-BY-4.0' } }], externalReferences: [{ type: 'website', url: address }] })),
  ];
}

export function bills(path) {
  const rust = rustVersion();
  const { own, all, dependencies } = crates(path);
  const inside = linked();
  const compiled = new Set(crateTree('normal,build'));
  const shipped = all.filter((one) => inside.has(named(one)));
  const missing = [...inside.keys()].filter((name) => /\d/.test(name) && ![...shipped, ...broughtByRust()].some((one) => named(one) === name));
  if (missing.length) throw new Error(`in the WebAssembly, and nobody knows of them: ${missing.join(', ')}`);
  const building = all.filter((one) => compiled.has(named(one)) && !inside.has(named(one))).map(({ scope: _, ...one }) => one);
  return [
    bill(own, [...shipped.map((one) => ({ ...one, scope: 'required' })), ...besides(rust, inside)], dependencies),
    bill({ ...own, description: `What built it. ${own.description}` }, [...building, ...tools(rust)], dependencies),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [crateList, ...to] = process.argv.slice(2);
  for (const [at, one] of bills(crateList).entries()) {
    const text = `${JSON.stringify(one, null, 1)}\n`;
    if (text.includes(process.cwd())) throw new Error(`${to[at]} tells where it was made`);
    writeFileSync(to[at], text);
  }
}

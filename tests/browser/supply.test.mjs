// What stands behind the site: tools by their hashes, known weaknesses and what was decided about them.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { copy, lay, locked, read } from '../../tools/advisories.mjs';

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

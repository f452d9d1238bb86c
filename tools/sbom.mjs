// Makes of what cargo-cyclonedx wrote a list that is the same wherever it was written:
//   node tools/sbom.mjs FROM TO
// The package itself is named by the path of its folder there; here by its name.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
const here = `path+file://${process.cwd()}#`;
const sbom = readFileSync(from, 'utf8').replaceAll(here, 'outbound-check@').replaceAll(`file://${process.cwd()}`, 'file:.');
if (sbom.includes(process.cwd())) throw new Error(`${from} still tells where it was made`);
writeFileSync(to, `${JSON.stringify(JSON.parse(sbom), null, 1)}\n`);

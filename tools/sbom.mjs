// Makes of what cargo-cyclonedx wrote a list that is the same wherever and whenever it was written:
//   node tools/sbom.mjs FROM TO
// The package itself is named by the path of its folder there; here by its name.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
const text = readFileSync(from, 'utf8').replaceAll(/path\+file:\/\/[^"#]*#(outbound-check@)?/g, 'outbound-check@');
if (text.includes(process.cwd())) throw new Error(`${from} still tells where it was made`);
const sbom = JSON.parse(text);
delete sbom.metadata.timestamp;
writeFileSync(to, `${JSON.stringify(sbom, null, 1)}\n`);

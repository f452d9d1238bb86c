// What each file is to be served with, and the same in the words of the hosts that can be told.
import { extname } from 'node:path';
import { TYPES } from './types.mjs';

/** The addresses under which hosts serve a file: folders by their index, pages also without the ending. */
export const addresses = (file) => [`/${file}`, ...(/\.html$/.test(file) ? [`/${file.replace(/(index)?\.html$/, '')}`] : [])];

/** Netlify and Cloudflare Pages. Each address once: where two sections match, hosts join or replace as they please. */
export const netlify = (served) => Object.entries(served).flatMap(([file, headers]) => addresses(file).flatMap((address) =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])).join('\n') + '\n';

const typeOf = (file) => TYPES[extname(file)] ?? TYPES[''];
const quoted = (value) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;

/** nginx: to be included in a `server` block whose `root` is this folder. What is not listed is not served. */
export const nginx = (served) => `# nginx: include this in the "server" block of a host whose "root" is the folder with index.html.
location / { return 404; }
${Object.entries(served).map(([file, headers]) => `location = /${file} {
  types { } default_type ${quoted(typeOf(file))};
${Object.entries(headers).map(([name, value]) => `  add_header ${name} ${quoted(value)} always;\n`).join('')}}
${addresses(file).slice(1).map((address) => `location = ${address} { rewrite ^ /${file} last; }\n`).join('')}`).join('')}`;

/** Caddy: to be imported in the block of a site. */
export const caddy = (served) => `# Caddy: import this in the block of a site whose "root" is the folder with index.html.
file_server
${Object.keys(served).flatMap((file) => addresses(file).slice(1).filter((address) => !address.endsWith('/')).map((address) => `rewrite ${address} /${file}\n`)).join('')}\
${Object.entries(served).map(([file, headers], i) => `@file${i} path ${addresses(file).join(' ')}
header @file${i} {
${Object.entries({ 'Content-Type': typeOf(file), ...headers }).map(([name, value]) => `  ${name} ${quoted(value)}\n`).join('')}}
`).join('')}`;

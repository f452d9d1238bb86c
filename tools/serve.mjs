// Serves the built site on loopback, with the headers of its `_headers`, and nothing else:
//   node tools/serve.mjs [folder] [port]
// The browser tests import `serve` and read from `requests` what the page asked for.
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { TYPES } from './types.mjs';

const PACKED = /^(text\/|image\/svg|application\/(wasm|json|manifest))/;

/** `[[pattern, {name: value}], …]` of a `_headers` file; later sections win. */
export function readHeaders(text) {
  const sections = [];
  for (const line of text.split('\n').filter((l) => l.trim())) {
    if (!/^\s/.test(line)) sections.push([line.trim(), {}]);
    else sections.at(-1)[1][line.slice(0, line.indexOf(':')).trim()] = line.slice(line.indexOf(':') + 1).trim();
  }
  return sections;
}

const matches = (pattern, path) => pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/**
 * Starts a server for `folder`; port 0 takes a free one. `answer(path)` may return, or promise,
 * `{status, body, headers}` to stand in for a file (tests break the site with it). `care`: how much of it goes
 * into packing by brotli, from 1 to 11; hosts that pack ahead take 11, which takes seconds, once.
 */
export async function serve(folder = 'dist', port = 0, { answer = () => undefined, withHeaders = true, care = 5 } = {}) {
  const root = resolve(folder);
  const sections = withHeaders ? readHeaders(readFileSync(join(root, '_headers'), 'utf8')) : [];
  const requests = [];
  const packed = new Map();
  const pack = (coding, path, body) => {
    const key = `${coding} ${path} ${statSync(join(root, path)).mtimeMs}`;
    if (!packed.has(key)) {
      packed.set(key, coding === 'br'
        ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: care } }) : gzipSync(body));
    }
    return packed.get(key);
  };

  const server = createServer(async (request, response) => {
    requests.push({ method: request.method, url: request.url, headers: request.headers });
    const send = (status, body, more = {}) => {
      const path = new URL(request.url, 'http://localhost').pathname;
      for (const [pattern, values] of sections) if (matches(pattern, path)) for (const [k, v] of Object.entries(values)) response.setHeader(k, v);
      for (const [k, v] of Object.entries(more)) response.setHeader(k, v);
      response.writeHead(status, { 'Content-Length': Buffer.byteLength(body) });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (!['GET', 'HEAD'].includes(request.method)) return send(405, 'only GET and HEAD\n', { Allow: 'GET, HEAD' });
    let path;
    try {
      path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    } catch {
      return send(400, 'not an address\n');
    }
    if (path.endsWith('/')) path += 'index.html';
    const instead = await answer(path);
    if (instead) return send(instead.status ?? 200, instead.body ?? '', instead.headers);
    if (path === '/_headers' || path.includes('\0')) return send(404, 'no such page\n');
    let body;
    try {
      body = readFileSync(join(root, path));
    } catch {
      return send(404, 'no such page\n', { 'Content-Type': TYPES['.txt'] });
    }
    const type = TYPES[extname(path)] ?? TYPES[''];
    const more = { 'Content-Type': type };
    if (PACKED.test(type)) {
      more.Vary = 'Accept-Encoding';
      const coding = ['br', 'gzip'].find((c) => (request.headers['accept-encoding'] ?? '').includes(c));
      if (coding) {
        body = pack(coding, path, body);
        more['Content-Encoding'] = coding;
      }
    }
    return send(200, body, more);
  });
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    requests,
    close: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', port = '8080'] = process.argv.slice(2);
  try {
    const { address } = await serve(folder, Number(port));
    console.log(`Serving ${folder} on ${address} (Ctrl-C ends it)`);
  } catch (error) {
    const why = error.code === 'EADDRINUSE' ? `port ${port} is taken: PORT=8081 ./dev serve takes another` : error.message;
    console.error(why);
    process.exit(1);
  }
}

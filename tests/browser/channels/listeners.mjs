// Who may hear from a hostile page: listeners on loopback for requests, UDP, TCP, names and the connections they lead to.
import { createSocket } from 'node:dgram';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createRaw } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';

/** The way's name in an address such as `/204/fetch%20keepalive?`, which says what to answer besides. */
export const wayOf = (url) => /^\/(200|204)\/([^?]+)/.exec(url)?.slice(1).map(decodeURIComponent);
/** What is answered there: with 204 a page that was led there stays where it is. */
export const answerTo = (status) => ({
  status: Number(status),
  body: '',
  headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'Content-Type': 'text/javascript' },
});

const listening = (server, port, host) => new Promise((done, failed) => server.once('error', failed).listen(port, host, () => done(server.address().port)));

/** Somebody else at `host`, at a port of his own; `heard` is told which way was taken. */
export async function somebody(host, heard) {
  const http = createServer((request, response) => {
    const [status, way] = wayOf(request.url) ?? ['204'];
    if (way) heard(way);
    const { body, headers } = answerTo(status);
    response.writeHead(Number(status), headers).end(body);
  });
  http.on('upgrade', (request, socket) => {
    heard(wayOf(request.url)?.[1]);
    socket.destroy();
  });
  const port = await listening(http, 0, host);
  return {
    port,
    close() {
      http.closeAllConnections();
      http.close();
    },
  };
}

/** An address of this machine that is not its loopback, if it has one: Firefox leads no WebRTC to loopback. */
const HERE = Object.values(networkInterfaces()).flat().find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';

/** Somebody who waits for WebRTC, by UDP and TCP. What comes there begins with a name, the way's without its blank. */
export async function peer(heard) {
  const names = (way, packet) => packet.includes(way.replace(' ', '')) && heard(way);
  const udp = createSocket('udp4', (packet) => names('webrtc UDP', packet));
  const stun = createSocket('udp4', () => heard('webrtc STUN'));
  const tcp = createRaw((socket) => socket.on('error', () => {}).on('data', (bytes) => names('webrtc TCP', bytes)));
  const bound = (socket) => new Promise((done, failed) => socket.once('error', failed).bind(0, HERE, () => done(socket.address().port)));
  return {
    told: { host: HERE, udp: await bound(udp), stun: await bound(stun), tcp: await listening(tcp, 0, HERE) },
    close() {
      for (const one of [udp, stun, tcp]) one.close();
    },
  };
}

/** The name that a DNS packet asks for, and an answer to it: that address. */
function answered(question, address) {
  const labels = [];
  let at = 12;
  for (let length = question[at]; length; length = question[at]) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const forAddress = question.readUInt16BE(at + 1) === 1;
  const head = Buffer.from(question.subarray(0, at + 5));
  head.writeUInt16BE(0x8180, 2); // an answer, of a resolver that was asked to look elsewhere
  head.writeUInt16BE(forAddress ? 1 : 0, 6);
  head.writeUInt32BE(0, 8);
  const record = forAddress ? [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, ...address.split('.').map(Number)] : [];
  return { name: labels.join('.').toLowerCase(), answer: Buffer.concat([head, Buffer.from(record)]) };
}

/** Whether names can be listened to here: a resolver has port 53, and a browser of its own view of /etc/resolv.conf. */
export const canListenToNames = process.getuid?.() === 0 && process.platform === 'linux';

/**
 * A resolver that knows every name by one address, and a server for TLS there; `asked` and `named` hear the names.
 * `browser(path)` gives a command that starts that browser with this resolver alone.
 */
export async function resolver(asked, named) {
  const address = `127.${[1, 2, 3].map(() => 1 + Math.floor(Math.random() * 250)).join('.')}`;
  const dns = createSocket('udp4', (question, from) => {
    const { name, answer } = answered(question, address);
    asked(name);
    dns.send(answer, from.port, from.address);
  });
  await new Promise((done, failed) => dns.once('error', failed).bind(53, address, done));
  // The name stands in the first message of TLS, readable by everybody on the way.
  const tls = createRaw((socket) => { socket.on('error', () => {}).on('data', (hello) => { named(hello.toString('latin1').toLowerCase()); socket.destroy(); }); });
  await listening(tls, 443, address);
  const folder = mkdtempSync(join(tmpdir(), 'outbound-check-names-'));
  writeFileSync(join(folder, 'resolv.conf'), `nameserver ${address}\n`);
  return {
    browser(path) {
      const command = join(folder, 'browser');
      writeFileSync(command, `#!/bin/sh\nexec unshare --mount sh -c 'mount --bind "$0" /etc/resolv.conf && exec "$@"' ${folder}/resolv.conf ${path} "$@"\n`, { mode: 0o755 });
      return command;
    },
    close() {
      dns.close();
      tls.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

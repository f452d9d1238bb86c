// Could a page take WebRTC away from code that comes later? This is the best that was found, and what gets round it.

/**
 * What a page's first script could do: makes the constructors unusable for good, in this window and, as soon as something
 * was put into the page or a window opened, in each of its frames and in that window.
 */
export const LOCK = `
  const strip = (window) => {
    const names = [...Object.getOwnPropertyNames(window).filter((name) => /RTC/.test(name)), 'RTCPeerConnection', 'webkitRTCPeerConnection'];
    for (const name of names) Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false });
    for (let i = 0; i < window.length; i++) try { strip(window[i]); } catch { }
  };
  strip(window);
  const after = (of, name) => {
    const was = of[name];
    if (was) Object.defineProperty(of, name, { value(...all) { const made = was.apply(this, all); strip(window); return made; }, writable: false, configurable: false });
  };
  for (const name of ['appendChild', 'insertBefore', 'replaceChild']) after(Node.prototype, name);
  for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren', 'moveBefore', 'insertAdjacentElement']) after(Element.prototype, name);
  for (const name of ['append', 'prepend', 'replaceChildren', 'moveBefore']) { after(Document.prototype, name); after(DocumentFragment.prototype, name); }
  for (const name of ['insertNode', 'surroundContents']) after(Range.prototype, name);
  const open = window.open;
  Object.defineProperty(window, 'open', { value(...all) { const made = open.apply(window, all); if (made) strip(made); return made; }, writable: false, configurable: false });
  new MutationObserver(() => strip(window)).observe(document, { childList: true, subtree: true });`;

const frame = `const f = document.createElement('iframe');`;
/** Each gives a constructor, if it can. */
export const FRESH = {
  'by its own name': 'return RTCPeerConnection',
  'by its older name': 'return webkitRTCPeerConnection',
  'defined anew': 'delete window.RTCPeerConnection; Object.defineProperty(window, "RTCPeerConnection", { value: Window.prototype.RTCPeerConnection }); return RTCPeerConnection',
  'from a blank frame': `${frame} document.body.append(f); return f.contentWindow.RTCPeerConnection`,
  'from the list of frames': `${frame} document.body.append(f); return frames[frames.length - 1].RTCPeerConnection`,
  'from a frame of a document put in': `${frame} f.srcdoc = 'x'; document.body.append(f); return f.contentWindow.RTCPeerConnection`,
  'from a frame of a blob': `${frame} f.src = URL.createObjectURL(new Blob(['x'], { type: 'text/html' })); document.body.append(f); return f.contentWindow.RTCPeerConnection`,
  'from an object': `const o = document.createElement('object'); o.data = 'about:blank'; document.body.append(o); return o.contentWindow.RTCPeerConnection`,
  'from an embed': `const o = document.createElement('embed'); o.src = 'about:blank'; document.body.append(o); return frames[frames.length - 1].RTCPeerConnection`,
  'while the frame loads': `${frame} let found; f.onload = () => { found ??= f.contentWindow.RTCPeerConnection; }; document.body.append(f); return found`,
  'while an element is put in beside the frame': `
    ${frame} let found;
    class Beside extends HTMLElement { connectedCallback() { found = f.contentWindow.RTCPeerConnection; } }
    customElements.define('x-beside', Beside);
    document.body.append(f, new Beside());
    return found`,
  'by a command of the editor': `
    const p = document.body.appendChild(document.createElement('p')); p.contentEditable = true; p.focus(); getSelection().selectAllChildren(p);
    document.execCommand('insertHTML', false, '<iframe></iframe>'); return frames[frames.length - 1].RTCPeerConnection`,
  'into a range': `${frame} const r = document.createRange(); r.selectNodeContents(document.body); Range.prototype.insertNode.call(r, f); return f.contentWindow.RTCPeerConnection`,
  'from a shadow': `const h = document.body.appendChild(document.createElement('div')); ${frame} h.attachShadow({ mode: 'open' }).append(f); return f.contentWindow.RTCPeerConnection`,
  'from a window': `const w = open('about:blank'); return w.RTCPeerConnection`,
  'from a window by a link': `const a = document.body.appendChild(Object.assign(document.createElement('a'), { href: 'about:blank', target: 'fresh', rel: 'opener' })); a.click(); const w = Window.prototype.open ? Window.prototype.open.call(window, '', 'fresh') : open('', 'fresh'); return w.RTCPeerConnection`,
  'from a worker': `return new Promise((done, failed) => { const w = new Worker(URL.createObjectURL(new Blob(['postMessage(typeof RTCPeerConnection)']))); w.onmessage = ({ data }) => (data === 'function' ? done(Object) : failed(0)); w.onerror = failed; })`,
};

// The WebAssembly of a page that holds its own, and whose policy allows it no connection from the first byte.

export const unpacked = () => {
  const packed = document.getElementById('wasm');
  packed.remove();
  return Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0)).buffer;
};

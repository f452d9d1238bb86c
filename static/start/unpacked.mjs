// The WebAssembly of a page that holds its own, and whose policy allows it no connection from the first byte.

export const unpacked = () => {
  const packed = document.getElementById('wasm');
  packed.remove();
  const digits = packed.textContent;
  // `0` to `9` are 0x30 to 0x39, `a` to `f` are 0x61 to 0x66.
  const value = (at) => (digits.charCodeAt(at) & 15) + 9 * (digits.charCodeAt(at) >> 6);
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) => 16 * value(2 * at) + value(2 * at + 1)).buffer;
};

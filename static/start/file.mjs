// The edition in one file: its WebAssembly stands in it, and its policy allows no connection from the first byte.
import { start } from './start.mjs';

const unpacked = () => {
  const packed = document.getElementById('wasm');
  packed.remove();
  return Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0)).buffer;
};

await start('file', unpacked);

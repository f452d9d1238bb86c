// Draws the icons of the offline edition: `node tools/icons.mjs` writes them into static/offline/, where they are
// checked in, because what packs them may pack otherwise in another version of Node.js.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const PAPER = [250, 248, 243];
const INK = [28, 29, 31];
const WIDTH = 2;
/** The strokes of static/favicon.svg, from one point to another in a square of 24. */
const STROKES = [[2, 17, 22, 17], [5, 17, 5, 13], [9, 17, 9, 9], [13, 17, 13, 13], [17, 17, 17, 5], [21, 17, 21, 13]];

/** How far a point is from a stroke. */
function distance(x, y, [x1, y1, x2, y2]) {
  const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
}

/** From paper to ink: as many as two bits tell apart. */
const STEPS = 3;

/** The rows of a picture of `size` pixels, the drawing `scale` times as large as fits: a zero, then four pixels a byte, from paper to ink. */
export function rows(size, scale) {
  const unit = (24 / size) / scale;
  const pixel = (column, row) => {
    const [x, y] = [column, row].map((at) => 12 + (at + 0.5 - size / 2) * unit);
    const nearest = Math.min(...STROKES.map((stroke) => distance(x, y - 1, stroke))); // the drawing's middle is at 11
    return Math.round(STEPS * Math.min(1, Math.max(0, (WIDTH / 2 - nearest) / unit + 0.5)));
  };
  return Buffer.concat(Array.from({ length: size }, (_, row) => Buffer.from([0, ...Array.from({ length: size / 4 }, (_, four) =>
    [0, 1, 2, 3].reduce((byte, at) => byte << 2 | pixel(4 * four + at, row), 0))])));
}

const chunk = (name, data) => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [data.length, crc32(body)].map((number) => {
    const four = Buffer.alloc(4);
    four.writeUInt32BE(number);
    return four;
  });
  return Buffer.concat([length, body, sum]);
};

export function png(size, scale) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([2, 3], 8); // two bits a pixel, each a colour of the palette
  const palette = Array.from({ length: STEPS + 1 }, (_, step) => PAPER.map((light, i) => Math.round(light + (step / STEPS) * (INK[i] - light)))).flat();
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows(size, scale), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** Name, size and scale; a maskable one keeps clear of the edge that a phone cuts round. */
export const ICONS = [['icon-192', 192, 0.8], ['icon-512', 512, 0.8], ['maskable-192', 192, 0.62]];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, size, scale] of ICONS) writeFileSync(`static/offline/${name}.png`, png(size, scale));
}

// Lays the fonts of reports on paper where the backend finds them on its class path: what comes as
// TrueType is copied, WOFF (TrueType, each table deflated) is unpacked.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';

const target = 'target/classes/fonts';
const serif = '@expo-google-fonts/noto-serif-sc';
const sans = '@expo-google-fonts/noto-sans-sc';
const kai = '@fontsource/lxgw-wenkai';

const files = [
  [serif, '400Regular/NotoSerifSC_400Regular.ttf', 'NotoSerifSC-Regular.ttf'],
  [serif, '700Bold/NotoSerifSC_700Bold.ttf', 'NotoSerifSC-Bold.ttf'],
  [serif, 'LICENSE_FONT', 'NotoSerifSC-OFL.txt'],
  [sans, '500Medium/NotoSansSC_500Medium.ttf', 'NotoSansSC-Medium.ttf'],
  [sans, 'LICENSE_FONT', 'NotoSansSC-OFL.txt'],
  // the whole font, whatever its name says
  [kai, 'files/lxgw-wenkai-latin-500-normal.woff', 'LXGWWenKai-Regular.ttf'],
  [kai, 'LICENSE', 'LXGWWenKai-OFL.txt'],
];

const require = createRequire(import.meta.url);

mkdirSync(target, { recursive: true });
for (const [pack, file, name] of files) {
  const from = join(dirname(require.resolve(`${pack}/package.json`)), file);
  const to = join(target, name);
  if (existsSync(to) && statSync(to).mtimeMs >= statSync(from).mtimeMs) {
    continue;
  }
  if (file.endsWith('.woff')) {
    writeFileSync(to, unpacked(readFileSync(from)));
  } else {
    copyFileSync(from, to);
  }
}

/** https://www.w3.org/TR/WOFF/: a header, entries of 20 bytes, tables; TrueType has entries of 16. */
function unpacked(woff) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') {
    throw new Error('Not a WOFF file');
  }
  const count = woff.readUInt16BE(12);
  const font = Buffer.alloc(woff.readUInt32BE(16));
  const power = 2 ** Math.floor(Math.log2(count));
  font.writeUInt32BE(woff.readUInt32BE(4), 0);
  font.writeUInt16BE(count, 4);
  font.writeUInt16BE(power * 16, 6);
  font.writeUInt16BE(Math.log2(power), 8);
  font.writeUInt16BE((count - power) * 16, 10);
  let end = 12 + count * 16;
  for (let i = 0; i < count; i++) {
    const entry = 44 + i * 20;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) =>
      woff.readUInt32BE(entry + at),
    );
    const table = woff.subarray(offset, offset + packed);
    (packed < length ? inflateSync(table) : table).copy(font, end);
    woff.copy(font, 12 + i * 16, entry, entry + 4);
    font.writeUInt32BE(checksum, 12 + i * 16 + 4);
    font.writeUInt32BE(end, 12 + i * 16 + 8);
    font.writeUInt32BE(length, 12 + i * 16 + 12);
    end += Math.ceil(length / 4) * 4;
  }
  return font;
}

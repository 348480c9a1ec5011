// Prints what a browser loads before it shows a page, and fails when the tasklist's first load is too big.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const target = 'target/classes/static';
const first = 'src/app/routes/tasks-page.tsx';
const most = 300 * 1024;

const manifest = JSON.parse(readFileSync(join(target, '.vite/manifest.json'), 'utf8'));
const sizes = new Map();

/** Bytes of a file of the build, gzipped as the server sends it. */
function size(file) {
  if (!sizes.has(file)) {
    sizes.set(file, gzipSync(readFileSync(join(target, file)), { level: 6 }).length);
  }
  return sizes.get(file);
}

/** The scripts that an entry of the manifest needs before it runs: its own and all it imports. */
function scripts(key, found = new Set()) {
  const { file, imports = [] } = manifest[key];
  if (!found.has(file)) {
    found.add(file);
    for (const next of imports) {
      scripts(next, found);
    }
  }
  return found;
}

const sum = (files) => [...files].reduce((total, file) => total + size(file), 0);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1).padStart(7)} KB`;

const entry = scripts('index.html');
console.log(`${kilobytes(sum(entry))}  every page (gzipped JavaScript)`);
const pages = Object.keys(manifest)
  .filter((key) => /^src\/app\/routes\//.test(key))
  .sort();
for (const key of pages) {
  const more = [...scripts(key)].filter((file) => !entry.has(file));
  console.log(`${kilobytes(sum(more))}  and ${key.replace(/^.*\/|\.tsx$/g, '')}`);
}

const initial = sum(new Set([...entry, ...scripts(first)]));
console.log(`${kilobytes(initial)}  first load of the tasklist, at most ${most / 1024} KB`);
if (initial > most) {
  console.error('The first load is too big: load what it does not show later, with import().');
  process.exit(1);
}

// Makes the types of the interface from openapi.json; with --check only says whether they are its own.
import { spawnSync } from 'node:child_process';

const made = 'src/shared/api/schema.d.ts';
const generator = 'node_modules/openapi-typescript/bin/cli.js';
const options = process.argv.slice(2);

const { status } = spawnSync(
  process.execPath,
  [generator, 'openapi.json', '--output', made, ...options],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
if (status !== 0 && options.includes('--check')) {
  console.error(`${made} is not what openapi.json gives. Make it anew: npm run types`);
}
process.exit(status ?? 1);

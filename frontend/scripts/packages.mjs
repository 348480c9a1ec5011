// Runs `npm ci` when the packages are missing or older than the lock file, so repeated starts are quick.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';

if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) {
  console.log('Packages are up to date');
} else {
  const npm = process.env.npm_execpath ?? 'npm';
  const [command, ...before] = npm.endsWith('.js') ? [process.execPath, npm] : [npm];
  const { status } = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

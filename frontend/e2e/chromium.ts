import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';

// unpacked beside the packages, so that another project's Chromium is never taken for ours
const unpacked = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));

/** A Chromium from an npm package: it runs where no browser and none of its libraries is installed. */
export async function chromium(): Promise<LaunchOptions> {
  if (process.env.E2E_CHROMIUM) {
    return { executablePath: process.env.E2E_CHROMIUM, args: ['--no-sandbox'] };
  }
  mkdirSync(unpacked, { recursive: true });
  process.env.TMPDIR = unpacked;
  if (!hasLibraries()) {
    // makes the package unpack the libraries it brings for Amazon's bare Linux, and use them
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  }
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  delete process.env.TMPDIR;
  // not the package's own flags: made for Lambda, they draw through an emulated graphics card
  return { executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] };
}

function hasLibraries(): boolean {
  return spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout?.includes('libnss3.so');
}

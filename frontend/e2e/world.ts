import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';

/** What a server of its own begins with, see DemoSettings. */
type Story = 'half-year' | 'none';

export interface WorldOptions {
  story: Story;
}

interface World extends WorldOptions {
  address: string;
}

const minute = 60_000;

/**
 * For journeys that want another beginning than the morning after publication: a plan in full swing,
 * or none. To get there from that morning would be minutes of a clock that moves a whole plan.
 */
export const test = base.extend<object, World>({
  story: ['half-year', { option: true, scope: 'worker' }],
  address: [
    async ({ story }, use) => {
      const given = process.env.E2E_BASE_URL;
      if (given) {
        await use(given);
        return;
      }
      const port = await freePort();
      const data = join(process.env.E2E_DATA ?? '', `${story}-${process.pid}`);
      const server = start(story, port, data);
      const address = `http://localhost:${port}`;
      // also of a run that is broken off
      process.once('exit', () => server.kill('SIGKILL'));
      await ready(server, address);
      await use(address);
      await stop(server);
      await rm(data, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 10 * minute },
  ],
  baseURL: async ({ address }, use) => use(address),
});

/** Another run on this machine would answer at a port that is agreed on, and end in the middle of this one. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function start(story: Story, port: number, data: string): ChildProcess {
  return spawn(
    'java',
    [
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-jar',
      '../backend/target/duban.jar',
      `--server.port=${port}`,
      `--duban.database.directory=${data}`,
      `--duban.demonstration.story=${story}`,
    ],
    // what it says stays beside the data of the run, to look into when a walk fails
    { stdio: ['ignore', openSync(`${data}.log`, 'a'), 'inherit'] },
  );
}

async function ready(server: ChildProcess, address: string): Promise<void> {
  await expect
    .poll(
      async () => {
        if (server.exitCode !== null) {
          throw new Error(`The server ended with ${server.exitCode}`);
        }
        const answer = await fetch(`${address}/actuator/health/readiness`).catch(() => undefined);
        return answer?.ok;
      },
      { timeout: 9 * minute, intervals: [500] },
    )
    .toBe(true);
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), 20_000);
  await ended;
  clearTimeout(late);
}

export { expect };

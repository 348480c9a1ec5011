import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { chromium } from './e2e/chromium';
import type { WorldOptions } from './e2e/world';

const port = process.env.E2E_PORT ?? '18077';
const given = process.env.E2E_BASE_URL;

// asked once and handed to the workers, which read this file again
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'duban-e2e-'));

// what these walk through begins elsewhere, see e2e/world.ts
const fullPlan = /(accessibility|filing|report|supervision)\.spec/;
const fromNothing = /journey\.spec/;
// minutes each, so only where somebody asks
const long = Boolean(process.env.E2E_LONG);

export default defineConfig<object, WorldOptions>({
  testDir: 'e2e',
  // the specs of a project share one server and its clock; two projects with a server each go side by side
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: given ?? `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // a trace photographs the whole page at every step; with 900 tasks on it, that is most of the time
    trace: process.env.E2E_TRACE ? 'on' : 'off',
    launchOptions: await chromium(),
  },
  projects: [
    {
      name: 'desktop',
      workers: 1,
      testIgnore: [/small-screen/, fullPlan, fromNothing],
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      workers: 1,
      // on the same server
      dependencies: ['desktop'],
      // the tasklist is walked in both widths
      testMatch: /small-screen|tasklist/,
      use: { ...devices['Pixel 5'], viewport: { width: 390, height: 844 } },
    },
    {
      name: 'half-year',
      workers: 1,
      testMatch: fullPlan,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    ...(long
      ? [
          {
            name: 'none',
            workers: 1,
            testMatch: fromNothing,
            use: {
              ...devices['Desktop Chrome'],
              viewport: { width: 1440, height: 900 },
              story: 'none' as const,
            },
          },
        ]
      : []),
  ],
  webServer: given
    ? undefined
    : {
        command: `java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar ../backend/target/duban.jar --server.port=${port} --duban.database.directory=${join(process.env.E2E_DATA, 'data')}`,
        url: `http://localhost:${port}/actuator/health/readiness`,
        // on a busy machine the first start, with its database and its plan, takes minutes
        timeout: 600_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
        stdout: 'ignore',
        stderr: 'pipe',
      },
});

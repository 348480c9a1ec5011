import { expect, type Page } from '@playwright/test';

// who has been signed out meanwhile has no clock, and need not wait for it for minutes
const seen = 20_000;
// a month in which nobody does anything is a thousand cards and notices
const months = 300_000;

type Step = '+1日' | '+1周' | '+1月';

/** The demo bar's clock. */
export class DemoClock {
  constructor(private readonly page: Page) {}

  async now(): Promise<Date> {
    const time = this.page.getByRole('region', { name: '演示时钟' }).getByRole('time');
    return new Date((await time.getAttribute('datetime', { timeout: seen })) ?? '');
  }

  async advance(button: Step): Promise<void> {
    const before = await this.now();
    await this.page.getByRole('button', { name: button }).click();
    await expect
      .poll(async () => (await this.now()).getTime(), { timeout: months, intervals: [100] })
      .toBeGreaterThan(before.getTime() + 23 * 3_600_000);
    await expect(this.page.getByText('正在推进时钟')).toBeHidden({ timeout: months });
  }

  /** Moves in months, weeks, then days, to the first moment after the given one. */
  async moveTo(moment: Date): Promise<void> {
    const day = 86_400_000;
    while ((await this.now()).getTime() < moment.getTime()) {
      const left = moment.getTime() - (await this.now()).getTime();
      await this.advance(left > 31 * day ? '+1月' : left > 7 * day ? '+1周' : '+1日');
    }
  }

  /** Moves step by step until something is so. */
  async until(happened: () => Promise<boolean>, step: Step): Promise<void> {
    for (let moved = 0; moved < 30; moved++) {
      if (await happened()) {
        return;
      }
      await this.advance(step);
    }
    throw new Error(`Thirty times ${step} were not enough`);
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

/** 消息: the bell in every page's head, and the inbox. */
export class InboxPage {
  readonly bell: Locator;

  constructor(private readonly page: Page) {
    this.bell = page.getByRole('button', { name: /^消息，/ });
  }

  async open(): Promise<void> {
    await this.page.goto('/notices');
    await expect(this.page.getByRole('region', { name: '消息' })).toBeVisible();
  }

  /** What the bell says. */
  async unread(): Promise<number> {
    const words = await this.bell.getAttribute('aria-label');
    return Number(/\d+/.exec(words ?? '')?.[0]);
  }

  /** An entry of the inbox or of the drawer under the bell. */
  entry(words: string): Locator {
    return this.page.locator('.notice').filter({ hasText: words });
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

/** 督办: the board of what is overdue. */
export class SupervisionPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/supervision');
    await expect(this.page.getByRole('navigation', { name: '按单位' })).toBeVisible();
  }

  async ofUnit(unit: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: '按单位' })
      .getByRole('button', { name: new RegExp(`^${unit}`) })
      .click();
  }

  item(unit: string, measure: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ hasText: unit })
      .filter({ has: this.page.getByRole('link', { name: `第 ${measure} 条` }) });
  }
}

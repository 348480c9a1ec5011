import { expect, type Locator, type Page } from '@playwright/test';

/** 报告: the list, and one report as paper. */
export class ReportPage {
  constructor(private readonly page: Page) {}

  async openFirst(): Promise<void> {
    await this.page.goto('/reports');
    await this.page
      .getByRole('main')
      .getByRole('heading', { level: 2 })
      .getByRole('link')
      .first()
      .click();
    await expect(this.page.getByRole('article')).toBeVisible();
  }

  async figure(name: string): Promise<number> {
    return Number(await this.page.locator(`[data-figure="${name}"] dd`).textContent());
  }

  row(table: string, name: string): Locator {
    return this.page
      .getByRole('region', { name: table })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  get form(): Locator {
    return this.page.getByRole('region', { name: '办理' });
  }
}

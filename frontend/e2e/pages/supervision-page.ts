import { expect, type Locator, type Page } from '@playwright/test';

/** 督办: the desk of the office, what is overdue first. */
export class SupervisionPage {
  constructor(private readonly page: Page) {}

  async open(query = ''): Promise<void> {
    await this.page.goto(`/supervision${query}`);
    await expect(this.page.getByRole('tab', { name: /^逾期/ })).toBeVisible();
  }

  group(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name });
  }

  /** Opens the group of a unit and all of its pages. */
  async ofUnit(unit: string): Promise<void> {
    const group = this.group(unit);
    const toggle = group.getByRole('heading').getByRole('button');
    if ((await toggle.getAttribute('aria-expanded')) === 'false') {
      await toggle.click();
    }
    await expect(group.getByRole('listitem').first()).toBeVisible();
    const more = group.getByRole('button', { name: /再显示一些/ });
    while (await more.isVisible()) {
      const before = await group.getByRole('listitem').count();
      await more.click();
      await expect.poll(() => group.getByRole('listitem').count()).toBeGreaterThan(before);
    }
  }

  item(unit: string, measure: string, title: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ hasText: unit })
      .filter({ has: this.page.getByRole('link', { name: `第 ${measure} 条 ${title}` }) });
  }

  /** The dialog of an action, filled in by the caller before it is submitted. */
  async act(action: string, fill: (dialog: Locator) => Promise<void>): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: new RegExp(`^${action}`) }).check();
    await fill(dialog);
    await dialog.getByRole('button', { name: '提交处置' }).click();
    await expect(dialog).toBeHidden({ timeout: 60_000 });
  }
}

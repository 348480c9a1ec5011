import { expect, type Page } from '@playwright/test';

/** Signing in as one of the demo accounts, by the button that names it. */
export class SignInPage {
  constructor(private readonly page: Page) {}

  async signInAs(account: string): Promise<void> {
    await this.page.goto('/sign-in');
    const accounts = this.page.getByRole('region', { name: '演示账号' });
    await accounts.getByRole('button', { name: new RegExp(`\\b${account}$`) }).click();
    await expect(this.page.getByRole('navigation', { name: '导航' })).toBeVisible();
  }

  async signOut(): Promise<void> {
    const heading = this.page.getByRole('heading', { name: '登录' });
    // a press while the page still settles can miss the button that slides in
    await expect(async () => {
      if (await heading.isVisible()) {
        return;
      }
      const button = this.page.getByRole('button', { name: '退出登录' });
      if (!(await button.isVisible())) {
        await this.page.getByRole('button', { name: '当前账号' }).click({ timeout: 5_000 });
      }
      await button.click({ timeout: 5_000 });
      await expect(heading).toBeVisible();
    }).toPass({ timeout: 90_000 });
  }

  async changeTo(account: string): Promise<void> {
    await this.signOut();
    await this.signInAs(account);
  }
}

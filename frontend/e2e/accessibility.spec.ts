import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const pagesOf: Record<string, string[]> = {
  kjj: [
    '/tasks',
    '/plans',
    '/plans/xuzhou-2023',
    '/plans/xuzhou-2023/measures/5',
    '/units/xz-kjj',
    '/notices',
  ],
  office: ['/supervision', '/reports', '/instructions', '/import', '/settings', '/settings/rules'],
  leader: ['/reports', '/instructions'],
  admin: ['/operations', '/settings'],
};

/** The serious findings of a page, one a line; the counts go to the log of the build. */
async function findings(page: Page, where: string): Promise<string[]> {
  await expect(page.getByRole('status', { name: '正在加载' })).toHaveCount(0);
  const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  console.log(
    `axe ${where}: ${passes.length} rules held, ${violations.length} found, ${serious.length} serious`,
  );
  return serious.map(
    ({ id, help, nodes }) =>
      `${where} ${id} (${help}): ${nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`)}`,
  );
}

for (const width of [1440]) {
  for (const colorScheme of ['light'] as const) {
    test(`no serious finding of WCAG 2.2 AA, ${colorScheme}, ${width} px`, async ({ page }) => {
      test.setTimeout(400_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const session = new SignInPage(page);
      await page.goto('/sign-in');
      await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
      const found = await findings(page, `${colorScheme} ${width} /sign-in`);
      for (const [account, paths] of Object.entries(pagesOf)) {
        await session.signInAs(account);
        for (const path of paths) {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          found.push(...(await findings(page, `${colorScheme} ${width} ${path}`)));
        }
        if (account === 'kjj') {
          await page.goto('/tasks');
          await page.getByRole('list', { name: '任务列表' }).getByRole('link').first().click();
          await expect(page.getByRole('region', { name: '任务办理' })).toBeVisible();
          found.push(...(await findings(page, `${colorScheme} ${width} a task`)));
          await page.keyboard.press('Control+k');
          await page.getByRole('combobox', { name: /^搜索/ }).fill('企业');
          await expect(page.getByRole('group', { name: '措施' })).toBeVisible();
          found.push(...(await findings(page, `${colorScheme} ${width} search`)));
          await page.keyboard.press('Escape');
        }
        await session.signOut();
      }
      expect(found).toEqual([]);
    });
  }
}

import { expect, test } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page';

test('a day off is added to the calendar', async ({ page }) => {
  await new SignInPage(page).signInAs('admin');
  await page.goto('/settings/calendar?year=2023');
  const days = page.getByText(/^全年 \d+ 个工作日$/);
  const before = Number(/\d+/.exec((await days.textContent()) ?? '')?.[0]);

  await page.getByLabel('从', { exact: true }).fill('2023-12-20');
  await page.getByLabel('原因').fill('暴雪停工');
  await page.getByRole('button', { name: '增加', exact: true }).click();

  await expect(days).toHaveText(`全年 ${before - 1} 个工作日`);
  await expect(page.getByRole('listitem').filter({ hasText: '2023年12月20日' })).toContainText(
    '暴雪停工',
  );
});

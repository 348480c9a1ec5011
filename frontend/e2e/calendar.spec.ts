import { expect, test } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page';

test('a month shows what is due, a day leads to it, and keys go from day to day', async ({
  page,
}) => {
  await new SignInPage(page).signInAs('kjj');
  await page.goto('/calendar?month=2023-06');
  await expect(page.getByRole('heading', { name: '2023年6月', exact: true })).toBeVisible();
  const month = page.getByRole('table', { name: '2023年6月的期限' });

  await expect(month.getByRole('button', { name: /6月22日.*休息日.*端午/ })).toBeVisible();
  const due = month.getByRole('button', { name: /6月25日.*调休上班.*报告到期/ });
  await due.click();
  const day = page.getByRole('region', { name: '2023年6月25日的期限' });
  await expect(day.getByRole('link', { name: /报告到期/ })).toBeVisible();

  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('region', { name: '2023年7月2日的期限' })).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('heading', { name: '2023年6月', exact: true })).toBeVisible();

  await due.click();
  await day.getByRole('link', { name: /报告到期/ }).click();
  await expect(page).toHaveURL(/\/plans\//);
});

test('a task in the month is opened', async ({ page }) => {
  await new SignInPage(page).signInAs('kjj');
  await page.goto('/calendar');
  const days = page.getByRole('table').getByRole('button', { name: /签收并制定计划/ });
  await expect(days.first()).toBeVisible();
  await days.first().click();

  const panel = page.getByRole('region', { name: /的期限$/ });
  const many = panel.getByText(/^\d+ 项$/).first();
  if (await many.isVisible()) {
    await many.click();
    await panel.locator('details').getByRole('link').first().click();
  } else {
    await panel.getByRole('link', { name: /签收/ }).first().click();
  }
  await expect(page).toHaveURL(/\/tasks\//);
});

test('a calendar program reads the private address until it is revoked', async ({
  page,
  request,
}) => {
  await new SignInPage(page).signInAs('kjj');
  await page.goto('/calendar');
  await page.getByRole('button', { name: '订阅到日历' }).click();
  const dialog = page.getByRole('dialog');

  await dialog.getByRole('button', { name: '生成订阅地址' }).click({ timeout: 30_000 });
  const address = await dialog.getByLabel('订阅地址').inputValue();
  const feed = await request.get(address, { headers: { Cookie: '' } });
  expect(feed.status()).toBe(200);
  expect(await feed.text()).toContain('BEGIN:VEVENT');

  await dialog.getByRole('button', { name: '停用' }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /确\s?定/ })
    .click();
  await expect(dialog.getByText('还没有订阅地址。')).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});

test('on a phone the month is a list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await new SignInPage(page).signInAs('kjj');
  await page.goto('/calendar?month=2023-06');

  await expect(page.getByRole('heading', { name: '2023年6月25日' })).toBeVisible();
  await expect(page.getByRole('link', { name: /报告到期/ }).first()).toBeVisible();
  await expect(page.getByRole('table')).toBeHidden();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

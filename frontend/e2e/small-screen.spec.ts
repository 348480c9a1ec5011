import { expect, type Page, test } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page';

async function fitsTheScreen(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, page.url()).toBeLessThanOrEqual(0);
}

test('a task is found, opened and left again on a phone', async ({ page }) => {
  await new SignInPage(page).signInAs('kjj');
  await page.goto('/tasks');
  await fitsTheScreen(page);

  await page.getByRole('list', { name: '任务列表' }).getByRole('link').first().click();
  await expect(page.getByRole('region', { name: '任务办理' }).getByRole('form')).toBeVisible();
  await expect(page.getByRole('list', { name: '任务列表' })).toBeHidden();
  await fitsTheScreen(page);

  await page.getByRole('button', { name: '返回列表' }).click();
  await expect(page.getByRole('list', { name: '任务列表' })).toBeVisible();
});

test('plans, a measure, supervision and reports fit a phone', async ({ page }) => {
  await new SignInPage(page).signInAs('office');
  for (const path of [
    '/plans',
    '/plans/xuzhou-2023',
    '/plans/xuzhou-2023/measures/5',
    '/supervision',
    '/reports',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await fitsTheScreen(page);
  }
});

test('the pages are reached by the bar at the foot of the screen', async ({ page }) => {
  await new SignInPage(page).signInAs('office');

  await page.getByRole('navigation', { name: '导航' }).getByRole('link', { name: '督办' }).click();

  await expect(page).toHaveURL(/\/supervision$/);
});

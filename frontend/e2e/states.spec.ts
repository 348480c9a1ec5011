import { expect, type Page, test } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page';

const plan = 'xuzhou-2023';

async function fitsTheScreen(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, page.url()).toBeLessThanOrEqual(0);
}

for (const width of [1440, 390]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('what is loading, missing, failed or offline says so', async ({ page, context }) => {
      await new SignInPage(page).signInAs('office');

      await test.step('loading, then a failure that can be tried again', async () => {
        let answers: (status: number) => void = () => undefined;
        const status = new Promise<number>((resolve) => {
          answers = resolve;
        });
        await page.route('**/api/instructions*', async (route) =>
          route.fulfill({ status: await status, json: { status: 500 } }),
        );
        await page.goto('/instructions');
        await expect(page.getByRole('status', { name: '正在加载' })).toBeVisible();
        answers(500);
        const failed = page.getByRole('alert').filter({ hasText: '加载失败' });
        await expect(failed).toBeVisible();
        await fitsTheScreen(page);
        await page.unroute('**/api/instructions*');
        await failed.getByRole('button', { name: '重试' }).click();
        await expect(failed).toBeHidden();
        await expect(page.getByRole('main')).toContainText('批示');
      });

      await test.step('nothing there, and how to see more', async () => {
        await page.goto('/tasks?q=没有任何任务会有的字');
        const main = page.getByRole('main');
        await expect(main).toContainText('没有符合条件的任务');
        await main.getByRole('button', { name: '清除条件' }).click();
        await expect(page).toHaveURL(/\/tasks$/);
      });

      await test.step('an address that leads nowhere', async () => {
        await page.goto(`/plans/${plan}/measures/4711`);
        await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
        await page.goto('/no-such-page');
        await expect(page.getByRole('link', { name: /返回|首页/ }).first()).toBeVisible();
      });

      await test.step('the network is gone, and back', async () => {
        await page.goto('/plans');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await context.setOffline(true);
        await expect(page.getByText(/网络已断开/)).toBeVisible();
        await fitsTheScreen(page);
        await context.setOffline(false);
        await expect(page.getByText(/网络已断开/)).toBeHidden();
      });
    });

    test('on paper there is the matter and nothing to press', async ({ page }) => {
      await new SignInPage(page).signInAs('office');
      for (const path of ['/supervision', `/plans/${plan}`, `/plans/${plan}/measures/5`]) {
        await page.goto(path);
        await expect(page.getByRole('status', { name: '正在加载' })).toHaveCount(0);
        await page.emulateMedia({ media: 'print' });
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('navigation', { name: '导航' })).toBeHidden();
        await expect(page.getByRole('region', { name: '演示时钟' })).toBeHidden();
        await expect(
          page.getByRole('main').locator('.ant-btn:not(th .ant-btn):visible'),
        ).toHaveCount(0);
        await page.emulateMedia({ media: 'screen' });
      }
    });
  });
}

import { expect, type Page, test } from '@playwright/test';
import { ImportPage } from './pages/import-page';
import { MeasurePage } from './pages/measure-page';
import { SignInPage } from './pages/sign-in-page';

const text = `石桥县农村供水工作方案(2023-2025年)

1.建设乡村水站。到2024年,新建水站20个。
(牵头单位:县水利局;责任单位:县财政局)
2.改造老旧水网。每年改造管网30公里。
(牵头单位:县住建局;责任单位:县水利局)
`;

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
  await expect(
    page.getByRole('region', { name: '任务办理' }).getByRole('form').first(),
  ).toBeVisible();
  await expect(page.getByRole('list', { name: '任务列表' })).toBeHidden();
  await fitsTheScreen(page);

  await page.getByRole('button', { name: '返回列表' }).click();
  await expect(page.getByRole('list', { name: '任务列表' })).toBeVisible();
});

test('plans, a measure, supervision, reports, notices and settings fit a phone', async ({
  page,
}) => {
  await new SignInPage(page).signInAs('office');
  for (const path of [
    '/plans',
    '/plans/xuzhou-2023',
    '/plans/xuzhou-2023/measures/5',
    '/supervision',
    '/reports',
    '/instructions',
    '/notices',
    '/settings/calendar',
    '/settings/reporting',
    '/settings/policies',
    '/import',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await fitsTheScreen(page);
  }
});

test('a leader gives an instruction from a phone', async ({ page }) => {
  await new SignInPage(page).signInAs('leader');
  const measure = new MeasurePage(page);
  await measure.open('xuzhou-2023', '22');

  await measure.instruct('请说明知识产权优势企业的培育名单。', '一般件');

  await expect(measure.panel('领导批示')).toContainText('请说明知识产权优势企业的培育名单。');
  await fitsTheScreen(page);
});

test('the pages are reached by the bar at the foot of the screen', async ({ page }) => {
  await new SignInPage(page).signInAs('office');

  await page.getByRole('navigation', { name: '导航' }).getByRole('link', { name: '督办' }).click();

  await expect(page).toHaveURL(/\/supervision$/);
});

test('on a phone, document and review are two panes, and each leads to the other', async ({
  page,
}) => {
  await new SignInPage(page).signInAs('office');
  const review = new ImportPage(page);
  await review.upload('石桥方案.txt', text);
  await expect(review.document).toBeHidden();
  await fitsTheScreen(page);

  const measure = await review.measure('改造老旧水网');
  await measure.getByRole('button', { name: '查看原文' }).click();
  await expect(review.document.getByText('改造老旧水网')).toBeInViewport();
  await expect(review.work).toBeHidden();
  await fitsTheScreen(page);

  await review.document.getByText('建设乡村水站').click();
  await expect(review.work.getByRole('textbox', { name: '标题' })).toHaveValue('建设乡村水站');
  await fitsTheScreen(page);
});

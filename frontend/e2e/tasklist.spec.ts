import { expect, type Page, test } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page';
import { TaskPage } from './pages/task-page';

/** 市工信局 has two people in the demonstration, and more tasks than fit a screen. */
const person = 'gxj';
const colleague = 'gxj2';

const isWide = (page: Page) => (page.viewportSize()?.width ?? 0) >= 1024;

/** The number of tasks that the filter of lights shows. */
async function countOf(page: Page): Promise<number> {
  const all = page.getByRole('button', { name: /^全部/ });
  await expect(all).toHaveText(/\d/);
  return Number((await all.textContent())?.replace(/\D/g, ''));
}

async function fitsTheScreen(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, page.url()).toBeLessThanOrEqual(0);
}

test('tasks are found by words, choices and order, and the address keeps them', async ({
  page,
}) => {
  const tasks = new TaskPage(page);
  await new SignInPage(page).signInAs(person);
  await page.goto('/tasks');
  const all = await countOf(page);

  await page.getByRole('searchbox', { name: '搜索任务' }).fill('数字化');
  await expect(page).toHaveURL(/q=/);
  await expect.poll(() => countOf(page)).toBeLessThan(all);
  await expect(tasks.list.getByRole('link').first()).toContainText('数字化');
  await fitsTheScreen(page);

  await page.getByRole('button', { name: /筛选/ }).click();
  await page.getByRole('combobox', { name: '任务类型' }).selectOption('implement');
  await expect(page).toHaveURL(/kind=implement/);
  await page.getByRole('combobox', { name: '排序' }).selectOption('NUMBER');
  await expect(page).toHaveURL(/sort=NUMBER/);
  await page.reload();
  await expect(page.getByRole('searchbox', { name: '搜索任务' })).toHaveValue('数字化');
  await expect(tasks.list.getByRole('link').first()).toContainText('落实措施');
  await fitsTheScreen(page);
});

test('a view is named, opens by itself, and is forgotten', async ({ page }) => {
  await new SignInPage(page).signInAs(person);
  await page.goto('/tasks?kind=implement&sort=PLAN');

  await page.getByRole('button', { name: /视图/ }).click();
  await page.getByRole('button', { name: /保存当前条件为视图/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名称').fill('待落实');
  await dialog.getByText('设为默认').click();
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();

  await page.goto('/tasks');
  await expect(page).toHaveURL(/kind=implement&sort=PLAN/);
  await page.getByRole('button', { name: /待落实/ }).click();
  await page.getByRole('button', { name: '删除视图“待落实”' }).click();
  await expect(page.getByText('还没有保存的视图。')).toBeVisible();
});

test('a task is taken, handed over with a note, and put back', async ({ page }) => {
  const session = new SignInPage(page);
  const tasks = new TaskPage(page);
  await session.signInAs(person);
  await page.goto('/tasks?claimed=NOBODY');
  await tasks.list.getByRole('link').first().click();
  await tasks.detail.getByRole('button', { name: '我来办' }).click();
  await expect(tasks.detail.getByText('我在办')).toBeVisible();
  const task = new URL(page.url()).pathname;

  await tasks.detail.getByRole('button', { name: '转办' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').click();
  await page.getByTitle('李娜').click();
  await dialog.getByLabel('说明').fill('数据已核对,请填报。');
  await dialog.getByRole('button', { name: '转办' }).click();
  await expect(tasks.detail.getByText('李娜 办理中')).toBeVisible();
  await fitsTheScreen(page);

  await session.changeTo(colleague);
  await page.goto('/notices');
  await expect(page.getByText(/李明远将.*转交李娜办理.*数据已核对/).first()).toBeVisible();
  await page.goto(task);
  await tasks.detail.getByRole('button', { name: '放回' }).click();
  await expect(tasks.detail.getByText('本单位尚无人认领')).toBeVisible();
});

test('what is typed is there on another device', async ({ page, browser }) => {
  const tasks = new TaskPage(page);
  await new SignInPage(page).signInAs(person);
  await page.goto('/tasks?kind=implement');
  await tasks.list.getByRole('link').last().click();
  await tasks.fill({ 落实情况: '成立工作专班,' });
  await expect(tasks.detail.getByText(/^已保存/)).toBeVisible();

  const other = await browser.newPage();
  await new SignInPage(other).signInAs(person);
  await other.goto(page.url());
  const there = new TaskPage(other);
  await expect(there.detail.getByLabel('落实情况')).toHaveValue('成立工作专班,');
  const saved = other.waitForResponse((it) => it.request().method() === 'PUT');
  await there.fill({ 落实情况: '成立工作专班,明确责任人。' });
  await saved;
  await other.close();

  await tasks.fill({ 落实情况: '另写一稿' });
  await page.getByRole('button', { name: '改用那一份' }).click();
  await expect(tasks.detail.getByLabel('落实情况')).toHaveValue('成立工作专班,明确责任人。');
});

test('a task is done at once, and taken back', async ({ page }) => {
  const tasks = new TaskPage(page);
  await new SignInPage(page).signInAs(person);
  await page.goto('/tasks?kind=implement');
  const before = await countOf(page);
  await tasks.list.getByRole('link').first().click();
  await expect(tasks.detail.locator('.next-step')).toContainText('申请销号');
  const done = page.url();
  await tasks.fill({ 落实情况: '年底前完成。' });
  await tasks.detail.getByRole('button', { name: '提交落实情况' }).click();

  await expect(page).not.toHaveURL(done);
  await expect.poll(() => countOf(page)).toBe(before - 1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page).toHaveURL(done);
  await expect(tasks.detail.getByLabel('落实情况')).toHaveValue('年底前完成。');

  await tasks.submit('提交落实情况');
  await expect.poll(() => countOf(page)).toBe(before - 1);
  await page.goto(done);
  await expect(page.getByText(/此任务已由他人办结/)).toBeVisible();
});

test('the keyboard walks the list', async ({ page }) => {
  test.skip(!isWide(page), 'a phone has no keyboard');
  const tasks = new TaskPage(page);
  await new SignInPage(page).signInAs(person);
  await page.goto('/tasks');
  await expect(tasks.list.getByRole('link').first()).toBeVisible();

  for (let n = 0; n < 15; n++) {
    await page.keyboard.press('j');
  }
  const focused = page.locator('a[data-task]:focus');
  await expect(focused).toBeInViewport();
  await expect(focused.locator('..')).toHaveAttribute('aria-posinset', '15');
  await page.keyboard.press('Enter');
  await expect(tasks.detail.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await page.keyboard.press('c');
  await expect(tasks.detail.getByText('我在办')).toBeVisible();
  await page.keyboard.press('c');
  await expect(tasks.detail.getByText('本单位尚无人认领')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('键盘操作');
});

import { expect, test } from '@playwright/test';
import { MeasurePage } from './pages/measure-page';
import { SignInPage } from './pages/sign-in-page';
import { TaskPage } from './pages/task-page';

const plan = 'xuzhou-2023';
const number = '36';

test('a suspended measure cannot be worked on until the office resumes it', async ({
  page,
  browser,
}) => {
  const unit = await (await browser.newContext()).newPage();
  const tasks = new TaskPage(unit);
  const measure = new MeasurePage(page);

  await test.step('the office suspends it', async () => {
    await new SignInPage(page).signInAs('office');
    await measure.open(plan, number);
    await measure.suspend('北交所服务基地尚未授牌。', '2023-12-29');
    await expect(page.getByRole('alert').filter({ hasText: '本措施已挂账' })).toBeVisible();
  });

  await test.step('its lead sees why nothing can be done', async () => {
    await new SignInPage(unit).signInAs('dfjrjgj');
    await tasks.open('sign-for');
    await tasks.show(number);
    await expect(tasks.detail).toContainText('本措施已挂账，恢复前此任务不能办理');
    await expect(tasks.detail.locator('.task-form').getByRole('form')).toHaveCount(0);
  });

  await test.step('resumed, it goes on', async () => {
    await measure.resume('服务基地已授牌。');
    await expect(measure.panel('挂账记录')).toContainText('服务基地已授牌。');

    await tasks.open('sign-for');
    await tasks.choose(number);
    await tasks.fill({ 落实计划: '按新的时间安排培育上市后备企业。' });
    await tasks.submit('签收并提交计划');
  });
});

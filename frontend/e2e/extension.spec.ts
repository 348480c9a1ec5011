import { expect, test } from '@playwright/test';
import { MeasurePage } from './pages/measure-page';
import { SignInPage } from './pages/sign-in-page';
import { TaskPage } from './pages/task-page';

const plan = 'xuzhou-2023';
const number = '17';
const reason = '贯标企业名单本周五才能核定。';

test('a unit asks for more time, the office grants it, the task has the new date', async ({
  page,
}) => {
  const session = new SignInPage(page);
  const tasks = new TaskPage(page);

  await test.step('市市场监管局 asks before the task is due', async () => {
    await session.signInAs('scjgj');
    await tasks.open('sign-for');
    await tasks.choose(number);
    await expect(tasks.due).toHaveText('3月21日');
    await tasks.askForMoreTime('2023-03-28', reason, '已与各县(市)区对接,落实计划初稿已成。');
  });

  await test.step('the office grants the day asked for', async () => {
    await session.changeTo('office');
    await tasks.open('decide-extension');
    await tasks.choose(number);
    await expect(tasks.detail).toContainText(reason);
    await tasks.decide('同意延期');
    await expect(tasks.detail.getByLabel('延期至')).toHaveValue('2023-03-28');
    await tasks.submit('提交审批');
  });

  await test.step('the unit has until then', async () => {
    await session.changeTo('scjgj');
    await tasks.open('sign-for');
    await tasks.choose(number);
    await expect(tasks.due).toHaveText('3月28日');

    const measure = new MeasurePage(page);
    await measure.open(plan, number);
    await expect(measure.panel('延期')).toContainText('延至 2023年3月28日');
  });
});

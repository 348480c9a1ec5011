import { expect, test } from '@playwright/test';
import { DemoClock } from './pages/demo-clock';
import { MeasurePage } from './pages/measure-page';
import { SignInPage } from './pages/sign-in-page';
import { TaskPage } from './pages/task-page';

const plan = 'xuzhou-2023';
const number = '6';

test('a measure shows its planned curve, and a figure reported moves its light', async ({
  page,
}) => {
  // the clock moves
  test.setTimeout(600_000);
  const measure = new MeasurePage(page);
  const tasks = new TaskPage(page);
  const indicators = measure.panel('目标和指标');
  const curve = indicators.getByText('曲线和历次数据');
  await new SignInPage(page).signInAs('kjj');

  await test.step('nothing was reported yet', async () => {
    await measure.open(plan, number);
    await expect(indicators.getByRole('listitem')).toHaveCount(1);
    await expect(indicators).toContainText(/每年 不少于 30\s?%/);
    await expect(indicators.locator('.progress-light')).toHaveText('无数据');
    await curve.click();
    await expect(indicators.getByRole('img', { name: /的序时进度和实际进度$/ })).toBeVisible();
    await expect(indicators).toContainText('还没有填报');
  });

  await test.step('市科技局 reports the figure', async () => {
    await new DemoClock(page).until(
      async () => (await measure.openTasks(plan, number)).some(({ kind }) => kind === 'report'),
      '+1月',
    );
    await tasks.open('report');
    await tasks.choose(number);
    await tasks.fill({
      工作进展: '已支持二十六家专精特新企业实施关键核心技术攻关。',
      下一步打算: '组织第二批攻关项目申报。',
    });
    await tasks.detail.getByRole('spinbutton').fill('30');
    await tasks.answerInTime();
    await tasks.submit('报送进展');
  });

  await test.step('the light follows', async () => {
    await measure.open(plan, number);
    await expect(indicators.locator('.progress-light')).toHaveText('达到序时');
    await curve.click();
    await expect(indicators.getByRole('listitem').filter({ hasText: '市科技局' })).not.toHaveCount(
      0,
    );
    await expect(indicators).not.toContainText('还没有填报');
  });
});

import { expect, test } from '@playwright/test';
import { MeasurePage } from './pages/measure-page';
import { SignInPage } from './pages/sign-in-page';
import { TaskPage } from './pages/task-page';

const plan = 'xuzhou-2023';
const number = '21';
const text = '请市市场监管局逐项说明专利导航工程的安排。';
const answer = '已确定三个产业领域,导航分析报告十月底前完成。';

test('a leader instructs, the lead answers, the office verifies, the measure shows it', async ({
  page,
}) => {
  const session = new SignInPage(page);
  const tasks = new TaskPage(page);
  const measure = new MeasurePage(page);
  const instructions = measure.panel('领导批示');

  await test.step('the leader writes on the measure', async () => {
    await session.signInAs('leader');
    await measure.open(plan, number);
    await measure.instruct(text, '急件');
    await expect(instructions).toContainText(text);
    await expect(instructions).toContainText('待答复');
  });

  await test.step('市市场监管局 answers', async () => {
    await session.changeTo('scjgj');
    await tasks.open('answer-instruction');
    await tasks.choose(number);
    await expect(tasks.detail).toContainText(text);
    await tasks.fill({ 答复内容: answer });
    await tasks.submit('提交答复');
  });

  await test.step('the office verifies the answer', async () => {
    await session.changeTo('office');
    await tasks.open('verify-instruction');
    await tasks.choose(number);
    await expect(tasks.detail).toContainText(answer);
    await tasks.decide('同意');
    await tasks.submit('提交核实意见');

    await measure.open(plan, number);
    await expect(instructions).toContainText(answer);
    await expect(instructions).toContainText('已核实');
    await expect(measure.panel('过程记录')).toContainText('批示答复已核实');
  });
});

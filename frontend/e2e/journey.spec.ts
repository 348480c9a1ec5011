import { expect, test } from '@playwright/test';
import { DemoClock } from './pages/demo-clock';
import { MeasurePage } from './pages/measure-page';
import { SignInPage } from './pages/sign-in-page';
import { SupervisionPage } from './pages/supervision-page';
import { TaskPage } from './pages/task-page';

const plan = 'xuzhou-2023';
const number = '5';
const title = '实施企业研发机构高质量提升计划';
const lead = '市科技局';
const lateUnit = '市发改委';

test('staff sign for and report, the supervisor sees what is late', async ({ page }) => {
  test.setTimeout(900_000);
  const session = new SignInPage(page);
  const tasks = new TaskPage(page);
  const clock = new DemoClock(page);
  const board = new SupervisionPage(page);
  const measure = new MeasurePage(page);
  const opens =
    (kind: string, unit = lead) =>
    async () =>
      (await measure.openTasks(plan, number)).some(
        (task) => task.kind === kind && task.unit.name === unit,
      );

  await test.step('市科技局 signs for measure 5', async () => {
    await session.signInAs('kjj');
    await tasks.open('sign-for');
    await tasks.choose(number);
    await expect(tasks.detail).toContainText(title);
    await tasks.fill({ 落实计划: '成立专班,年底前实现研发机构全覆盖。' });
    await tasks.submit('签收并提交计划');
  });

  await test.step('市科技局 reports on measure 5', async () => {
    await clock.until(opens('report'), '+1月');
    await tasks.open('report');
    await tasks.choose(number);
    await tasks.fill({
      工作进展: '已指导十二家企业建成研发机构。',
      存在问题: '部分企业研发投入不足。',
      下一步打算: '开展第二批培育。',
    });
    await tasks.answerInTime();
    await tasks.submit('报送进展');
  });

  await test.step('the date for the report of 市发改委 passes', async () => {
    const late = (await measure.openTasks(plan, number)).find(
      (task) => task.kind === 'report' && task.unit.name === lateUnit,
    );
    await clock.moveTo(new Date(late?.due ?? ''));
  });

  await test.step('the supervisor sees measure and unit overdue, and urges', async () => {
    await session.changeTo('office');
    await board.open();
    await board.ofUnit(lateUnit);
    const item = board.item(lateUnit, number);
    await expect(item).toContainText('填报进展');
    await expect(item).toContainText('超期');
    await item.getByRole('button', { name: '督办' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^催办/ }).check();
    await dialog.getByLabel('处置说明').fill('请于两个工作日内报送。');
    await dialog.getByRole('button', { name: '提交处置' }).click();
    await expect(dialog).toBeHidden();
    await expect(item.locator('.level')).toHaveText('催办');

    await measure.open(plan, number);
    await expect(measure.diagram.locator('.duban-overdue').first()).toBeVisible();
    await expect(page.getByRole('region', { name: '过程记录' })).toContainText('催办');
    const cases = page.getByRole('region', { name: '督办件' });
    await cases.getByText(/展开全部/).click({ timeout: 15_000 });
    await expect(cases).toContainText('请于两个工作日内报送。');
  });
});

import { expect, test } from '@playwright/test';
import { DemoClock } from './pages/demo-clock';
import { MeasurePage } from './pages/measure-page';
import { ReportPage } from './pages/report-page';
import { SignInPage } from './pages/sign-in-page';
import { SupervisionPage } from './pages/supervision-page';
import { TaskPage } from './pages/task-page';

const plan = 'xuzhou-2023';
const number = '5';
const title = '实施企业研发机构高质量提升计划';
const lead = '市科技局';
const lateUnit = '市发改委';
const overview = '多数单位按时报送，少数单位缺报，办公室已逐一督办。';
const instruction = '请各牵头单位抓紧落实，缺报单位月底前补报。';

async function figuresOf(report: ReportPage) {
  return {
    due: await report.figure('reportsDue'),
    onTime: await report.figure('onTime'),
    late: await report.figure('late'),
    missing: await report.figure('missing'),
  };
}

test('staff sign for and report, the supervisor sees what is late, the leader reads the figures', async ({
  page,
}) => {
  test.setTimeout(900_000);
  const session = new SignInPage(page);
  const tasks = new TaskPage(page);
  const clock = new DemoClock(page);
  const board = new SupervisionPage(page);
  const report = new ReportPage(page);
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

  const period = await test.step('the date for the report of 市发改委 passes', async () => {
    const late = (await measure.openTasks(plan, number)).find(
      (task) => task.kind === 'report' && task.unit.name === lateUnit,
    );
    await clock.moveTo(new Date(late?.due ?? ''));
    return late?.period ?? '';
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

  await test.step('市科技局 consolidates once reporting has closed', async () => {
    await session.changeTo('kjj');
    await clock.until(opens('consolidate-report'), '+1日');
    await tasks.open('consolidate-report');
    await tasks.choose(number);
    await expect(tasks.detail).toContainText('缺报');
    await tasks.detail.getByRole('button', { name: '带入各单位填报内容' }).click();
    await tasks.submit('提交汇总');
  });

  await test.step('the office accepts the report on measure 5', async () => {
    await session.changeTo('office');
    await tasks.open('review-report');
    await tasks.choose(number);
    await expect(tasks.detail).toContainText('已指导十二家企业建成研发机构。');
    await tasks.decide('同意');
    await tasks.submit('提交审阅意见');
  });

  const sent =
    await test.step('the office puts the quarterly report into its words and sends it', async () => {
      await clock.until(async () => (await report.idOf(period)) !== undefined, '+1日');
      await report.open(period);
      await expect(report.part('缺报情况')).toContainText(lateUnit);
      await report.form.getByLabel('总体情况').fill(overview);
      await report.form.getByRole('button', { name: '送领导审签' }).click();
      await expect(report.form).toBeHidden();
      await expect(report.part('总体情况')).toContainText(overview);
      return figuresOf(report);
    });

  await test.step('the leader finds the same figures and issues the report with an instruction', async () => {
    await session.changeTo('leader');
    await report.open(period);
    expect(await figuresOf(report)).toEqual(sent);
    expect(sent.onTime).toBeGreaterThan(0);
    expect(sent.missing).toBeGreaterThan(0);
    expect(sent.onTime + sent.late + sent.missing).toBe(sent.due);
    await expect(report.part('总体情况')).toContainText(overview);
    await expect(report.row('各单位报送情况', lead)).toContainText('1');
    await expect(page.getByRole('img', { name: '各部分报送情况' })).toBeVisible();
    await expect(report.part('存在问题')).toContainText('部分企业研发投入不足。');

    await report.form.getByText('同意印发', { exact: true }).click();
    await report.form.getByLabel('领导批示').fill(instruction);
    await report.form.getByRole('radio', { name: /^急件/ }).check();
    await report.form.getByRole('button', { name: '提交审签意见' }).click();
    await expect(report.form).toBeHidden();
    await expect(report.state).toHaveText('已印发');
    await expect(report.paper).toContainText(instruction);
  });

  await test.step('the office is to answer the instruction', async () => {
    await session.changeTo('office');
    await page.goto('/instructions');
    await expect(page.getByRole('main')).toContainText(instruction);
  });
});

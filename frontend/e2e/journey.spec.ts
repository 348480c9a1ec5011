import { DemoClock } from './pages/demo-clock';
import { ImportPage } from './pages/import-page';
import { MeasurePage } from './pages/measure-page';
import { ReportPage } from './pages/report-page';
import { SignInPage } from './pages/sign-in-page';
import { SupervisionPage } from './pages/supervision-page';
import { TaskPage } from './pages/task-page';
import { expect, test } from './world';

const number = '1';
const lead = '市科技局';
const lateUnit = '市发改委';
const overview = '多数单位按时报送，少数单位缺报，办公室已逐一督办。';
const instruction = '请各牵头单位抓紧落实，缺报单位月底前补报。';

/** A plan for each width: the second is published when the first has its report. */
const walks = [
  { plan: 'yanfa-2023', what: '企业研发机构', width: 1440, height: 900 },
  { plan: 'sheji-2023', what: '工业设计中心', width: 390, height: 844 },
];

const titleOf = (what: string) => `实施${what}高质量提升计划`;

const documentOf = (what: string) => `徐州市${what}建设责任分工方案(2023-2024年)

徐中小办发〔2023〕5号

一、建设${what}
1.${titleOf(what)}。到2024年底,建成${what}100家。
(牵头单位:市科技局;责任单位:市发改委)
二、加强政策保障
2.落实${what}奖补政策。每年安排奖补资金。
(牵头单位:市财政局;责任单位:市科技局)

徐州市促进中小企业发展工作领导小组办公室
2023年3月19日
`;

for (const { plan, what, ...viewport } of walks) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('a plan is imported, staff report, the office sees what is late, the leader reads the figures', async ({
      page,
    }) => {
      const title = titleOf(what);
      // the clock moves for months
      test.setTimeout(600_000);
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

      await test.step('the office imports a plan and publishes it', async () => {
        await session.signInAs('office');
        const review = new ImportPage(page);
        await review.upload(`${what}方案.txt`, documentOf(what));
        await expect(review.work.getByRole('tab', { name: '措施 2' })).toBeVisible();
        await review.publish.click();
        const dialog = page.getByRole('dialog', { name: '发布方案' });
        await dialog.getByLabel('方案代号').fill(plan);
        await dialog.getByRole('button', { name: '确认发布' }).click();
        // models are deployed and started: a busy machine takes its time
        await expect(page).toHaveURL(new RegExp(`/plans/${plan}$`), { timeout: 90_000 });
      });

      await test.step('市科技局 signs for measure 1', async () => {
        await session.changeTo('kjj');
        await tasks.open('sign-for');
        await tasks.choose(number, title);
        await expect(tasks.detail).toContainText(title);
        await tasks.fill({ 落实计划: '成立专班,年底前实现研发机构全覆盖。' });
        await tasks.submit('签收并提交计划');
      });

      await test.step('市科技局 reports on measure 1', async () => {
        // not by the month: it would pass the ten days in which reports are in time
        await clock.until(opens('report'), '+1周');
        await tasks.open('report');
        await tasks.choose(number, title);
        await tasks.fill({
          工作进展: '已指导十二家企业建成，并通过市级验收，覆盖三个产业集群。',
          存在问题: '部分企业研发投入不足。',
          下一步打算: '开展第二批培育。',
        });
        await tasks.detail.getByRole('spinbutton').fill('15');
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
        const item = board.item(lateUnit, number, title);
        await expect(item).toContainText('填报进展');
        await expect(item).toContainText('逾期');
        await item.getByRole('button', { name: '督办' }).click();
        await board.act('催办', (dialog) =>
          dialog.getByLabel('处置说明').fill('请于两个工作日内报送。'),
        );
        await expect(item.locator('.level')).toHaveText('催办');

        await measure.open(plan, number);
        await expect(measure.diagram.locator('.duban-overdue').first()).toBeVisible();
        await expect(page.getByRole('region', { name: '过程记录' })).toContainText('催办');
        const cases = page.getByRole('region', { name: '督办件' });
        await expect(cases).toContainText('请于两个工作日内报送。');
      });

      await test.step('市科技局 consolidates once reporting has closed', async () => {
        await session.changeTo('kjj');
        await clock.until(opens('consolidate-report'), '+1日');
        await tasks.open('consolidate-report');
        await tasks.choose(number, title);
        await expect(tasks.detail).toContainText('缺报');
        await tasks.detail.getByRole('button', { name: '带入各单位填报内容' }).click();
        await tasks.submit('提交汇总');
      });

      await test.step('the office accepts the report on measure 1', async () => {
        await session.changeTo('office');
        await tasks.open('review-report');
        await tasks.choose(number, title);
        await expect(tasks.detail).toContainText(
          '已指导十二家企业建成，并通过市级验收，覆盖三个产业集群。',
        );
        await tasks.decide('同意');
        await tasks.submit('提交审阅意见');
      });

      const sent =
        await test.step('the office puts the quarterly report into its words and sends it', async () => {
          await clock.until(async () => (await report.idOf(plan, period)) !== undefined, '+1日');
          await report.open(plan, period);
          await expect(report.paper).toContainText(`${lateUnit}缺报 1 份，涉及第1项措施。`);
          await report.toEditor.click();
          await report.write(overview);
          await expect(report.saved).toBeVisible();
          await page.getByRole('link', { name: '返回报告' }).click();
          await expect(report.paper).toContainText(overview);
          await report.form.getByRole('button', { name: '送领导审签' }).click();
          await expect(report.state).toContainText('待审签');
          return report.figures();
        });

      await test.step('the leader finds the same figures and issues the report with an instruction', async () => {
        await session.changeTo('leader');
        await report.open(plan, period);
        expect(await report.figures()).toEqual(sent);
        expect(sent.onTime).toBeGreaterThan(0);
        expect(sent.missing).toBeGreaterThan(0);
        expect(sent.onTime + sent.late + sent.missing).toBe(sent.due);
        await expect(report.paper).toContainText(overview);
        await expect(page.getByRole('img', { name: /^各部分措施进度/ })).toBeVisible();
        await expect(report.paper).toContainText('部分企业研发投入不足。');

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
  });
}

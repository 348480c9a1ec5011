import { expect, type Page, test } from '@playwright/test';
import { DemoClock } from './pages/demo-clock';
import { MeasurePage } from './pages/measure-page';
import { ReportPage } from './pages/report-page';
import { SignInPage } from './pages/sign-in-page';
import { SupervisionPage } from './pages/supervision-page';
import { TaskPage } from './pages/task-page';

const plan = 'xuzhou-2023';
const number = '5';
const unit = '市科技局';
const title = '实施企业研发机构高质量提升计划';

interface OpenTask {
  kind: string;
  due: string;
  unit: { name: string };
}

test.describe.configure({ mode: 'serial' });

async function openTasks(page: Page): Promise<OpenTask[]> {
  const answer = await page.request.get(`/api/plans/${plan}/measures/${number}`);
  return ((await answer.json()) as { openTasks: OpenTask[] }).openTasks;
}

/** Moves the clock a week at a time until the measure has an open task of the kind. */
async function waitFor(page: Page, kind: string): Promise<OpenTask> {
  for (let week = 0; week < 30; week++) {
    const task = (await openTasks(page)).find((open) => open.kind === kind);
    if (task) {
      return task;
    }
    await new DemoClock(page).advance('+1周');
  }
  throw new Error(`No ${kind} task of measure ${number} opened`);
}

test('staff sign for and report, the supervisor sees what is late, the leader reads the figures', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const session = new SignInPage(page);
  const tasks = new TaskPage(page);
  const clock = new DemoClock(page);
  const board = new SupervisionPage(page);
  const report = new ReportPage(page);

  await test.step('市科技局 signs for measure 5', async () => {
    await session.signInAs('kjj');
    await tasks.open('sign-for');
    await tasks.choose(number);
    await expect(tasks.detail).toContainText(title);
    await tasks.fill({ 落实计划: '成立专班,六月底前完成排查,年底前实现研发机构全覆盖。' });
    await tasks.submit('签收并提交计划');
  });

  await test.step('市科技局 reports on measure 5', async () => {
    await waitFor(page, 'report');
    await tasks.open('report');
    await tasks.choose(number);
    await tasks.fill({
      工作进展: '已指导十二家企业建成研发机构。',
      存在问题: '部分企业研发投入不足。',
      下一步打算: '开展第二批培育。',
    });
    await tasks.submit('报送进展');
  });

  await test.step('the date of its implementation passes', async () => {
    const implement = (await openTasks(page)).find(
      (task) => task.kind === 'implement' && task.unit.name === unit,
    );
    expect(implement).toBeDefined();
    await clock.moveTo(new Date(implement?.due ?? ''));
  });

  await test.step('the supervisor sees measure and unit overdue, and urges', async () => {
    await session.changeTo('office');
    await board.open();
    await board.ofUnit(unit);
    const item = board.item(unit, number).filter({ hasText: '落实措施' });
    await expect(item).toContainText('超期');
    await item.getByRole('button', { name: '督办' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^催办/ }).check();
    await dialog.getByLabel('处置说明').fill('请于五个工作日内完成。');
    await dialog.getByRole('button', { name: '提交处置' }).click();
    await expect(dialog).toBeHidden();

    const measure = new MeasurePage(page);
    await measure.open(plan, number);
    await expect(measure.element('Task_Implement_u03')).toHaveClass(/duban-overdue/);
    await expect(page.getByRole('region', { name: '过程记录' })).toContainText('催办');
  });

  await test.step('the office accepts the reports of measure 5', async () => {
    await waitFor(page, 'review-report');
    await tasks.open('review-report');
    await tasks.choose(number);
    await tasks.decide('同意');
    await tasks.submit('提交审阅意见');
  });

  const figures =
    await test.step('the office sends the quarterly report to the leader', async () => {
      await expect
        .poll(
          async () => {
            const reports = (await (await page.request.get('/api/reports')).json()) as unknown[];
            if (reports.length === 0) {
              await clock.advance('+1周');
            }
            return reports.length;
          },
          { timeout: 300_000 },
        )
        .toBeGreaterThan(0);
      await report.openFirst();
      const seen = {
        due: await report.figure('reportsDue'),
        onTime: await report.figure('onTime'),
        missing: await report.figure('missing'),
      };
      await report.form.getByRole('button', { name: '送领导审签' }).click();
      await expect(report.form).toBeHidden();
      return seen;
    });

  await test.step('the leader finds the same figures and issues the report', async () => {
    await session.changeTo('leader');
    await report.openFirst();
    expect(await report.figure('reportsDue')).toBe(figures.due);
    expect(await report.figure('onTime')).toBe(figures.onTime);
    expect(await report.figure('missing')).toBe(figures.missing);
    expect(figures.onTime).toBeGreaterThan(0);
    await expect(report.row('四、各单位报送情况', unit)).toBeVisible();
    await expect(page.getByRole('img', { name: '各部分报送情况' })).toBeVisible();

    await report.form.getByText('同意印发', { exact: true }).click();
    await report.form.getByLabel('领导批示').fill('请各牵头单位抓紧落实。');
    await report.form.getByRole('button', { name: '提交审签意见' }).click();
    await expect(page.getByRole('complementary')).toContainText('请各牵头单位抓紧落实。');
  });
});

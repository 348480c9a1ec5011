import { DemoClock } from './pages/demo-clock';
import { ReportPage } from './pages/report-page';
import { SignInPage } from './pages/sign-in-page';
import { expect, test } from './world';

const added = '请各单位对照期限抓紧落实。';
const remark = '请写明哪些单位没有报送。';
const reason = '请按审阅意见修改。';
const mended = '缺报单位名单见附件。';

test('a report is edited, remarked on, returned, mended, approved and issued', async ({ page }) => {
  // the clock moves
  test.setTimeout(900_000);
  const session = new SignInPage(page);
  const report = new ReportPage(page);
  await session.signInAs('office');
  await new DemoClock(page).until(async () => (await report.draft()) !== undefined, '+1周');
  const id = (await report.draft()) ?? 0;

  await test.step('the office edits the words; a figure stays', async () => {
    await page.goto(`/reports/${id}`);
    await report.toEditor.click();
    const figures = report.editor.locator('.figure-field');
    await expect(figures.first()).toBeVisible();
    const count = await figures.count();
    await figures.first().click();
    await page.keyboard.press('Delete');
    await expect(page.getByText('数据和引文不能单独删改')).toBeVisible();
    await expect(figures).toHaveCount(count);

    await report.write(added);
    await expect(report.saved).toBeVisible();
    await page.getByRole('link', { name: '返回报告' }).click();
    await expect(report.paper).toContainText(added);
    await report.form.getByRole('button', { name: '送领导审签' }).click();
    await expect(report.state).toContainText('待审签');
  });

  await test.step('the leader asks where a figure is from, and remarks on the sentence', async () => {
    await session.changeTo('leader');
    await page.goto(`/reports/${id}`);
    const sentence = report.paper
      .getByRole('button')
      .filter({ has: page.locator('.figure-field') });
    await sentence.first().click();
    await expect(report.note.getByRole('link').first()).toBeVisible();
    await report.note.getByRole('textbox', { name: '对这句话的意见' }).fill(remark);
    await report.note.getByRole('button', { name: '提出意见' }).click();
    await expect(report.note).toContainText(remark);
  });

  await test.step('gives an instruction from it, and returns the report', async () => {
    await report.note.getByRole('button', { name: '就此批示' }).click();
    const form = page.getByRole('form', { name: '领导批示' });
    await expect(form.getByLabel('批示内容')).toHaveValue(/^就“.+”：$/);
    if (
      (await form.locator('.ant-select-selection-item, .ant-select-content-value').count()) === 0
    ) {
      await form.getByLabel('承办单位').click();
      await page.keyboard.press('Enter');
    }
    await form.getByRole('button', { name: '交办' }).click();
    await expect(form).toBeHidden();
    await report.note.getByRole('button', { name: '关闭' }).click();

    await report.form.getByText('退回', { exact: true }).click();
    await report.form.getByLabel('退回理由').fill(reason);
    await report.form.getByRole('button', { name: '提交审签意见' }).click();
    await expect(page.getByText('已办结').first()).toBeVisible();
  });

  await test.step('the office mends it and settles the remark', async () => {
    await session.changeTo('office');
    await page.goto(`/reports/${id}?view=remarks`);
    await expect(report.form).toContainText(reason);
    const remarks = page.getByRole('region', { name: '审阅意见' });
    await expect(remarks).toContainText(remark);
    await page.goto(`/reports/${id}/edit`);
    await report.write(mended);
    await expect(report.saved).toBeVisible();
    await page.goto(`/reports/${id}?view=versions`);
    await expect(page.getByRole('region', { name: '修改记录' })).toContainText(mended);
    await page.goto(`/reports/${id}?view=remarks`);
    await remarks.getByRole('button', { name: '已处理' }).click();
    await expect(remarks).toContainText(/已处理 ·/);
    await report.form.getByRole('button', { name: '送领导审签' }).click();
    await expect(report.state).toContainText('待审签');
  });

  await test.step('the leader finds it among what waits, and approves', async () => {
    await session.changeTo('leader');
    await page.goto('/leader');
    await expect(
      page.getByRole('region', { name: '等待决定' }).getByText('审签报告').first(),
    ).toBeVisible();
    await page.goto(`/reports/${id}`);
    await report.form.getByText('同意印发', { exact: true }).click();
    await report.form.getByRole('button', { name: '提交审签意见' }).click();
    await expect(report.state).toContainText('已印发');
    await expect(report.paper).toContainText(mended);
    await expect(report.paper.locator('.paper-seal code')).toHaveText(/^[0-9a-f]{64}$/);
  });

  await test.step('it is to be had as files', async () => {
    for (const format of ['docx', 'pdf', 'xlsx', 'csv', 'json']) {
      const answer = await page.request.get(`/api/reports/${id}/export.${format}`);
      expect(answer.status(), format).toBe(200);
      expect((await answer.body()).length, format).toBeGreaterThan(500);
    }
  });
});

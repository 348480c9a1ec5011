import { ReportPage } from './pages/report-page';
import { SignInPage } from './pages/sign-in-page';
import { expect, test } from './world';

const instruction = '请督促尚未报送的单位补报。';

// as long as the documents of all plans take to be set
test.skip(!process.env.E2E_LONG, 'with E2E_LONG=1');

test('a report across plans is drafted, handed in, approved with an instruction and sent on', async ({
  page,
  browser,
}) => {
  test.setTimeout(900_000);
  const session = new SignInPage(page);
  const report = new ReportPage(page);
  await session.signInAs('office');

  await test.step('the office drafts it and gives it to the leaders', async () => {
    await page.goto('/reports');
    await page.getByRole('button', { name: '起草综合报告' }).click();
    await expect(report.paper).toContainText('综合报告');
    await expect(report.paper.getByText('各部分时限情况').first()).toBeVisible();
    await page.getByRole('button', { name: '送审' }).click();
    await expect(report.state).toContainText('待审签');
  });
  const id = page.url().match(/\d+$/)?.[0] ?? '';

  await test.step('the leader is told, and finds it among what waits', async () => {
    await session.changeTo('leader');
    await page.goto('/notices');
    await expect(page.getByRole('link', { name: /请审签/ }).first()).toHaveAttribute(
      'href',
      `/office-reports/${id}`,
    );
    await page.goto('/leader');
    await page
      .getByRole('region', { name: '等待决定' })
      .getByRole('link', { name: /综合报告/ })
      .click();
  });

  await test.step('instructs and approves; the office has a task of it', async () => {
    await page.getByRole('textbox', { name: /批示/ }).fill(instruction);
    await page.getByRole('button', { name: '同意印发' }).click();
    await expect(report.state).toContainText('已印发');
    await expect(page.getByRole('region', { name: '领导批示' })).toContainText(instruction);
    await expect(page.getByRole('button', { name: '邮件发送' })).toHaveCount(0);
    await session.changeTo('office');
    await page.goto('/instructions');
    await expect(page.getByText(instruction).first()).toBeVisible();
  });

  await test.step('its number alone leads to it', async () => {
    await page.goto(`/reports/${id}`);
    await expect(page).toHaveURL(new RegExp(`/office-reports/${id}$`));
  });

  await test.step('somebody without an account reads it by a link', async () => {
    await page.getByRole('button', { name: '只读链接' }).click();
    await page.getByLabel('给谁用').fill('市人大');
    await page.getByRole('button', { name: '生成链接' }).click();
    const address = await page.locator('.made-link code').textContent();
    const stranger = await browser.newPage();
    await stranger.goto(address ?? '');
    await expect(stranger.getByRole('heading', { level: 1 })).toContainText('综合报告');
    await stranger.close();
    await page.keyboard.press('Escape');
  });

  await test.step('the files are had in both languages', async () => {
    for (const format of ['docx', 'pdf', 'xlsx', 'csv', 'json', 'txt']) {
      const answer = await page.request.get(`/api/reports/${id}/export.${format}?language=en`, {
        timeout: 120_000,
      });
      expect(answer.status(), format).toBe(200);
      expect((await answer.body()).length, format).toBeGreaterThan(500);
    }
  });
});

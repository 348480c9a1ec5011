import { expect, test } from '@playwright/test';
import { DemoClock } from './pages/demo-clock';
import { SignInPage } from './pages/sign-in-page';

test('a changed table is tried on the past before it is published', async ({ page }) => {
  // the clock moves
  test.setTimeout(600_000);
  await new SignInPage(page).signInAs('office');
  // what nobody has signed for by then is overdue, and has had cards
  await new DemoClock(page).moveTo(new Date('2023-03-31T10:00:00+08:00'));
  await page.goto('/settings/policies');
  const table = page.getByRole('region', { name: '督办升级规则' });

  await test.step('yellow cards from the second working day on', async () => {
    const file = await table.getByRole('link', { name: '下载' }).first().getAttribute('href');
    const rules = await (await page.request.get(file ?? '')).text();
    const changed = rules
      .replace(/("Rule_Urge_WorkingDaysOverdue">\s*<text>)\[1\.\.2\]/, '$11')
      .replace(/("Rule_Urge_NextDay">\s*<text>)3/, '$12')
      .replace(/("Rule_Yellow_WorkingDaysOverdue">\s*<text>)\[3\.\.5\]/, '$1[2..5]');
    expect(changed).not.toBe(rules);
    await table.getByLabel('上传修改后的表').setInputFiles({
      name: 'escalation-policy.dmn',
      mimeType: 'application/xml',
      buffer: Buffer.from(changed, 'utf8'),
    });
  });

  await test.step('whom it would have treated otherwise is shown', async () => {
    // the whole record is asked, twice
    await expect(table.getByText('修改后的表', { exact: true })).toBeVisible({ timeout: 90_000 });
    await expect(table.getByText('改', { exact: true })).toHaveCount(2);
    await expect(table.getByText(/以来共 \d+ 件/)).toBeVisible();
    await expect(table.getByText(/^等级提高 \d+$/)).toBeVisible();
  });

  await test.step('it is published with a reason', async () => {
    await table.getByLabel('修改原因').fill('签收、报送拖延较多,提前一个工作日出黄牌。');
    await table.getByRole('button', { name: '发布为新版本' }).click();
    await expect(table.locator('header')).toContainText('第 2 版');
    await expect(table.locator('header')).toContainText('发布');
  });
});

test('a day off is added to the calendar', async ({ page }) => {
  await new SignInPage(page).signInAs('admin');
  await page.goto('/settings/calendar?year=2023');
  const days = page.getByText(/^全年 \d+ 个工作日$/);
  const before = Number(/\d+/.exec((await days.textContent()) ?? '')?.[0]);

  await page.getByLabel('从', { exact: true }).fill('2023-12-20');
  await page.getByLabel('原因').fill('暴雪停工');
  await page.getByRole('button', { name: '增加', exact: true }).click();

  await expect(days).toHaveText(`全年 ${before - 1} 个工作日`);
  await expect(page.getByRole('listitem').filter({ hasText: '2023年12月20日' })).toContainText(
    '暴雪停工',
  );
});

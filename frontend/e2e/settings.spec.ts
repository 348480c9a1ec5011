import { expect, type Locator, test } from '@playwright/test';
import { DemoClock } from './pages/demo-clock';
import { SignInPage } from './pages/sign-in-page';

/** The text of a version's file, by its place among the links. */
async function fileOf(table: Locator, place: number): Promise<string> {
  const link = table.getByRole('link', { name: '下载' }).nth(place);
  return (await table.page().request.get((await link.getAttribute('href')) ?? '')).text();
}

async function upload(table: Locator, rules: string): Promise<void> {
  await table.getByLabel('上传修改后的表').setInputFiles({
    name: 'escalation-policy.dmn',
    mimeType: 'application/xml',
    buffer: Buffer.from(rules, 'utf8'),
  });
  await expect(table.getByRole('heading', { name: /^修改后的表/ })).toBeVisible();
}

async function publish(table: Locator, reason: string): Promise<void> {
  await table.getByLabel('修改原因').fill(reason);
  await table.getByRole('button', { name: '发布为新版本' }).click();
  await expect(table.getByLabel('修改原因')).toBeHidden();
}

test('a changed table is tried on the past before it is published', async ({ page }) => {
  // the clock moves
  test.setTimeout(600_000);
  await new SignInPage(page).signInAs('office');
  // what nobody has signed for by then is overdue, and has had cards
  await new DemoClock(page).moveTo(new Date('2023-03-31T10:00:00+08:00'));
  await page.goto('/settings/policies');
  const table = page.getByRole('region', { name: '督办升级规则' });

  const rules = await fileOf(table, 0);
  const milder = rules.replace(/("Rule_Red_Level">\s*<text>)"RED_CARD"/, '$1"YELLOW_CARD"');
  expect(milder).not.toBe(rules);

  await test.step('whom a table without red cards would have treated otherwise is shown', async () => {
    await upload(table, milder);
    await expect(table.getByText('改', { exact: true })).toHaveCount(1);
    await expect(table.getByText(/以来共 \d+ 件/)).toBeVisible();
    await expect(table.getByText(/^等级降低 \d+$/)).toBeVisible();
    await expect(table.getByRole('row').filter({ hasText: '红牌 → 黄牌' })).not.toHaveCount(0);
  });

  await test.step('it is published with a reason', async () => {
    await publish(table, '签收、报送迟了,黄牌已经够用。');
    await expect(table.locator('header')).toContainText(/第 2 版.*发布/);
  });

  await test.step('the version before is brought back the same way', async () => {
    await table.getByText('历次版本').click();
    await upload(table, await fileOf(table, -1));
    await expect(table.getByText(/^等级提高 \d+$/)).toBeVisible();
    await publish(table, '恢复红牌。');
    await expect(table.locator('header')).toContainText(/第 3 版.*发布/);
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

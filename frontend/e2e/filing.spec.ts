import { readFile } from 'node:fs/promises';
import { DemoClock } from './pages/demo-clock';
import { FilingPage } from './pages/filing-page';
import { SignInPage } from './pages/sign-in-page';
import { expect, test } from './world';

test.describe.configure({ mode: 'serial' });

const minutes = 60_000;
const period = '2023-Q4';

/** A line of a clerk's own table in Excel: progress, problems, next steps, in time. */
const line = (number: number) =>
  `"${number}.本季度走访企业${number + 3}家,\n新增入库${number}家,完成全年任务过半。"\t\t下季度继续走访,完成剩余入库。\t能`;

test('nothing has changed in most since the last quarter, and one key says so', async ({
  page,
}) => {
  test.setTimeout(15 * minutes);
  const filing = new FilingPage(page);
  await new SignInPage(page).signInAs('ts');
  // nearly all reports of the third quarter are in: hardly anything falls due on the way
  await new DemoClock(page).moveTo(new Date('2023-12-16T01:30:00Z'));
  await filing.open(period);
  await expect(filing.sheet).toBeVisible();
  const all = await filing.count();

  await test.step('the rows start with what was said last time', async () => {
    await expect(filing.cell(0, 0)).not.toHaveText('');
    await expect(page.getByRole('button', { name: '报送已填（0）' })).toBeDisabled();
  });
  await test.step('F4 keeps them all, which is pointed out and not refused', async () => {
    await filing.cell(0, 0).click();
    await filing.press('Control+a', 'F4');
    await expect(page.getByRole('button', { name: `报送已填（${all}）` })).toBeEnabled();
    await expect(filing.sheet.getByText(/无变化/).first()).toBeVisible();
    await filing.cell(0, 0).click();
    await expect(page.getByText(/与上期逐字相同/)).toBeVisible();
  });
  await test.step('what was typed is there after leaving, in the form of the task too', async () => {
    await page.keyboard.type('本季度新增入库十五家,已经提前完成全年任务。');
    await filing.press('Enter');
    await filing.sheet.getByRole('link').first().click();
    await expect(page.getByLabel('工作进展')).toHaveValue(/新增入库十五家/);
    await page.goBack();
    await expect(filing.cell(0, 0)).toContainText('新增入库十五家');
  });
  await test.step('the workbook leaves, and what comes back is shown before it lands', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /导出/ }).click();
    await page.getByRole('menuitem', { name: /Excel/ }).click();
    const path = await (await download).path();
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
    await page.locator('input[type=file]').setInputFiles({
      name: '回来的表.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('编号,工作进展,下一步打算\r\n999,没有这一条,无\r\n', 'utf8'),
    });
    await expect(filing.dialog.getByText('没有这条待报的措施')).toBeVisible();
    await filing.dialog.getByRole('button', { name: '返回修改' }).click();
  });
  await test.step('two of them are sent, the others stay', async () => {
    await filing.sheet.getByRole('checkbox').nth(0).check();
    await filing.sheet.getByRole('checkbox').nth(1).check();
    await page.getByRole('button', { name: '报送选中（2）' }).click();
    await filing.dialog.getByRole('button', { name: '确认报送 2 份' }).click();
    await filing.filed(2);
    await expect.poll(() => filing.count()).toBe(all - 2);
  });
  await test.step('on a phone it is one report at a time', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await expect(page.getByText(`1 / ${all - 2}`)).toBeVisible();
    await page.getByRole('button', { name: '下一条' }).click();
    await page.getByLabel('工作进展').fill('在手机上填写:本季度走访企业二十家,情况良好。');
    await page.getByRole('button', { name: '报送本条' }).click();
    await filing.dialog.getByRole('button', { name: '确认报送 1 份' }).click();
    await filing.filed(1);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('a county pastes, keeps and sends fifty-nine reports in less than ten minutes', async ({
  page,
}) => {
  test.setTimeout(15 * minutes);
  const filing = new FilingPage(page);
  await new SignInPage(page).signInAs('ts');
  await filing.open(period);
  await expect(filing.sheet).toBeVisible();
  const all = await filing.count();
  expect(all).toBeGreaterThanOrEqual(20);

  const began = Date.now();
  await test.step('a table of Excel is pasted, lines within cells and all', async () => {
    await filing.cell(0, 0).click();
    await filing.paste(Array.from({ length: all }, (_, row) => line(row + 1)).join('\r\n'));
    await expect(filing.cell(0, 0)).toContainText('1.本季度走访企业4家');
    await expect(filing.cell(1, 3)).toContainText('能按期完成');
    await expect(page.getByRole('button', { name: `报送已填（${all}）` })).toBeEnabled();
  });
  await test.step('a cell is typed over, another edited, a mistake undone', async () => {
    await filing.cell(0, 2).click();
    await page.keyboard.type('七月前完成第二批入库,并组织一次培训。');
    await filing.press('Enter');
    await expect(filing.cell(0, 2)).toContainText('七月前完成第二批入库');
    await filing.press('F2', 'End');
    await page.keyboard.type('(补充)');
    await filing.press('Escape');
    await expect(filing.cell(1, 2)).not.toContainText('补充');
    await filing.press('Delete');
    await expect(filing.cell(1, 2)).toHaveText('');
    await filing.press('Control+z');
    await expect(filing.cell(1, 2)).toContainText('下季度继续走访');
  });
  await test.step('a cell that breaks a rule says so, and says how', async () => {
    await filing.cell(1, 3).click();
    await page.keyboard.type('不能');
    await filing.press('Enter');
    await expect(filing.cell(1, 4)).toHaveAttribute('aria-invalid', 'true');
    await filing.cell(1, 4).click();
    await expect(page.getByText('不能按期完成须说明原因')).toBeVisible();
    await filing.press('Control+z');
    await expect(filing.cell(1, 4)).not.toHaveAttribute('aria-invalid');
  });
  await test.step('all go at once, after one question', async () => {
    await filing.fileReady(all);
    await filing.filed(all);
  });
  const took = (Date.now() - began) / minutes;
  console.log(`${all} reports pasted and sent in ${took.toFixed(1)} minutes`);
  expect(took).toBeLessThan(10);
});

import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page';
import { SupervisionPage } from './pages/supervision-page';
import { expect, test } from './world';

const widths = [
  { name: 'at 1440 px', width: 1440, height: 900 },
  { name: 'at 390 px', width: 390, height: 844 },
];

async function fitsTheScreen(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, page.url()).toBeLessThanOrEqual(0);
}

async function textOf(download: Download): Promise<string> {
  return (await readFile(await download.path())).toString('utf8');
}

for (const { name, ...viewport } of widths) {
  test.describe(name, () => {
    test.use({ viewport });

    test('the office runs its day from the desk', async ({ page }) => {
      test.setTimeout(300_000);
      const desk = new SupervisionPage(page);
      const note = `请于两个工作日内报送(${viewport.width})。`;
      const promise = `本周内补报(${viewport.width})`;
      await new SignInPage(page).signInAs('office');

      await test.step('what is overdue is grouped by age, then by unit', async () => {
        await desk.open();
        await page.getByText('按逾期时长').click();
        await expect(page).toHaveURL(/by=age/);
        await expect(desk.group(/^逾期 \d+/).first()).toBeVisible();
        await fitsTheScreen(page);
        await page.getByText('按单位').click();
        await expect(page).not.toHaveURL(/by=/);
      });

      await test.step('the heat map shows units by plans and filters', async () => {
        await page.getByRole('button', { name: '显示热力图' }).click();
        const map = page.getByRole('region', { name: '热力图' });
        await map
          .getByRole('table')
          .getByRole('button', { name: /项，最久/ })
          .first()
          .click();
        await expect(page).toHaveURL(/unit=.*plan=|plan=.*unit=/);
        await expect(map.getByRole('link', { name: /的矩阵中查看$/ })).toHaveAttribute(
          'href',
          /^\/plans\/.+\?unit=/,
        );
        await fitsTheScreen(page);
        await page.getByRole('button', { name: '清除筛选' }).click();
        await page.getByRole('button', { name: '收起热力图' }).click();
      });

      const group = page
        .getByRole('region')
        .filter({ has: page.getByRole('heading', { level: 2 }).getByRole('button') })
        .first();

      await test.step('a whole group is urged with one confirmation', async () => {
        // it is checked once what it stands for has come
        await group.getByRole('checkbox').first().click();
        await expect(group.getByRole('checkbox').first()).toBeChecked();
        await page.getByRole('button', { name: '督办所选' }).click();
        await desk.act('催办', (dialog) => dialog.getByLabel('处置说明').fill(note));
        const item = group.getByRole('listitem').first();
        await item.getByRole('button', { name: '为什么逾期' }).click();
        await expect(item.getByText('等在哪一步')).toBeVisible();
        await expect(item.getByText(/已等 \d+ 个工作日，期限 \d+ 个，逾期/)).toBeVisible();
        await expect(item).toContainText(note);
        await fitsTheScreen(page);
      });

      await test.step('a call is noted, and stands in the record of the measure', async () => {
        const item = group
          .getByRole('listitem')
          .filter({ has: page.getByRole('checkbox') })
          .first();
        await item.getByRole('button', { name: '督办' }).click();
        await desk.act('电话记录', async (dialog) => {
          await dialog.getByLabel('通话对象').fill('李主任');
          await dialog.getByLabel('通话内容和承诺').fill(promise);
          await dialog.getByLabel('承诺完成日期').fill('2030-01-15');
        });
        await expect(item).toContainText('承诺 2030年1月15日 前');
        await item
          .getByRole('link', { name: /^第 \d+ 条/ })
          .first()
          .click();
        const record = page.getByRole('region', { name: '过程记录' });
        await expect(record).toContainText('电话记录');
        await expect(page.getByText(promise).first()).toBeVisible();
        await page.goBack();
      });

      await test.step('what changed and what the office asks of units is shown', async () => {
        await desk.open('?view=changes&since=week');
        await expect(page.getByText('新逾期').first()).toBeVisible();
        await fitsTheScreen(page);
        await desk.open('?view=workload');
        await expect(page.getByRole('columnheader', { name: '人均' })).toBeVisible();
        await fitsTheScreen(page);
      });

      await test.step('the forecast gives its reasons and says that it is none', async () => {
        await desk.open('?view=forecast');
        await expect(page.getByText(/不是事实，不作考核依据/)).toBeVisible();
        const unit = page.getByRole('region').filter({ hasText: '项可能逾期，共' }).first();
        await expect(unit.getByText(/^约 \d+%$/).first()).toBeVisible();
        await expect(unit.getByText(/件逾期/).first()).toBeVisible();
        await fitsTheScreen(page);
      });

      await test.step('the list that is shown is exported', async () => {
        await desk.open('?by=age');
        await page.getByRole('button', { name: '导出' }).click();
        const [csv] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'CSV' }).click(),
        ]);
        expect(csv.suggestedFilename()).toMatch(/^逾期事项-\d{4}-\d\d-\d\d\.csv$/);
        expect(await textOf(csv)).toMatch(/^\uFEFF责任单位,方案,措施,/);
        await page.getByRole('button', { name: '导出' }).click();
        const [xlsx] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Excel(XLSX)' }).click(),
        ]);
        expect((await textOf(xlsx)).slice(0, 2)).toBe('PK');
      });
    });
  });
}

import { expect, test } from '@playwright/test';
import { InboxPage } from './pages/inbox-page';
import { MeasurePage } from './pages/measure-page';
import { SignInPage } from './pages/sign-in-page';

const plan = 'xuzhou-2023';
const number = '5';

for (const { name, use } of [
  { name: 'on a desk', use: { viewport: { width: 1440, height: 900 } } },
  {
    name: 'on a phone',
    use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
]) {
  test.describe(name, () => {
    test.use(use);

    test('a measure is read whole: document, process, record', async ({ page }) => {
      test.setTimeout(300_000);
      await new SignInPage(page).signInAs('office');
      const measure = new MeasurePage(page);
      await measure.open(plan, number);

      await test.step('its place in the document', async () => {
        const source = measure.panel('原文位置');
        await expect(
          source.locator('mark[title=单位]').filter({ hasText: '市科技局' }),
        ).toBeVisible();
        await expect(source).toContainText('出自 xuzhou-2023.txt');
      });

      await test.step('who is waited for, in words and on the diagram', async () => {
        await expect(measure.panel('正在等待')).toContainText('市科技局');
        const token = measure.diagram.locator('.duban-token').first();
        await token.focus();
        await expect(token.locator('.duban-hint')).toBeVisible();
        await expect(token.locator('.duban-hint')).toContainText(/自 2\d{3}年/);
      });

      await test.step('its parts are in reach', async () => {
        await page.getByRole('navigation', { name: '本页内容' }).getByText('过程记录').click();
        await expect(measure.panel('过程记录').getByRole('heading')).toBeInViewport();
      });

      await test.step('its record is filtered', async () => {
        const record = measure.panel('过程记录');
        await expect(record).toContainText('任务下达');
        await record.getByRole('combobox', { name: '按类别筛选' }).click();
        await page.getByTitle('发布', { exact: true }).click();
        await expect(record).toContainText('方案发布');
        await expect(record).not.toContainText('任务下达');
      });

      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });

    test('who is mentioned is told and finds the words', async ({ page }) => {
      test.setTimeout(300_000);
      const session = new SignInPage(page);
      const words = `请核对资金拨付进度(${name})。`;
      await session.signInAs('kjj');
      const measure = new MeasurePage(page);
      await measure.open(plan, number);
      const discussion = measure.panel('讨论');
      const box = discussion.getByRole('textbox', { name: '发言' });
      await box.click();
      await box.pressSequentially('@czj');
      await page.getByRole('menuitem').filter({ hasText: '市财政局' }).first().click();
      await box.pressSequentially(words);
      await discussion.getByRole('button', { name: '发送' }).click();
      const said = discussion.getByRole('listitem').filter({ hasText: words });
      await expect(said.locator('.mention')).toBeVisible();
      await expect(said.getByRole('button', { name: '修改' })).toBeVisible();

      await session.changeTo('czj');
      const inbox = new InboxPage(page);
      await inbox.open();
      await inbox.entry(words).first().locator('.notice-text').click();

      await expect(page).toHaveURL(new RegExp(`/plans/${plan}/measures/${number}#comment-`));
      await expect(page.locator('.comment.wanted')).toBeInViewport();
      await expect(page.locator('.comment.wanted')).toContainText(words);
    });
  });
}

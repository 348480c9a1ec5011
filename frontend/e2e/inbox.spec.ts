import { expect, test } from '@playwright/test';
import { InboxPage } from './pages/inbox-page';
import { MeasurePage } from './pages/measure-page';
import { SignInPage } from './pages/sign-in-page';

const plan = 'xuzhou-2023';
const number = '50';
const reason = '人才需求清单迟迟没有报来。';
const note = '请于本周内报送人才需求清单。';

test('a card reaches the unit while it looks at another page, and is read', async ({
  page,
  browser,
}) => {
  const inbox = new InboxPage(page);
  await new SignInPage(page).signInAs('rcb');
  await expect(inbox.bell).toBeVisible();
  const before = await inbox.unread();

  await test.step('the office puts the lead under supervision and gives a yellow card', async () => {
    const office = await (await browser.newContext()).newPage();
    const measure = new MeasurePage(office);
    await new SignInPage(office).signInAs('office');
    await measure.open(plan, number);
    await measure.openCase(/^牵头单位推进措施/, reason);
    await measure.act(reason, '黄牌', note);
  });

  await test.step('the bell counts it without the page being loaded anew', async () => {
    await expect.poll(() => inbox.unread()).toBeGreaterThan(before);
    await inbox.bell.click();
    await expect(inbox.entry('黄牌').first()).toContainText('未读');
    await page.getByRole('link', { name: '查看全部消息' }).click();
  });

  await test.step('in the inbox it says why, and is marked as read', async () => {
    const card = inbox.entry('黄牌').first();
    await card.getByText('为什么收到').click();
    await expect(card.locator('details p').first()).toBeVisible();
    const unread = await inbox.unread();
    await card.getByRole('button', { name: '标为已读' }).click();
    await expect.poll(() => inbox.unread()).toBe(unread - 1);
  });
});

import { expect, type Page, test } from '@playwright/test';
import { ImportPage } from './pages/import-page';
import { MeasurePage } from './pages/measure-page';
import { SignInPage } from './pages/sign-in-page';

/** A plan of a place that no unit is registered for; measure 2 names no lead, 农村农业局 is a slip of the pen. */
function planOf(city: string): string {
  return `${city}推动数字乡村建设责任分工方案(2023-2025年)

云政办发〔2023〕8号

为加快数字乡村建设,制定本方案。

一、夯实基础
1.建设乡村网络。到2024年底,新建基站200个以上,行政村光纤通达率达到100%。
(牵头单位:市通信办;责任单位:市农业农村局、市财政局)
2.建立数据平台。每年归集涉农数据,向村级开放查询。
(责任单位:市大数据局、市农业农村局)
二、发展产业
3.培育电商主体。到2025年,培育农村电商企业50家。
(牵头单位:市商务局;责任单位:市农业农村局、市农村农业局)
4.开展技能培训。每年培训新农人1000人次。
(牵头单位:市人社局;责任单位:市商务局)

${city}人民政府办公室
2023年3月1日
`;
}

async function office(page: Page): Promise<ImportPage> {
  await new SignInPage(page).signInAs('office');
  return new ImportPage(page);
}

test('a document is imported, its doubts are settled, and it runs as a plan', async ({ page }) => {
  const review = await office(page);

  await test.step('what was read stands beside the document', async () => {
    await review.upload('云河方案.txt', planOf('云河市'));
    await expect(review.work.getByRole('tab', { name: '措施 4' })).toBeVisible();
    await expect(review.publish).toBeDisabled();
    await review.document.getByText('培育电商主体').click();
    await expect(review.work.getByRole('textbox', { name: '标题' })).toHaveValue('培育电商主体');
  });

  await test.step('two names of one unit become one', async () => {
    await review.tab('单位');
    await review.work.getByRole('button', { name: '更改“市农村农业局”' }).click();
    await review.work.getByRole('combobox', { name: '把“市农村农业局”统一为' }).click();
    await page.locator('.ant-select-item-option').filter({ hasText: '市农业农村局' }).click();
    await expect(review.work.getByRole('tab', { name: '单位 6' })).toBeVisible();
  });

  await test.step('the units are registered, an office and a lead are chosen', async () => {
    await review.tab('问题');
    await review.work.getByRole('button', { name: /全部登记/ }).click();
    await expect(review.finding('不在云河市的单位名册中')).toHaveCount(0);
    await review.chooseOffice('领导小组办公室');
    await review
      .finding('没有写明牵头单位')
      .getByRole('button', { name: '由市大数据局牵头' })
      .click();
    await expect(review.finding('没有写明牵头单位')).toHaveCount(0);
    await review.isSaved();
  });

  await test.step('two measures are joined, and the joining is undone', async () => {
    await (await review.measure('建设乡村网络'))
      .getByRole('button', { name: '与下一条合并' })
      .click();
    await expect(review.work.getByRole('tab', { name: '措施 3' })).toBeVisible();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(review.work.getByRole('tab', { name: '措施 4' })).toBeVisible();
    await review.isSaved();
  });

  await test.step('the process is looked at before it runs', async () => {
    await (await review.measure('建立数据平台')).getByRole('button', { name: '预览流程' }).click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.locator('figure')).toHaveAttribute('data-phase', 'shown');
    await drawer.getByRole('button', { name: /close|关闭/i }).click();
  });

  await test.step('left and come back to, everything is as it was', async () => {
    await review.open();
    await page.getByRole('link', { name: /^云河市/ }).click();
    await expect(review.work.getByRole('tab', { name: '单位 6' })).toBeVisible();
  });

  await test.step('published, it is a plan with its measures', async () => {
    await review.publish.click();
    const dialog = page.getByRole('dialog', { name: '发布方案' });
    await dialog.getByLabel('方案代号').fill('yunhe-2023');
    await dialog.getByRole('button', { name: '确认发布' }).click();
    await expect(page).toHaveURL(/\/plans\/yunhe-2023$/);
    await expect(page.getByRole('link', { name: /建立数据平台/ })).toBeVisible();
    await new MeasurePage(page).open('yunhe-2023', '2');
  });
});

test('two people at once: nobody’s edits are lost', async ({ page, browser }) => {
  const mine = await office(page);
  await mine.upload('双溪方案.txt', planOf('双溪市'));

  const other = await (await browser.newContext()).newPage();
  const theirs = await office(other);
  await other.goto(page.url());
  const measure = await theirs.measure('开展技能培训');
  await measure.getByRole('textbox', { name: '标题' }).fill('开展新农人培训');
  await theirs.isSaved();

  await (await mine.measure('培育电商主体'))
    .getByRole('textbox', { name: '标题' })
    .fill('培育电商');
  const dialog = page.getByRole('dialog', { name: /也修改了这份草稿/ });
  await expect(dialog).toContainText('培育电商');
  await dialog.getByRole('button', { name: '载入对方的版本，并套用我的修改' }).click();

  await mine.isSaved();
  await expect(mine.work.getByRole('button', { name: '开展新农人培训' })).toBeVisible();
  await expect(mine.work.getByRole('button', { name: /3 培育电商$/ })).toBeVisible();
  await other.close();
});

test('a file that is no document is refused in words, and stays chosen', async ({ page }) => {
  const review = await office(page);
  await review.open();

  await page.locator('input[type=file]').setInputFiles({
    name: '照片.docx',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
  });

  const refusal = page.getByRole('alert').filter({ hasText: '照片.docx' });
  await expect(refusal).toContainText(/格式|损坏/);
  await expect(refusal.getByRole('button', { name: '重试' })).toBeVisible();
});

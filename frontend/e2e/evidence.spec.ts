import { expect, type Page, test } from '@playwright/test';
import { archive, EvidenceField, pdf, picture } from './pages/evidence-field';
import { SignInPage } from './pages/sign-in-page';

const plan = 'xuzhou-2023';
const lead = 'kjj';

/** A measure the unit has not signed for; other journeys use the first ones. */
async function unsigned(page: Page): Promise<{ id: string; measure: { number: string } }> {
  const answer = await page.request.get(`/api/tasks?kind=sign-for&plan=${plan}&limit=200`);
  const { items } = (await answer.json()) as {
    items: { id: string; measure: { number: string } }[];
  };
  const last = items.at(-1);
  expect(last, 'a measure to sign for').toBeDefined();
  return last as { id: string; measure: { number: string } };
}

for (const { name, use } of [
  { name: 'on a desk', use: { viewport: { width: 1440, height: 900 } } },
  {
    name: 'on a phone',
    use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
]) {
  test.describe(name, () => {
    test.use(use);

    test('files go along with a task and stand on the page of its measure', async ({ page }) => {
      test.setTimeout(300_000);
      const session = new SignInPage(page);
      const files = new EvidenceField(page);
      await session.signInAs(lead);
      const task = await unsigned(page);
      await page.goto(`/tasks/${task.id}`);

      await test.step('chosen, pasted and dropped', async () => {
        await files.choose(pdf);
        await files.holds('验收报告.pdf');
        await files.paste(picture);
        await files.holds('截图');
        await files.drop(picture);
        await files.holds('现场照片.png');
        const camera = files.region.getByRole('button', { name: '拍照' });
        await expect(camera).toHaveCount(use.hasTouch ? 1 : 0);
      });

      await test.step('an archive is refused with what to do', async () => {
        await files.choose(archive);
        await expect(files.region.getByRole('alert')).toContainText('压缩包请先解压');
        await files.region.getByRole('button', { name: '移除此条 照片.zip' }).click();
      });

      await test.step('a picture and a PDF are looked at in the page', async () => {
        await files.preview('现场照片.png', page.getByRole('img', { name: '现场照片.png' }));
        await files.preview(
          '验收报告.pdf',
          page
            .locator('.pdf-page[data-drawn=true]')
            .and(page.getByRole('img', { name: '第 1 页' })),
        );
      });

      await test.step('they are there after leaving, and one is removed', async () => {
        await page.reload();
        await files.holds('验收报告.pdf');
        await files.region.getByRole('button', { name: /^删除 截图/ }).click();
        await page.locator('.ant-popconfirm').getByRole('button', { name: '删除' }).click();
        await expect(files.list.getByRole('listitem')).toHaveCount(2);
      });

      await test.step('filed with the task, the office sees them', async () => {
        await page.getByLabel('落实计划').fill('成立专班,逐季推进。');
        await page.getByRole('button', { name: '签收并提交计划' }).click();
        await expect(page.getByText('已办结', { exact: true }).first()).toBeVisible();
        await session.changeTo('office');
        await page.goto(`/plans/${plan}/measures/${task.measure.number}#files`);
        const panel = page.getByRole('region', { name: '文件', exact: true });
        await expect(panel.getByRole('listitem')).toHaveCount(2);
        await expect(panel).toContainText('市科技局');
        await files.preview('现场照片.png', page.getByRole('img', { name: '现场照片.png' }));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
  });
}

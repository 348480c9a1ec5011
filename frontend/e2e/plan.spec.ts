import { expect, type Page, test } from '@playwright/test';
import { PlanPage } from './pages/plan-page';
import { SignInPage } from './pages/sign-in-page';

const plan = 'xuzhou-2023';

interface Matrix {
  columns: { unit: { id: string; name: string } }[];
  rows: {
    section: { number: string; title: string };
    cells: { unit: string; light: string; worst: number; parts: number }[];
  }[];
  found: string[];
  measures: number;
}

async function matrixOf(page: Page, query = ''): Promise<Matrix> {
  return (await page.request.get(`/api/plans/${plan}/matrix${query}`)).json();
}

async function fitsTheScreen(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, page.url()).toBeLessThanOrEqual(0);
}

for (const width of [1440, 390]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a cell of the matrix narrows the list, and the address keeps it', async ({ page }) => {
      await new SignInPage(page).signInAs('office');
      const shown = new PlanPage(page);
      await shown.open(plan);
      const whole = await matrixOf(page);
      const column = whole.columns[0];
      const row = whole.rows.find(({ cells }) => cells.some((it) => it.unit === column?.unit.id));
      const cell = row?.cells.find((it) => it.unit === column?.unit.id);
      if (!column || !row || !cell) {
        throw new Error('The matrix is empty');
      }
      expect(await shown.listed()).toEqual(whole.found);
      await fitsTheScreen(page);

      const button = shown.cell(column.unit.name, row.section.title);
      await expect(button).toHaveAccessibleName(
        new RegExp(`${cell.worst} 条，共 ${cell.parts} 条$`),
      );
      await button.click();

      const narrowed = await matrixOf(
        page,
        `?unit=${column.unit.id}&section=${encodeURIComponent(row.section.number)}`,
      );
      expect(narrowed.found).toHaveLength(cell.parts);
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expect(shown.status).toHaveText(`列出 ${cell.parts} 条，共 ${whole.measures} 条措施`);
      expect(await shown.listed()).toEqual(narrowed.found);
      await page.reload();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      expect(await shown.listed()).toEqual(narrowed.found);

      await button.click();
      await expect(shown.status).toHaveText(`${whole.measures} 条措施`);
    });

    test('filters add up, and a section opens to its measures', async ({ page }) => {
      await new SignInPage(page).signInAs('office');
      const shown = new PlanPage(page);
      await shown.open(plan);
      const { columns, rows } = await matrixOf(page);
      const unit = columns[0]?.unit ?? { id: '', name: '' };

      await shown.choose('单位', unit.name);
      await shown.choose('角色', '牵头');
      const led = await matrixOf(page, `?unit=${unit.id}&role=LEAD`);
      await expect(shown.status).toContainText(`列出 ${led.found.length} 条`);
      expect(await shown.listed()).toEqual(led.found);
      await page.getByRole('button', { name: '清除条件' }).click();

      await shown.filters.getByRole('searchbox').fill('没有的措施');
      await expect(page.getByText('没有符合条件的措施')).toBeVisible();
      await page.getByRole('button', { name: '清除条件' }).last().click();

      const section = rows[0]?.section.title ?? '';
      await shown.matrix
        .getByRole('button', { name: new RegExp(`${section} \\d+ 条措施`) })
        .click();
      await shown.matrix.locator('.matrix-measure a').first().click();
      await expect(page).toHaveURL(/\/measures\//);
    });

    test('what is shown is taken along as a workbook', async ({ page }) => {
      await new SignInPage(page).signInAs('office');
      const shown = new PlanPage(page);
      await shown.open(plan, '?role=LEAD');
      const { found, columns } = await matrixOf(page, '?role=LEAD');

      const { name, sheets } = await shown.workbook();

      expect(name).toMatch(/^单位矩阵-xuzhou-2023-\d{4}-\d{2}-\d{2}\.xlsx$/);
      const [matrix = [], measures = []] = sheets;
      expect(matrix[0]).toContain(`列出 ${found.length} 条措施`);
      for (const { unit } of columns) {
        expect(matrix).toContain(unit.name);
      }
      expect(matrix.filter((text) => /^\D+ \d+\/\d+$/.test(text)).length).toBeGreaterThan(0);
      const numbers = measures.filter((text) => found.includes(text));
      expect(new Set(numbers)).toEqual(new Set(found));
    });

    test('a unit has a page, for its own people and for the office', async ({ page }) => {
      const session = new SignInPage(page);
      await session.signInAs('office');
      await page.goto(`/plans/${plan}/measures/5`);
      await page.locator('.unit-roles').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/units\//);
      const unit = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      for (const panel of ['牵头和参与的措施', '在办任务', '工作人员', '历期记录']) {
        await expect(page.getByRole('region', { name: panel, exact: true })).toBeVisible();
      }
      await fitsTheScreen(page);
      await page
        .getByRole('region', { name: '牵头和参与的措施' })
        .getByRole('link')
        .first()
        .click();
      await expect(page).toHaveURL(/\/plans\/xuzhou-2023\?unit=/);
      await expect(
        new PlanPage(page).filters.getByRole('combobox', { name: '单位', exact: true }),
      ).toHaveValue(/./);
      expect(unit).not.toBe('');

      await session.changeTo('kjj');
      await page.goto('/units/xz-kjj');
      await expect(page.getByRole('heading', { level: 1, name: '市科技局' })).toBeVisible();
      expect((await page.request.get('/api/units/xz-czj')).status()).toBe(404);
    });

    test('Ctrl+K finds by number, word and page, and gives the focus back', async ({ page }) => {
      await new SignInPage(page).signInAs('kjj');
      await page.goto('/plans');
      const link = page.getByRole('main').getByRole('link').first();
      await link.focus();

      await page.keyboard.press('Control+k');
      const field = page.getByRole('combobox', { name: /^搜索/ });
      await expect(field).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(field).toBeHidden();
      await expect(link).toBeFocused();

      await page.getByRole('button', { name: '搜索' }).click();
      await field.fill('科技局');
      const unit = page.getByRole('group', { name: '单位' }).getByRole('option').first();
      await expect(unit.locator('mark')).toHaveText('科技局');
      await fitsTheScreen(page);
      await field.fill('第5条');
      const first = page.getByRole('option').first();
      await expect(first).toContainText(/^5 /);
      await expect(first).toHaveAttribute('aria-selected', 'true');
      await expect(field).toHaveAttribute(
        'aria-activedescendant',
        (await first.getAttribute('id')) ?? '',
      );
      await page.keyboard.press('ArrowDown');
      await expect(first).toHaveAttribute('aria-selected', 'false');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/plans\/xuzhou-2023\/measures\/5$/);

      await page.keyboard.press('Control+k');
      await page.getByRole('option', { name: '第5条' }).click();
      await expect(field).toHaveValue('第5条');
      await field.fill('前往 方案');
      await page.getByRole('option', { name: '前往：方案' }).click();
      await expect(page).toHaveURL(/\/plans$/);
    });
  });
}

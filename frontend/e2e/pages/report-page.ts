import { expect, type Locator, type Page } from '@playwright/test';

interface Listed {
  id: string;
  plan: { key: string };
  period: string;
  superseded: boolean;
}

/** 报告: the list, and one report as paper. */
export class ReportPage {
  constructor(private readonly page: Page) {}

  /** The report in force on a plan's period; there is none before it was drafted. */
  async idOf(plan: string, period: string): Promise<string | undefined> {
    const answer = await this.page.request.get('/api/reports');
    const reports = (await answer.json()) as Listed[];
    return reports.find((it) => it.plan.key === plan && it.period === period && !it.superseded)?.id;
  }

  /** A report that the office is working on, once there is one. */
  async draft(): Promise<number | undefined> {
    const answer = await this.page.request.get('/api/reports');
    const reports = (await answer.json()) as { id: number; state: string }[];
    return reports.find(({ state }) => state === 'DRAFT')?.id;
  }

  /** At the head of the page; the task beside the report names it too. */
  get toEditor(): Locator {
    return this.page.getByRole('link', { name: '编辑', exact: true });
  }

  /** The words of a report as the office edits them. */
  get editor(): Locator {
    return this.page.getByRole('textbox', { name: '报告正文' });
  }

  /** What a sentence rests on, and what can be done with it. */
  get note(): Locator {
    return this.page.getByRole('dialog', { name: '依据' });
  }

  get saved(): Locator {
    return this.page.getByRole('status').filter({ hasText: '已保存' });
  }

  /** Adds a sentence at the end of the first paragraph, and saves. */
  async write(sentence: string): Promise<void> {
    await this.editor
      .locator('p')
      .first()
      .click({ position: { x: 40, y: 12 } });
    // the end of the paragraph, over all of its lines
    await this.editor.evaluate((editor) => {
      const paragraph = editor.querySelector('p');
      const selection = window.getSelection();
      if (paragraph && selection) {
        selection.selectAllChildren(paragraph);
        selection.collapseToEnd();
      }
    });
    await this.page.keyboard.type(sentence);
    await expect(this.editor).toContainText(sentence);
    await this.page.getByRole('button', { name: '保存' }).click();
  }

  /** Opens it from the list. */
  async open(plan: string, period: string): Promise<void> {
    const id = await this.idOf(plan, period);
    await this.page.goto('/reports');
    await this.page.getByRole('main').locator(`a[href="/reports/${id}"]`).click();
    await expect(this.paper).toBeVisible();
  }

  get paper(): Locator {
    return this.page.locator('article.paper');
  }

  get state(): Locator {
    return this.page.locator('.page-header .report-state');
  }

  /** What it counts of the reports that were due. */
  async figures(): Promise<Record<'due' | 'onTime' | 'late' | 'missing', number>> {
    const counted =
      /应报进展 (\d+) 份，按时报送 (\d+) 份（.{3,6}），迟报 (\d+) 份（.{3,6}），缺报 (\d+) 份/;
    const found = counted.exec((await this.paper.textContent()) ?? '');
    expect(found).not.toBeNull();
    const [due, onTime, late, missing] = (found ?? []).slice(1).map(Number);
    return { due, onTime, late, missing };
  }

  get form(): Locator {
    return this.page.getByRole('region', { name: '办理' });
  }
}

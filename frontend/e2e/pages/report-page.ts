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

  /** Opens it from the list. */
  async open(plan: string, period: string): Promise<void> {
    const id = await this.idOf(plan, period);
    await this.page.goto('/reports');
    await this.page.getByRole('main').locator(`a[href="/reports/${id}"]`).click();
    await expect(this.paper).toBeVisible();
  }

  get paper(): Locator {
    return this.page.getByRole('article');
  }

  get state(): Locator {
    return this.page.locator('.page-header .report-state');
  }

  /** A part of the paper by its heading. */
  part(title: string): Locator {
    return this.paper.getByRole('region', { name: title });
  }

  async figure(name: string): Promise<number> {
    return Number(await this.page.locator(`[data-figure="${name}"] dd`).textContent());
  }

  row(table: string, name: string): Locator {
    return this.page
      .getByRole('region', { name: table })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  get form(): Locator {
    return this.page.getByRole('region', { name: '办理' });
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

export interface OpenTask {
  kind: string;
  due: string;
  period: string | null;
  unit: { name: string };
}

/** A measure with its live diagram, and what is done to it as a whole. */
export class MeasurePage {
  readonly diagram: Locator;

  constructor(private readonly page: Page) {
    this.diagram = page.getByRole('region', { name: '流程图' }).locator('figure');
  }

  async open(plan: string, number: string): Promise<void> {
    await this.page.goto(`/plans/${plan}/measures/${number}`);
    await this.isDrawn();
  }

  async isDrawn(): Promise<void> {
    await expect(this.diagram).toHaveAttribute('data-phase', 'shown');
  }

  element(id: string): Locator {
    return this.diagram.locator(`g.djs-element[data-element-id="${id}"]`);
  }

  /** What bpmn-js warned of. */
  async warnings(): Promise<number> {
    return Number(await this.diagram.getAttribute('data-warnings'));
  }

  /** One of the panels below the measure's text. */
  panel(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** The tasks of a measure that are open, as the server says. */
  async openTasks(plan: string, number: string): Promise<OpenTask[]> {
    const answer = await this.page.request.get(`/api/plans/${plan}/measures/${number}`);
    return ((await answer.json()) as { openTasks: OpenTask[] }).openTasks;
  }

  /** What a leader writes; the lead is to answer unless another unit is chosen. */
  async instruct(text: string, urgency: '急件' | '一般件' | '难件'): Promise<void> {
    await this.panel('领导批示').getByRole('button', { name: '作出批示' }).click();
    const form = this.page.getByRole('form', { name: '领导批示' });
    await form.getByLabel('批示内容').fill(text);
    await form.getByRole('radio', { name: new RegExp(`^${urgency}`) }).check();
    await form.getByRole('button', { name: '交办' }).click();
    await expect(form).toBeHidden();
  }

  async suspend(reason: string, expected: string): Promise<void> {
    await this.page.getByRole('button', { name: '挂账' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('挂账原因').fill(reason);
    await dialog.getByLabel('预计恢复日期').fill(expected);
    await dialog.getByRole('button', { name: '挂账' }).click();
    await expect(dialog).toBeHidden();
  }

  async resume(note: string): Promise<void> {
    await this.page.getByRole('button', { name: '恢复办理' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('恢复说明').fill(note);
    await dialog.getByRole('button', { name: '恢复办理' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Puts the measure under supervision before anything of it is overdue. */
  async openCase(subject: RegExp, reason: string): Promise<void> {
    await this.panel('督办件').getByRole('button', { name: '立案督办' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: subject }).check();
    await dialog.getByLabel('立案理由').fill(reason);
    await dialog.getByRole('button', { name: '立案并催办' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Takes a step in the supervision case that has the words given. */
  async act(words: string, action: string, note: string): Promise<void> {
    await this.panel('督办件')
      .getByRole('listitem')
      .filter({ hasText: words })
      .getByRole('button', { name: '督办' })
      .click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: new RegExp(`^${action}`) }).check();
    await dialog.getByLabel('处置说明').fill(note);
    await dialog.getByRole('button', { name: '提交处置' }).click();
    await expect(dialog).toBeHidden();
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

/** 我的任务: the list, and the task opened from it. */
export class TaskPage {
  readonly list: Locator;
  readonly detail: Locator;

  constructor(private readonly page: Page) {
    this.list = page.getByRole('list', { name: '任务列表' });
    this.detail = page.getByRole('region', { name: '任务办理' });
  }

  async open(kind: string): Promise<void> {
    await this.page.goto(`/tasks?kind=${kind}`);
    await expect(this.page.getByRole('heading', { name: '我的任务' })).toBeVisible();
  }

  /** When the chosen task is due. */
  get due(): Locator {
    return this.detail.locator('.task-header').getByRole('time');
  }

  /** Opens the task of a measure to be done. */
  async choose(measure: string): Promise<void> {
    await this.show(measure);
    await expect(this.detail.getByRole('form')).toBeVisible();
  }

  /** Opens the task of a measure; loads further pages of the list until it is there. */
  async show(measure: string): Promise<void> {
    const task = this.list.getByRole('link').filter({ hasText: new RegExp(`\\b${measure}\\. `) });
    const more = this.page.getByRole('button', { name: '加载更多' });
    await expect(this.list).toBeVisible();
    while ((await task.count()) === 0 && (await more.isVisible())) {
      const before = await this.list.getByRole('link').count();
      await more.click();
      await expect.poll(() => this.list.getByRole('link').count()).toBeGreaterThan(before);
    }
    await task.first().click();
    await expect(this.detail.getByRole('heading', { level: 2 })).toBeVisible();
  }

  async fill(fields: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) {
      await this.detail.getByLabel(label).fill(text);
    }
  }

  async decide(decision: '同意' | '退回' | '同意延期'): Promise<void> {
    await this.detail.getByText(decision, { exact: true }).click();
  }

  /** Says of a report that the measure will be finished in time. */
  async answerInTime(): Promise<void> {
    await this.detail.getByText('能按期完成', { exact: true }).click();
  }

  /** Asks for more time for the chosen task. */
  async askForMoreTime(until: string, reason: string, progress: string): Promise<void> {
    await this.detail.getByRole('button', { name: '申请延期' }).click();
    const form = this.page.getByRole('form', { name: '申请延期' });
    await form.getByLabel('延期至').fill(until);
    await form.getByLabel('延期理由').fill(reason);
    await form.getByLabel('目前进展').fill(progress);
    await form.getByRole('button', { name: '提交申请' }).click();
    await expect(form).toBeHidden();
  }

  async submit(button: string): Promise<void> {
    await this.detail.getByRole('button', { name: button }).click();
    await expect(this.page.getByText('已办结', { exact: true }).first()).toBeVisible();
  }
}

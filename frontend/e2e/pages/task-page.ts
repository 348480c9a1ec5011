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

  /** Opens the task of a measure to be done; of several plans with such a measure, by its title. */
  async choose(measure: string, title = ''): Promise<void> {
    await this.show(measure, title);
    await expect(this.detail.getByRole('form').first()).toBeVisible();
  }

  /** Opens the task of a measure; scrolls through the list until it is drawn. */
  async show(measure: string, title = ''): Promise<void> {
    const task = this.list
      .getByRole('link')
      .filter({ hasText: new RegExp(`\\b${measure}\\. `) })
      .filter({ hasText: title });
    await expect(this.list).toBeVisible();
    await expect(async () => {
      if ((await task.count()) === 0) {
        await this.scroll(500);
      }
      await expect(task.first()).toBeVisible({ timeout: 500 });
    }).toPass();
    await task.first().click();
    await expect(this.detail.getByRole('heading', { level: 2 }).first()).toBeVisible();
  }

  /** As a wheel over the list does. */
  async scroll(by: number): Promise<void> {
    await this.list.hover();
    await this.page.mouse.wheel(0, by);
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

  /** Submits, and does not wait for the time in which it could be taken back. */
  async submit(button: string): Promise<void> {
    await this.detail.getByRole('button', { name: button }).click();
    const now = this.page.getByRole('button', { name: '立即送出' });
    const done = this.page.getByText('已办结', { exact: true }).first();
    await expect(now.or(done).first()).toBeVisible();
    if (await now.isVisible()) {
      await now.click({ timeout: 2_000 }).catch(() => undefined);
    }
    await expect(this.page.getByText('已办结', { exact: true }).first()).toBeVisible();
  }
}

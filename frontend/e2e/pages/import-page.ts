import { expect, type Locator, type Page } from '@playwright/test';

/** 导入: the upload, and the review of what was read. */
export class ImportPage {
  readonly work: Locator;
  readonly document: Locator;

  constructor(private readonly page: Page) {
    this.work = page.getByRole('region', { name: '核对' });
    this.document = page.getByRole('document', { name: '文件正文' });
  }

  async open(): Promise<void> {
    await this.page.goto('/import');
    await expect(this.page.getByRole('region', { name: '上传文件' })).toBeVisible();
  }

  async upload(name: string, text: string): Promise<void> {
    await this.open();
    await this.page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text, 'utf8'),
    });
    await expect(this.work).toBeVisible();
  }

  async tab(name: string): Promise<void> {
    await this.work.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  }

  finding(words: string | RegExp): Locator {
    return this.work.getByRole('listitem').filter({ hasText: words });
  }

  /** A measure in the list of measures, opened to be edited. */
  async measure(title: string): Promise<Locator> {
    await this.tab('措施');
    const head = this.work.getByRole('button', { name: title });
    if ((await head.getAttribute('aria-expanded')) !== 'true') {
      await head.click();
    }
    return this.work
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: title }) });
  }

  /** Chooses the unit that is to supervise the plan, by part of its name. */
  async chooseOffice(words: string): Promise<void> {
    await this.finding('由谁督办').getByRole('combobox', { name: '选定督办单位' }).fill(words);
    await this.page.locator('.ant-select-item-option').filter({ hasText: words }).first().click();
    await expect(this.finding('由谁督办')).toHaveCount(0);
  }

  async isSaved(): Promise<void> {
    await expect(this.page.locator('.save-indicator')).toHaveAttribute('data-phase', 'saved');
  }

  get publish(): Locator {
    return this.page.getByRole('button', { name: '发布', exact: true });
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

/** 批量填报: the sheet on a desk, the cards on a phone. */
export class FilingPage {
  readonly sheet: Locator;
  readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.sheet = page.getByRole('grid', { name: '待报进展' });
    this.dialog = page.getByRole('dialog');
  }

  async open(period: string): Promise<void> {
    await this.page.goto(`/filing?period=${period}`);
    await expect(this.page.getByRole('heading', { name: '批量填报' })).toBeVisible();
  }

  /** How many reports wait, by what the sheet says it has. */
  async count(): Promise<number> {
    return Number(await this.sheet.getAttribute('aria-rowcount')) - 1;
  }

  /** A cell by its place among the cells to be filled in; the row must be in sight. */
  cell(row: number, column: number): Locator {
    return this.sheet.locator(`[data-row="${row}"][data-column="${column}"]`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  /** Pastes as Ctrl+V does, into whatever has the focus. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((clip) => {
      const data = new DataTransfer();
      data.setData('text/plain', clip);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  /** Asks to file what is filled in; the button counts it. */
  async fileReady(count: number): Promise<void> {
    await this.page.getByRole('button', { name: `报送已填（${count}）` }).click();
    await this.dialog.getByRole('button', { name: `确认报送 ${count} 份` }).click();
  }

  async filed(count: number): Promise<void> {
    // each is a completed task of its process; a busy machine takes a while for sixty
    await expect(this.page.getByText(new RegExp(`已报送 ${count} 份`)).first()).toBeVisible({
      timeout: 180_000,
    });
  }
}

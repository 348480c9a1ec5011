import { expect, type Locator, type Page } from '@playwright/test';

/** A picture of four points, and a page of PDF with one word. */
export const picture = {
  name: '现场照片.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

export const pdf = {
  name: '验收报告.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(onePage()),
};

export const archive = {
  name: '照片.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'),
};

function onePage(): string {
  const text = 'BT /F1 24 Tf 40 100 Td (Accepted) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return `${body}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
}

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** 佐证材料 in the form of a task. */
export class EvidenceField {
  readonly region: Locator;
  readonly list: Locator;

  constructor(private readonly page: Page) {
    this.region = page.getByRole('region', { name: '佐证材料' });
    this.list = this.region.getByRole('list', { name: '已上传的文件' });
  }

  async choose(...files: Given[]): Promise<void> {
    await this.region.locator('input[type=file][multiple]').setInputFiles(files);
  }

  /** As the clipboard gives a screenshot. */
  async paste({ mimeType, buffer }: Given): Promise<void> {
    await this.page.evaluate(
      ({ type, bytes }) => {
        const clipboard = new DataTransfer();
        clipboard.items.add(new File([new Uint8Array(bytes)], 'image.png', { type }));
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true }),
        );
      },
      { type: mimeType, bytes: [...buffer] },
    );
  }

  async drop({ name, mimeType, buffer }: Given): Promise<void> {
    const files = await this.page.evaluateHandle(
      ({ fileName, type, bytes }) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([new Uint8Array(bytes)], fileName, { type }));
        return dropped;
      },
      { fileName: name, type: mimeType, bytes: [...buffer] },
    );
    await this.region.dispatchEvent('drop', { dataTransfer: files });
  }

  async holds(name: string): Promise<void> {
    const file = this.list.getByRole('listitem').filter({ hasText: name });
    await expect(file).toContainText('KB');
  }

  /** Opens a file, looks at it and closes it again. */
  async preview(name: string, shown: Locator): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name });
    await expect(shown).toBeVisible();
    await this.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
}

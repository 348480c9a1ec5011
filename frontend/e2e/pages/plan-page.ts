import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { expect, type Locator, type Page } from '@playwright/test';

/** 方案: the matrix, its filters, and the list below. */
export class PlanPage {
  readonly matrix: Locator;
  readonly filters: Locator;

  constructor(private readonly page: Page) {
    this.matrix = page.getByRole('region', { name: '单位矩阵', exact: true });
    this.filters = page.getByRole('search', { name: '筛选措施' });
  }

  async open(plan: string, query = ''): Promise<void> {
    await this.page.goto(`/plans/${plan}${query}`);
    await expect(this.matrix.getByRole('table')).toBeVisible();
  }

  /** The cell of a unit in a section, or in the sum of all. */
  cell(unit: string, section: RegExp | string): Locator {
    const of = typeof section === 'string' ? section : section.source;
    return this.matrix.getByRole('button', { name: new RegExp(`^${unit}，.*${of}.*条，共`) });
  }

  /** Numbers of the measures in the list. */
  async listed(): Promise<string[]> {
    return this.page.locator('.plan-section .measure-number').allTextContents();
  }

  get status(): Locator {
    return this.page.locator('.plan-shown').getByRole('status');
  }

  async choose(name: string, label: string): Promise<void> {
    await this.filters.getByRole('combobox', { name, exact: true }).selectOption({ label });
  }

  /** The words of each sheet of the workbook that the page offers. */
  async workbook(): Promise<{ name: string; sheets: string[][] }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name: '导出 Excel' }).click(),
    ]);
    const entries = unzipped(await readFile(await download.path()));
    const shared = texts(entries.get('xl/sharedStrings.xml') ?? '', 'si');
    const sheets = [...entries.keys()]
      .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      .sort()
      .map((name) => cellsOf(entries.get(name) ?? '', shared));
    return { name: download.suggestedFilename(), sheets };
  }
}

/** The entries of a zip file, by its central directory. */
function unzipped(file: Buffer): Map<string, string> {
  const entries = new Map<string, string>();
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const packed = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(from, from + packed);
    entries.set(
      name,
      (file.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'),
    );
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function texts(xml: string, element: string): string[] {
  const found = xml.matchAll(new RegExp(`<${element}\\b[^>]*>(.*?)</${element}>`, 'gs'));
  return [...found].map(([, inner = '']) => inner.replace(/<[^>]+>/g, ''));
}

function cellsOf(sheet: string, shared: string[]): string[] {
  return [...sheet.matchAll(/<c\b([^>/]*)>(.*?)<\/c>/gs)].map(([, attributes = '', inner = '']) => {
    const value = inner.replace(/<[^>]+>/g, '');
    return attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : value;
  });
}

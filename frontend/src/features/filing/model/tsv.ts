/**
 * Cells as spreadsheets put them on the clipboard: tabs between, a line a row. A cell that has
 * lines or tabs of its own stands in quotation marks; one that only begins with a mark does not.
 */
export function parseTsv(clip: string): string[][] {
  const text = clip.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined;
    const end = quoted?.end ?? plainEnd(text, at);
    rows[rows.length - 1]?.push(quoted?.cell ?? text.slice(at, end));
    if (end >= text.length) {
      return rows;
    }
    if (text[end] === '\n') {
      rows.push([]);
    }
    at = end + 1;
  }
}

function plainEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\t\n]/);
  return end < 0 ? text.length : from + end;
}

/** The cell in marks, if what stands between them needs any. */
function quotedCell(text: string, from: number): { cell: string; end: number } | undefined {
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) {
      return undefined;
    }
    if (text[mark + 1] === '"') {
      at = mark + 2;
      continue;
    }
    const inner = text.slice(from + 1, mark);
    const closes = mark + 1 === text.length || /[\t\n]/.test(text[mark + 1] ?? '');
    return closes && /[\t\n"]/.test(inner)
      ? { cell: inner.replaceAll('""', '"'), end: mark + 1 }
      : undefined;
  }
}

export function writeTsv(rows: string[][]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}

function quote(cell: string): string {
  return /[\t\n]/.test(cell) || /^".*"$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

import { Problem } from '@/shared/api/problem';
import { i18next } from '@/shared/i18n/i18n';

/** What the reader reads, by the ends of file names. */
export const formats = ['.docx', '.doc', '.wps', '.pdf', '.html', '.htm', '.md', '.txt'];

const kilobyte = 1024;

export function sizeOf({ size }: File): string {
  return size < kilobyte * kilobyte
    ? `${Math.max(1, Math.round(size / kilobyte))} KB`
    : `${(size / kilobyte / kilobyte).toFixed(1)} MB`;
}

/** The key of the words for a refused file: why, and what to do. */
export function refusalOf(error: unknown): string {
  if (error instanceof Problem) {
    const kind = String(error.facts.kind ?? '')
      .toLowerCase()
      .replaceAll('_', '-');
    const byKind = `import/refused/${kind}`;
    if (error.slug === 'document-unreadable' && i18next.exists(byKind)) {
      return byKind;
    }
    for (const key of [
      `import/refused/${error.slug}`,
      `problems/${error.slug}`,
      `import/refused/status-${error.status}`,
    ]) {
      if (i18next.exists(key)) {
        return key;
      }
    }
  }
  return 'import/refused/unknown';
}

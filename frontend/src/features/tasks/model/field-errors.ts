import { Problem } from '@/shared/api/problem';
import type { TaskKind } from '@/shared/api/types';
import { i18next } from '@/shared/i18n/i18n';

// rules of more than one field: where their fault is shown
function shownAt(field: string, kind: TaskKind): string {
  const fields: Record<string, string> = {
    reasoned: kind === 'supervise' ? 'note' : 'reason',
    graded: 'grade',
  };
  return fields[field] ?? field;
}

function words(message: string): string {
  const key = `form/${message}`;
  return i18next.t(i18next.exists(key) ? key : 'form/faulty');
}

/** The server's faults of a form, each at its field and in words. */
export function fieldErrors(error: unknown, kind: TaskKind) {
  const faults = error instanceof Problem ? error.fields : [];
  return faults.map(({ field, message }) => ({
    name: shownAt(field, kind),
    errors: [words(message)],
  }));
}

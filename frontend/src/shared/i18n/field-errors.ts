import { Problem } from '../api/problem';
import { i18next } from './i18n';

function words(message: string): string {
  const key = `form/${message}`;
  return i18next.t(i18next.exists(key) ? key : 'form/faulty');
}

/** The server's faults of a form, each at its field and in words. */
export function fieldErrors(error: unknown) {
  const faults = error instanceof Problem ? error.fields : [];
  return faults.map(({ field, message }) => ({ name: field, errors: [words(message)] }));
}

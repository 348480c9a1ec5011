import { Problem } from '../api/problem';
import { i18next } from './i18n';

function words(message: string): string {
  const key = `form/${message}`;
  return i18next.t(i18next.exists(key) ? key : 'form/faulty');
}

/** figures[0].value as a form knows it. */
function path(field: string): string | (string | number)[] {
  return field.includes('[')
    ? field.split(/[[\].]+/).map((part) => (/^\d+$/.test(part) ? Number(part) : part))
    : field;
}

/** The server's faults of a form, each at its field and in words. */
export function fieldErrors<Name extends string = string>(error: unknown) {
  const faults = error instanceof Problem ? error.fields : [];
  return faults.map(({ field, message }) => ({
    name: path(field) as unknown as Name,
    errors: [words(message)],
  }));
}

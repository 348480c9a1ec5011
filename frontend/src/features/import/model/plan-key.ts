const form = /^[a-z0-9][a-z0-9-]{2,39}$/;

/** Whether a text may be the short name of a plan: it becomes part of every process id. */
export function isKey(text: string): boolean {
  return form.test(text);
}

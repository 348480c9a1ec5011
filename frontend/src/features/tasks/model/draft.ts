/** Text typed but not yet accepted by the server, kept per task until it is. */
const prefix = 'duban.draft.';

export type Values = Record<string, unknown>;

export function readDraft(task: string): Values | undefined {
  const text = sessionStorage.getItem(prefix + task);
  return text ? (JSON.parse(text) as Values) : undefined;
}

export function keepDraft(task: string, values: Values): void {
  sessionStorage.setItem(prefix + task, JSON.stringify(values));
}

export function dropDraft(task: string): void {
  sessionStorage.removeItem(prefix + task);
}

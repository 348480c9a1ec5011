import type { TaskAnswers, TaskKind } from '@/shared/api/types';

export type Field = { [kind in TaskKind]: keyof TaskAnswers[kind] }[TaskKind];

/** What stands in the form of a task, finished or not. */
export type Values = { [field in Field]?: unknown };

/** Text typed and not yet on the server, kept per task until it is. */
const prefix = 'duban.draft.';

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

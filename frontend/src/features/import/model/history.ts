import type { DraftContent } from '@/shared/api/draft-types';
import type { Edit } from './content';
import { same } from './same';

/** What was done, in words, and what stood before it. */
interface Step {
  what: string;
  content: DraftContent;
  /** edits of one field that follow each other are one step */
  field?: string;
}

export interface History {
  present: DraftContent;
  past: Step[];
  future: Step[];
}

const longest = 200;

export function startHistory(present: DraftContent): History {
  return { present, past: [], future: [] };
}

export function make(history: History, what: string, edit: Edit, field?: string): History {
  const present = edit(history.present);
  if (same(present, history.present)) {
    return history;
  }
  const goesOn = field !== undefined && history.past.at(-1)?.field === field;
  const step = { what, content: history.present, field };
  const past = goesOn ? history.past : [...history.past, step].slice(-longest);
  return { present, past, future: [] };
}

export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) {
    return history;
  }
  const redoable = { what: step.what, content: history.present };
  return {
    present: step.content,
    past: history.past.slice(0, -1),
    future: [redoable, ...history.future],
  };
}

export function redo(history: History): History {
  const [step, ...future] = history.future;
  if (!step) {
    return history;
  }
  const past = [...history.past, { what: step.what, content: history.present }];
  return { present: step.content, past, future };
}

/** What happened on the server holds for every step: going back must not take it back. */
export function rebase(history: History, edit: Edit): History {
  const change = (steps: Step[]) => steps.map((step) => ({ ...step, content: edit(step.content) }));
  return {
    present: edit(history.present),
    past: change(history.past),
    future: change(history.future),
  };
}

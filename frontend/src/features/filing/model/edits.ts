import type { Cells } from './types';

/** What was typed, by task; a task that nobody touched is not in it. */
export type Typed = Record<string, Cells>;

/** New cells of a task; undefined takes back that it was touched. */
export interface Patch {
  task: string;
  cells: Cells | undefined;
}

export interface Edits {
  typed: Typed;
  past: Patch[][];
  future: Patch[][];
}

export type Action =
  | { type: 'patch'; patches: Patch[] }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'forget'; tasks: string[] }
  | { type: 'settle' };

const kept = 100;

export function start(typed: Typed): Edits {
  return { typed, past: [], future: [] };
}

/** One step of work at the sheet; each can be taken back until its row is filed. */
export function edited(edits: Edits, action: Action): Edits {
  const { typed, past, future } = edits;
  switch (action.type) {
    case 'patch':
      return action.patches.length === 0
        ? edits
        : {
            typed: patched(typed, action.patches),
            past: [...past, inverse(typed, action.patches)].slice(-kept),
            future: [],
          };
    case 'undo': {
      const step = past.at(-1);
      return step
        ? {
            typed: patched(typed, step),
            past: past.slice(0, -1),
            future: [inverse(typed, step), ...future],
          }
        : edits;
    }
    case 'redo': {
      const [step, ...later] = future;
      return step
        ? { typed: patched(typed, step), past: [...past, inverse(typed, step)], future: later }
        : edits;
    }
    case 'settle':
      return start(typed);
    case 'forget': {
      const gone = new Set(action.tasks);
      const without = (steps: Patch[][]) =>
        steps
          .map((step) => step.filter(({ task }) => !gone.has(task)))
          .filter((step) => step.length > 0);
      return {
        typed: Object.fromEntries(Object.entries(typed).filter(([task]) => !gone.has(task))),
        past: without(past),
        future: without(future),
      };
    }
  }
}

function patched(typed: Typed, patches: Patch[]): Typed {
  const after = { ...typed };
  for (const { task, cells } of patches) {
    if (cells) {
      after[task] = cells;
    } else {
      delete after[task];
    }
  }
  return after;
}

function inverse(typed: Typed, patches: Patch[]): Patch[] {
  return patches.map(({ task }) => ({ task, cells: typed[task] }));
}

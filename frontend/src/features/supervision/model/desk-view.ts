/** The views of 督办, in the order of their tabs. */
export const views = [
  'overdue',
  'due-soon',
  'opened',
  'extensions',
  'changes',
  'forecast',
  'workload',
] as const;

export type View = (typeof views)[number];

/** Views that are lists of the desk, with filters, groups and export. */
export const lists = ['overdue', 'due-soon', 'opened'] as const;

export type ListView = (typeof lists)[number];

export function viewOf(value: string | undefined): View {
  return views.find((view) => view === value) ?? 'overdue';
}

export function isList(view: View): view is ListView {
  return (lists as readonly View[]).includes(view);
}

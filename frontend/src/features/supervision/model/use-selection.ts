import { useCallback, useState } from 'react';
import type { DeskBrief, DeskItem } from '@/shared/api/types';

/** As much of an item as acting on it takes. */
export type Chosen = Pick<DeskBrief, 'id' | 'unit' | 'measure' | 'plan' | 'actions'>;

interface Entry {
  group: string;
  item: Chosen;
}

/** What is chosen on the desk, also of groups that are not open. */
export function useSelection() {
  const [entries, setEntries] = useState<ReadonlyMap<string, Entry>>(new Map());

  const change = useCallback(
    (edit: (entries: Map<string, Entry>) => void) =>
      setEntries((before) => {
        const after = new Map(before);
        edit(after);
        return after;
      }),
    [],
  );

  return {
    items: [...entries.values()].map(({ item }) => item),
    has: (id: string) => entries.has(id),
    countIn: (group: string) =>
      [...entries.values()].filter((entry) => entry.group === group).length,
    set: (group: string, item: DeskItem, yes: boolean) =>
      change((all) => (yes ? all.set(item.id, { group, item }) : all.delete(item.id))),
    addAll: (group: string, items: DeskBrief[]) =>
      change((all) => {
        for (const item of items.filter(({ actions }) => actions.length > 0)) {
          all.set(item.id, { group, item });
        }
      }),
    removeAll: (group: string) =>
      change((all) => {
        for (const [id, entry] of all) {
          if (entry.group === group) {
            all.delete(id);
          }
        }
      }),
    clear: () => setEntries(new Map()),
  };
}

export type Selection = ReturnType<typeof useSelection>;

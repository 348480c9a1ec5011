import { useCallback, useState } from 'react';
import type { Place } from '@/shared/api/draft-types';
import { useFilters } from '@/shared/ui/use-filters';

export const tabs = [
  'findings',
  'measures',
  'units',
  'plan',
  'goals',
  'safeguards',
  'comparison',
] as const;
export type Tab = (typeof tabs)[number];
export type Pane = 'document' | 'work';

/** What is to be shown once; a new object asks for it again. */
export interface Flash {
  place: Place;
}

/** The field of a measure, or of the plan, that is to get the focus. */
export interface Focus {
  of: 'measure' | 'plan';
  field: string;
}

/** Where a field of the plan is edited that has a tab of its own. */
const tabOf: Record<string, Tab | undefined> = { goals: 'goals', organisational: 'safeguards' };

export type View = ReturnType<typeof useView>;

/** What is open, chosen and pointed at on the review page. */
export function useView() {
  const { values, set } = useFilters('tab');
  const [pane, setPane] = useState<Pane>('work');
  const [measure, setMeasure] = useState<string>();
  const [finding, setFinding] = useState<string>();
  const [flash, setFlash] = useState<Flash>();
  const [focus, setFocus] = useState<Focus>();
  const tab = tabs.find((name) => name === values.tab) ?? 'findings';

  const setTab = useCallback((next: Tab) => set('tab', next), [set]);

  /** Scrolls the document to a place, where the document is in view. */
  const reveal = useCallback((place: Place | undefined) => {
    if (place) {
      setFlash({ place });
    }
  }, []);

  /** As `reveal`; on a phone, turns to the document first. */
  const showSource = useCallback((place: Place | undefined) => {
    if (place) {
      setPane('document');
      setFlash({ place });
    }
  }, []);

  /** Turns to a measure among the others, with one of its fields ready to be edited. */
  const openMeasure = useCallback(
    (id: string, field = 'card') => {
      setMeasure(id);
      setTab('measures');
      setPane('work');
      setFocus({ of: 'measure', field });
    },
    [setTab],
  );

  const openPlan = useCallback(
    (field: string) => {
      setTab(tabOf[field] ?? 'plan');
      setPane('work');
      setFocus({ of: 'plan', field });
    },
    [setTab],
  );

  return {
    tab,
    setTab,
    pane,
    setPane,
    measure,
    setMeasure,
    finding,
    setFinding,
    flash,
    reveal,
    showSource,
    focus,
    forgetFocus: useCallback(() => setFocus(undefined), []),
    openMeasure,
    openPlan,
  };
}

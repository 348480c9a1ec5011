import { Badge } from 'antd';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usesOf } from '../model/units';
import { useReviewed } from '../review/review-context';
import type { Tab } from '../review/use-view';
import type { Worklist } from '../review/use-worklist';
import { ComparisonPanel } from './comparison-panel';
import { FindingsPanel } from './findings-panel';
import { GoalsPanel } from './goals-panel';
import { MeasuresPanel } from './measures-panel';
import { PlanPanel } from './plan-panel';
import { SafeguardsPanel } from './safeguards-panel';
import { UnitsPanel } from './units-panel';

const ModelDrawer = lazy(() => import('./model-drawer'));

/** What was read from the document, a tab for each kind. */
export function WorkPane({ worklist }: { worklist: Worklist }) {
  const { t } = useTranslation();
  const { draft, plan, view } = useReviewed();
  const [previewed, setPreviewed] = useState<string>();
  const preview = useCallback((measure: string) => setPreviewed(measure), []);
  const unitCount = useMemo(() => usesOf(plan).size, [plan]);
  const { ERROR, WARNING, NOTE } = worklist.counts;
  const counts: Partial<Record<Tab, number>> = {
    findings: ERROR + WARNING + NOTE,
    measures: plan.measures.length,
    units: unitCount,
    goals: plan.goals.length,
    safeguards: plan.organisational.length,
  };
  const panels: Partial<Record<Tab, ReactNode>> = {
    findings: <FindingsPanel worklist={worklist} />,
    measures: <MeasuresPanel onPreview={preview} />,
    units: <UnitsPanel />,
    plan: <PlanPanel />,
    goals: <GoalsPanel />,
    safeguards: <SafeguardsPanel />,
    ...(draft.amends && { comparison: <ComparisonPanel /> }),
  };
  const names = Object.keys(panels) as Tab[];
  const shown = names.includes(view.tab) ? view.tab : 'findings';
  return (
    <section className="work" aria-label={t('import/work')}>
      <TabList names={names} shown={shown} counts={counts} alarm={ERROR > 0} />
      <div
        key={shown}
        id="work-panel"
        className="work-panel"
        role="tabpanel"
        aria-label={t(`import/tab/${shown}`)}
      >
        {panels[shown]}
      </div>
      {previewed && (
        <Suspense>
          <ModelDrawer measure={previewed} onClose={() => setPreviewed(undefined)} />
        </Suspense>
      )}
    </section>
  );
}

interface TabListProps {
  names: Tab[];
  shown: Tab;
  counts: Partial<Record<Tab, number>>;
  /** whether the findings hold errors */
  alarm: boolean;
}

function TabList({ names, shown, counts, alarm }: TabListProps) {
  const { t } = useTranslation();
  const { view } = useReviewed();
  const list = useRef<HTMLDivElement>(null);
  const move = (step: number) => {
    const next = names[(names.indexOf(shown) + step + names.length) % names.length];
    if (next) {
      view.setTab(next);
      list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
    }
  };
  return (
    <div
      ref={list}
      className="work-tabs"
      role="tablist"
      tabIndex={-1}
      aria-label={t('import/work')}
      onKeyDown={({ key }) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
        if (step) {
          move(step);
        }
      }}
    >
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          data-tab={name}
          aria-selected={name === shown}
          aria-controls="work-panel"
          tabIndex={name === shown ? 0 : -1}
          onClick={() => view.setTab(name)}
        >
          {t(`import/tab/${name}`)}
          {counts[name] !== undefined && (
            <Badge
              className={name === 'findings' && alarm ? 'alarm' : undefined}
              count={counts[name]}
              overflowCount={999}
              showZero
            />
          )}
        </button>
      ))}
    </div>
  );
}

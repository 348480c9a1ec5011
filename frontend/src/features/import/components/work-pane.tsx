import { Badge } from 'antd';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TabList } from '@/shared/ui/tab-list';
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
      <Tabs names={names} shown={shown} counts={counts} alarm={ERROR > 0} />
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

interface TabsProps {
  names: Tab[];
  shown: Tab;
  counts: Partial<Record<Tab, number>>;
  /** whether the findings hold errors */
  alarm: boolean;
}

function Tabs({ names, shown, counts, alarm }: TabsProps) {
  const { t } = useTranslation();
  const { view } = useReviewed();
  return (
    <TabList
      className="work-tabs"
      label={t('import/work')}
      panel="work-panel"
      shown={shown}
      onChange={view.setTab}
      tabs={names.map((name) => ({
        key: name,
        label: (
          <>
            {t(`import/tab/${name}`)}
            {counts[name] !== undefined && (
              <Badge
                className={name === 'findings' && alarm ? 'alarm' : undefined}
                count={counts[name]}
                overflowCount={999}
                showZero
              />
            )}
          </>
        ),
      }))}
    />
  );
}

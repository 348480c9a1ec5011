import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '@/shared/ui/page-header';
import { TabList } from '@/shared/ui/tab-list';
import { type DeskFilters, useDesk } from '../api/use-desk';
import { isList, type View, viewOf, views } from '../model/desk-view';
import { ChangesPanel } from './changes-panel';
import { Desk } from './desk';
import { ExportMenu } from './export-menu';
import { ForecastPanel } from './forecast-panel';
import { UndecidedExtensions } from './undecided-extensions';
import { WorkloadPanel } from './workload-panel';
import './desk.css';

const names = ['by', 'unit', 'plan', 'kind', 'level', 'light', 'charge'] as const;

/** 督办: the desk from which the office runs its day. What is shown is in the address. */
export function SupervisionDesk() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const view = viewOf(params.get('view') ?? undefined);
  const filters: DeskFilters = { view: isList(view) ? view : 'overdue' };
  for (const name of names) {
    filters[name] = params.get(name) ?? undefined;
  }

  const set = useCallback(
    (changes: Record<string, string | undefined>, replace = true) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value) {
              after.set(name, value);
            } else {
              after.delete(name);
            }
          }
          return after;
        },
        { replace },
      ),
    [setParams],
  );
  const clear = () => set(Object.fromEntries(names.slice(1).map((name) => [name, undefined])));

  return (
    <>
      <PageHeader title={t('supervision/title')} lead={t('oversight/subtitle')}>
        {isList(view) && <ExportMenu filters={filters} />}
      </PageHeader>
      <ViewTabs
        view={view}
        filters={filters}
        choose={(chosen) => set({ view: chosen === 'overdue' ? undefined : chosen }, false)}
      />
      <div id="desk-panel" role="tabpanel" aria-label={t(`oversight/view/${view}`)}>
        {isList(view) && (
          <Desk
            key={view}
            view={view}
            filters={filters}
            heat={params.has('heat')}
            set={set}
            clear={clear}
          />
        )}
        {view === 'extensions' && <UndecidedExtensions />}
        {view === 'changes' && (
          <ChangesPanel
            since={params.get('since') === 'week' ? 'week' : 'day'}
            setSince={(since) => set({ since })}
          />
        )}
        {view === 'forecast' && <ForecastPanel />}
        {view === 'workload' && <WorkloadPanel />}
      </div>
    </>
  );
}

interface TabsProps {
  view: View;
  filters: DeskFilters;
  choose: (view: View) => void;
}

function ViewTabs({ view, filters, choose }: TabsProps) {
  const { t } = useTranslation();
  const counts = useDesk(filters).data?.counts;
  return (
    <TabList<View>
      className="page-tabs"
      label={t('oversight/views')}
      panel="desk-panel"
      shown={view}
      onChange={choose}
      tabs={views.map((name) => ({
        key: name,
        label:
          counts && name in counts
            ? `${t(`oversight/view/${name}`)} ${counts[name]}`
            : t(`oversight/view/${name}`),
      }))}
    />
  );
}

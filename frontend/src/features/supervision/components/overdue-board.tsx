import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  OverdueBoard as Board,
  OverdueItem,
  PlanRef,
  SupervisionCase,
} from '@/shared/api/types';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useFilters } from '@/shared/ui/use-filters';
import { useOverdue } from '../api/use-overdue';
import { ActionDialog } from './action-dialog';
import { ByHandCases } from './by-hand-cases';
import { OpenCaseDialog } from './open-case-dialog';
import { OverdueRow } from './overdue-row';
import { SelectionBar } from './selection-bar';
import { UnitCounts } from './unit-counts';
import './supervision.css';

/** Everything overdue: units with their counts, and what each owes, the oldest first. */
export function OverdueBoard({ plans }: { plans: PlanRef[] }) {
  const { t } = useTranslation();
  const filters = useFilters('unit', 'plan');
  const [acting, setActing] = useState<SupervisionCase[]>();
  const [opening, setOpening] = useState<OverdueItem>();
  return (
    <>
      {plans.length > 1 && (
        <Select
          className="plan-select"
          aria-label={t('tasks/filterPlan')}
          value={filters.values.plan ?? ''}
          onChange={(plan) => filters.set('plan', plan || undefined)}
          options={[
            { value: '', label: t('tasks/allPlans') },
            ...plans.map(({ key, title }) => ({ value: key, label: title })),
          ]}
        />
      )}
      <Load of={useOverdue(filters.values)}>
        {(board) => (
          <div className="overdue-board">
            <UnitCounts
              counts={board.byUnit}
              chosen={filters.values.unit}
              choose={(unit) => filters.set('unit', unit)}
            />
            <div>
              <OverdueItems
                key={filters.search}
                board={board}
                filtered={filters.search !== ''}
                onClear={filters.clear}
                onAct={setActing}
                onOpen={setOpening}
              />
              <ByHandCases items={board.byHand} onAct={(of) => setActing([of])} />
            </div>
          </div>
        )}
      </Load>
      {acting && <ActionDialog cases={acting} onClose={() => setActing(undefined)} />}
      {opening && (
        <OpenCaseDialog
          plan={opening.task.plan.key}
          tasks={[opening.task]}
          openLead={false}
          onClose={() => setOpening(undefined)}
        />
      )}
    </>
  );
}

interface ItemsProps {
  board: Board;
  filtered: boolean;
  onClear: () => void;
  onAct: (cases: SupervisionCase[]) => void;
  onOpen: (item: OverdueItem) => void;
}

function OverdueItems({ board, filtered, onClear, onAct, onOpen }: ItemsProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  if (board.items.length === 0) {
    return filtered ? (
      <Nothing title={t('supervision/emptyFiltered')}>
        <Button onClick={onClear}>{t('common/clear')}</Button>
      </Nothing>
    ) : (
      <Nothing title={t('supervision/empty')} hint={t('supervision/emptyHint')} />
    );
  }
  const actable = board.items.flatMap(({ case: of }) => (of?.actions.length ? [of] : []));
  const selected = actable.filter(({ id }) => chosen.has(id));
  const choose = (id: number, yes: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      if (yes) {
        after.add(id);
      } else {
        after.delete(id);
      }
      return after;
    });
  const oldestFirst = [...board.items].sort((a, b) => b.workingDaysOverdue - a.workingDaysOverdue);
  return (
    <section aria-label={t('supervision/task')}>
      <p className="muted">
        {t('supervision/total', { count: board.items.length })} · {t('supervision/order')}
      </p>
      {actable.length > 1 && (
        <SelectionBar
          selected={selected.length}
          of={actable.length}
          onAll={(all) => setChosen(new Set(all ? actable.map(({ id }) => id) : []))}
          onAct={() => onAct(selected)}
        />
      )}
      <ul className="overdue-items">
        {oldestFirst.map((item) => (
          <OverdueRow
            key={item.task.id}
            item={item}
            selected={item.case != null && chosen.has(item.case.id)}
            onSelect={(yes) => item.case && choose(item.case.id, yes)}
            onAct={(of) => onAct([of])}
            onOpen={() => onOpen(item)}
          />
        ))}
      </ul>
    </section>
  );
}

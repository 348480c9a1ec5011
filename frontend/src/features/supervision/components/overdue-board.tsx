import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OverdueBoard as Board, OverdueItem, PlanRef } from '@/shared/api/types';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useFilters } from '@/shared/ui/use-filters';
import { useOverdue } from '../api/use-overdue';
import { OverdueRow } from './overdue-row';
import { UnitCounts } from './unit-counts';
import './supervision.css';

interface Props {
  plans: PlanRef[];
  onAct: (item: OverdueItem) => void;
}

/** Everything overdue: units with their counts, and what each owes, the oldest first. */
export function OverdueBoard({ plans, onAct }: Props) {
  const { t } = useTranslation();
  const filters = useFilters('unit', 'plan');
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
            <OverdueItems
              board={board}
              filtered={filters.search !== ''}
              onClear={filters.clear}
              onAct={onAct}
            />
          </div>
        )}
      </Load>
    </>
  );
}

interface ItemsProps {
  board: Board;
  filtered: boolean;
  onClear: () => void;
  onAct: (item: OverdueItem) => void;
}

function OverdueItems({ board, filtered, onClear, onAct }: ItemsProps) {
  const { t } = useTranslation();
  if (board.items.length === 0) {
    return filtered ? (
      <Nothing title={t('supervision/emptyFiltered')}>
        <Button onClick={onClear}>{t('common/clear')}</Button>
      </Nothing>
    ) : (
      <Nothing title={t('supervision/empty')} hint={t('supervision/emptyHint')} />
    );
  }
  const oldestFirst = [...board.items].sort((a, b) => b.workingDaysOverdue - a.workingDaysOverdue);
  return (
    <section aria-label={t('supervision/task')}>
      <p className="muted">
        {t('supervision/total', { count: board.items.length })} · {t('supervision/order')}
      </p>
      <ul className="overdue-items">
        {oldestFirst.map((item) => (
          <OverdueRow key={item.task.id} item={item} onAct={() => onAct(item)} />
        ))}
      </ul>
    </section>
  );
}

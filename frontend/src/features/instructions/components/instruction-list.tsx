import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Instructions, PlanRef } from '@/shared/api/types';
import { InstructionCard } from '@/shared/ui/instruction-card';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useFilters } from '@/shared/ui/use-filters';
import { useInstructions } from '../api/use-instructions';
import { InstructionActions } from './instruction-actions';
import '@/shared/ui/light-filter.css';

const shows: { show: string; count: keyof Instructions['counts'] }[] = [
  { show: 'OPEN', count: 'open' },
  { show: 'OVERDUE', count: 'overdue' },
  { show: 'IN_REVIEW', count: 'inReview' },
  { show: 'ANSWERED', count: 'answered' },
  { show: 'ENDED', count: 'ended' },
];

/** Every instruction the reader may see, by what is still to be done about it. */
export function InstructionList({ plans }: { plans: PlanRef[] }) {
  const { t } = useTranslation();
  const filters = useFilters('show', 'plan');
  const found = useInstructions(filters.values);
  return (
    <>
      <div className="instruction-filters">
        <fieldset className="light-filter">
          <legend className="sr-only">{t('instruction/filter')}</legend>
          <button
            type="button"
            aria-pressed={!filters.values.show}
            onClick={() => filters.set('show', undefined)}
          >
            {t('common/all')}
          </button>
          {shows.map(({ show, count }) => (
            <button
              key={show}
              type="button"
              aria-pressed={filters.values.show === show}
              onClick={() => filters.set('show', filters.values.show === show ? undefined : show)}
            >
              {t(`instruction/show/${show}`)} <b>{found.data?.counts[count] ?? '–'}</b>
            </button>
          ))}
        </fieldset>
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
      </div>
      <Load of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <NoInstructions filtered={filters.search !== ''} onClear={filters.clear} />
          ) : (
            <div className="instruction-items">
              {items.map((it) => (
                <InstructionCard key={it.id} instruction={it} placed>
                  <InstructionActions of={it} />
                </InstructionCard>
              ))}
            </div>
          )
        }
      </Load>
    </>
  );
}

function NoInstructions({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  return filtered ? (
    <Nothing title={t('instruction/noneFiltered')}>
      <Button onClick={onClear}>{t('common/clear')}</Button>
    </Nothing>
  ) : (
    <Nothing title={t('instruction/none')} hint={t('instruction/noneHint')} />
  );
}

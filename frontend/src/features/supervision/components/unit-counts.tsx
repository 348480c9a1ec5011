import { useTranslation } from 'react-i18next';
import type { OverdueBoard } from '@/shared/api/types';

interface Props {
  counts: OverdueBoard['byUnit'];
  chosen: string | undefined;
  choose: (unit: string | undefined) => void;
}

/** Units by how much they have overdue; choosing one shows only its items. */
export function UnitCounts({ counts, chosen, choose }: Props) {
  const { t } = useTranslation();
  const mostFirst = [...counts].sort((a, b) => b.count - a.count);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <nav className="unit-counts" aria-label={t('supervision/byUnit')}>
      <button type="button" aria-pressed={!chosen} onClick={() => choose(undefined)}>
        <span>{t('supervision/allUnits')}</span>
        <b>{total}</b>
      </button>
      {mostFirst.map(({ unit, count }) => (
        <button
          key={unit.id}
          type="button"
          aria-pressed={chosen === unit.id}
          onClick={() => choose(unit.id)}
        >
          <span>{unit.name}</span>
          <b>{count}</b>
        </button>
      ))}
    </nav>
  );
}

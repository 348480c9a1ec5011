import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitFigures } from '@/shared/api/types';
import { BarsChart } from '@/shared/ui/bars-chart';
import { worstFirst } from '../model/worst-first';
import { FiguresTable } from './figures-table';

const columns = ['due', 'onTime', 'late', 'missing', 'overdue'] as const;
const charted = 10;

/** Units by what they owe, those with most missing and late reports first. */
export function UnitTable({ units }: { units: UnitFigures[] }) {
  const { t } = useTranslation();
  const rows = useMemo(
    () => worstFirst(units).map((figures) => ({ ...figures, ...figures.unit })),
    [units],
  );
  const bars = useMemo(
    () => rows.filter(({ late, missing }) => late + missing > 0).slice(0, charted),
    [rows],
  );
  return (
    <>
      {bars.length > 0 && <BarsChart title={t('reports/chartUnits')} bars={bars} />}
      <FiguresTable of="unit" columns={columns} rows={rows} />
    </>
  );
}

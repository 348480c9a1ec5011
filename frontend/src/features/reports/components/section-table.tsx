import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectionFigures } from '@/shared/api/types';
import { BarsChart } from '@/shared/ui/bars-chart';
import { FiguresTable } from './figures-table';

const columns = ['measures', 'due', 'onTime', 'late', 'missing', 'overdue'] as const;

export function SectionTable({ sections }: { sections: SectionFigures[] }) {
  const { t } = useTranslation();
  const rows = useMemo(
    () =>
      sections.map((section) => ({
        ...section,
        id: section.number,
        name: `${section.number}${t('common/comma')}${section.title}`,
      })),
    [sections, t],
  );
  return (
    <>
      <BarsChart title={t('reports/chartSections')} bars={rows} />
      <FiguresTable of="section" columns={columns} rows={rows} total />
    </>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectionFigures } from '@/shared/api/types';
import { BarsChart } from './bars-chart';

const columns = ['measures', 'due', 'onTime', 'late', 'missing', 'overdue'] as const;

export function SectionTable({ sections }: { sections: SectionFigures[] }) {
  const { t } = useTranslation();
  const name = ({ number, title }: SectionFigures) => `${number}${t('common/comma')}${title}`;
  const bars = useMemo(
    () =>
      sections.map((section) => ({
        ...section,
        name: `${section.number}${t('common/comma')}${section.title}`,
      })),
    [sections, t],
  );
  return (
    <>
      <BarsChart title={t('reports/chartSections')} bars={bars} />
      <div className="table-scroll">
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{t('reports/column/section')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`reports/column/${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sections.map((section) => (
              <tr key={section.number}>
                <th scope="row">{name(section)}</th>
                {columns.map((column) => (
                  <td key={column} data-zero={section[column] === 0}>
                    {section[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('reports/total')}</th>
              {columns.map((column) => (
                <td key={column}>{sections.reduce((sum, section) => sum + section[column], 0)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

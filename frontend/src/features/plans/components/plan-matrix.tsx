import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanMatrix as Matrix, Plan } from '@/shared/api/types';
import { useNow } from '@/shared/api/use-session';
import { formatDate } from '@/shared/i18n/format';
import { usePrinting } from '@/shared/ui/use-printing';
import { inBlocks } from '../model/in-blocks';
import type { PlanFilterValues } from '../model/plan-filters';
import { MatrixTable } from './matrix-table';
import './plan-matrix.css';

interface Props {
  plan: Plan;
  matrix: Matrix;
  values: PlanFilterValues;
  onChoose: (chosen: PlanFilterValues) => void;
}

/** As many units as have room beside the headings on a sheet of A4 across. */
const onPaper = 14;

/** Sections, and opened their measures, against the units that lead or join. */
export function PlanMatrix({ plan, matrix, values, onChoose }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const printing = usePrinting();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const all = opened.size === matrix.rows.length;
  const toggle = (section: string) =>
    setOpened((before) => {
      const after = new Set(before);
      return after.delete(section) ? after : after.add(section);
    });
  const blocks = printing ? inBlocks(matrix.columns, onPaper) : [matrix.columns];
  return (
    <section className="panel plan-matrix" aria-label={t('plans/matrix')}>
      <header>
        <h2>{t('plans/matrix')}</h2>
        <p className="muted no-print">{t('plans/matrixHint')}</p>
        <Button
          className="no-print"
          type="link"
          onClick={() =>
            setOpened(new Set(all ? [] : matrix.rows.map(({ section }) => section.number)))
          }
        >
          {t(all ? 'plans/closeAll' : 'plans/openAll')}
        </Button>
      </header>
      {blocks.map((columns, at) => (
        <MatrixTable
          key={columns[0]?.unit.id ?? at}
          plan={plan.key}
          heading={t('plans/paperHeading', { plan: plan.title, date: formatDate(now) })}
          matrix={{ ...matrix, columns }}
          opened={opened}
          chosen={values}
          onToggle={toggle}
          onChoose={onChoose}
        />
      ))}
    </section>
  );
}

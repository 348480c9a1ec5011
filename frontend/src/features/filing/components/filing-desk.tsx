import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitReport } from '@/shared/api/types';
import { formatPeriod } from '@/shared/i18n/format';
import { Load } from '@/shared/ui/page-state';
import { useFilters } from '@/shared/ui/use-filters';
import { useSheet } from '../api/use-sheet';
import type { Drafts, Sheet, Values } from '../model/types';
import './filing.css';
import { FilingSheet } from './filing-sheet';
import { useEdits } from './use-edits';

export interface FilingProps {
  drafts: Drafts;
  /** the units' reports as one, for who consolidates them */
  join: (reports: UnitReport[]) => Values;
}

const all = 'all';

/** All reports that wait for the reader's units, period by period. */
export function FilingDesk(props: FilingProps) {
  return <Load of={useSheet(props.drafts)}>{(sheet) => <Periods {...props} sheet={sheet} />}</Load>;
}

/** The oldest of the periods with most to do. */
function most({ periods }: Sheet): string {
  const open = Math.max(0, ...periods.map((period) => period.open));
  return periods.find((period) => period.open === open)?.period ?? all;
}

function Periods({ sheet, ...props }: FilingProps & { sheet: Sheet }) {
  const { t } = useTranslation();
  const { values, set } = useFilters('period');
  // chosen once: a period whose last report was just sent is still the one looked at
  const [first] = useState(() => most(sheet));
  const period = values.period ?? first;
  // of all periods: what was typed in one is there when one comes back to it
  const edits = useEdits(sheet.rows, props.drafts);
  const { settle } = edits;
  const others = sheet.periods.filter((one) => one.period !== period);
  return (
    <>
      {(others.length > 1 || (others.length > 0 && period !== all)) && (
        <Segmented
          className="filing-periods"
          aria-label={t('filing/period')}
          value={period}
          onChange={(to) => {
            settle();
            set('period', to);
          }}
          options={[
            ...sheet.periods.map((one) => ({
              value: one.period,
              label: `${formatPeriod(one.period)} ${one.open}`,
            })),
            { value: all, label: t('common/all') },
          ]}
        />
      )}
      <FilingSheet
        key={period}
        all={sheet.rows}
        rows={sheet.rows.filter((row) => period === all || row.period === period)}
        edits={edits}
        join={props.join}
      />
    </>
  );
}

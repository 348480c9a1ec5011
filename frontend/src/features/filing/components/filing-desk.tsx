import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UnitReport } from '@/shared/api/types';
import { formatPeriod } from '@/shared/i18n/format';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useFilters } from '@/shared/ui/use-filters';
import { useSheet } from '../api/use-sheet';
import type { Drafts, Sheet, Values } from '../model/types';
import './filing.css';
import { FilingSheet } from './filing-sheet';

export interface FilingProps {
  drafts: Drafts;
  /** the units' reports as one, for who consolidates them */
  join: (reports: UnitReport[]) => Values;
}

const all = 'all';

/** All reports that wait for the reader's units, period by period. */
export function FilingDesk(props: FilingProps) {
  const { values, set } = useFilters('period');
  const first = useSheet(undefined);
  return (
    <Load of={first}>
      {(sheet) => (
        <Periods
          {...props}
          sheet={sheet}
          period={chosen(sheet, values.period)}
          onPeriod={(period) => set('period', period)}
        />
      )}
    </Load>
  );
}

/** The oldest period with most to do, if the address names none that has any. */
function chosen({ periods }: Sheet, wanted: string | undefined): string {
  if (wanted === all || periods.some(({ period }) => period === wanted)) {
    return wanted ?? all;
  }
  const most = Math.max(0, ...periods.map(({ open }) => open));
  return periods.find(({ open }) => open === most)?.period ?? all;
}

interface PeriodsProps extends FilingProps {
  sheet: Sheet;
  period: string;
  onPeriod: (period: string) => void;
}

function Periods({ sheet, period, onPeriod, ...props }: PeriodsProps) {
  const { t } = useTranslation();
  const rows = sheet.rows.filter((row) => period === all || row.period === period);
  if (sheet.rows.length === 0) {
    return <Nothing title={t('filing/nothing')} hint={t('filing/nothingHint')} />;
  }
  return (
    <>
      {sheet.periods.length > 1 && (
        <Segmented
          className="filing-periods"
          aria-label={t('filing/period')}
          value={period}
          onChange={onPeriod}
          options={[
            ...sheet.periods.map((one) => ({
              value: one.period,
              label: `${formatPeriod(one.period)} ${one.open}`,
            })),
            { value: all, label: t('common/all') },
          ]}
        />
      )}
      <FilingSheet key={period} rows={rows} {...props} />
    </>
  );
}

import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportComparison } from '@/shared/api/report-types';
import { formatPeriod } from '@/shared/i18n/format';
import { FigureChanges } from './figure-changes';
import { MeasureChanges } from './measure-changes';
import './comparing.css';

interface Props {
  comparisons: ReportComparison[];
  /** period of the report */
  period: string;
}

/** The report beside that of the last period, or of the same period of last year. */
export function ReportComparing({ comparisons, period }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(comparisons[0]?.with);
  const comparison = comparisons.find((one) => one.with === shown) ?? comparisons[0];
  if (!comparison) {
    return <p className="muted panel">{t('review/noComparison')}</p>;
  }
  return (
    <section className="panel comparing" aria-label={t('review/tab/compare')}>
      <header>
        {comparisons.length > 1 && (
          <Segmented
            aria-label={t('review/compareWith')}
            value={comparison.with}
            onChange={setShown}
            options={comparisons.map((one) => ({
              value: one.with,
              label: t(`review/with/${one.with}`),
            }))}
          />
        )}
        <Link to={`../${comparison.report}`} relative="path">
          {t(`review/with/${comparison.with}`)}
          {t('common/colon')}
          {formatPeriod(comparison.period)}
        </Link>
      </header>
      <MeasureChanges key={comparison.with} measures={comparison.measures} />
      <FigureChanges
        figures={comparison.figures}
        before={formatPeriod(comparison.period)}
        now={formatPeriod(period)}
      />
    </section>
  );
}

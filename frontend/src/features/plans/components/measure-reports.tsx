import { Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MeasurePeriod } from '@/shared/api/types';
import { formatPeriod, formatTime } from '@/shared/i18n/format';
import { ProgressText, UnitReports } from '@/shared/ui/unit-reports';

/** The progress reports of a measure, the last period first and open. */
export function MeasureReports({ periods }: { periods: MeasurePeriod[] }) {
  const { t } = useTranslation();
  const latestFirst = [...periods].sort((a, b) => b.period.localeCompare(a.period));
  return (
    <section className="panel" aria-label={t('measure/reports')}>
      <h2>{t('measure/reports')}</h2>
      {periods.length === 0 ? (
        <p className="muted">{t('measure/noReports')}</p>
      ) : (
        <Collapse
          ghost
          defaultActiveKey={latestFirst[0]?.period}
          items={latestFirst.map((period) => ({
            key: period.period,
            label: <strong>{formatPeriod(period.period)}</strong>,
            extra: <Counts of={period} />,
            children: <Period of={period} />,
          }))}
        />
      )}
    </section>
  );
}

function Counts({ of }: { of: MeasurePeriod }) {
  const { t } = useTranslation();
  const statuses = ['SUBMITTED', 'LATE', 'MISSING', 'OPEN', 'EXCUSED'] as const;
  return (
    <small className="muted">
      {statuses
        .map((status) => ({ status, n: of.reports.filter((r) => r.status === status).length }))
        .filter(({ n }) => n > 0)
        .map(({ status, n }) => `${t(`reportStatus/${status}`)} ${n}`)
        .join(' · ')}
    </small>
  );
}

function Period({ of }: { of: MeasurePeriod }) {
  const { t } = useTranslation();
  return (
    <>
      {of.consolidated?.progress && (
        <div className="consolidated">
          <h3>
            {t('context/consolidated')}
            {of.consolidated.by && of.consolidated.at && (
              <small className="muted">
                {t('common/by', { by: of.consolidated.by, at: formatTime(of.consolidated.at) })}
              </small>
            )}
          </h3>
          <ProgressText of={of.consolidated} />
        </div>
      )}
      <UnitReports reports={of.reports} />
    </>
  );
}

import { Collapse, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence, MeasurePeriod, UnitReport } from '@/shared/api/types';
import { EvidenceList } from '@/shared/evidence/evidence-list';
import { formatPeriod, formatTime } from '@/shared/i18n/format';
import { ProgressText, UnitReports } from '@/shared/ui/unit-reports';
import { useFirst } from '@/shared/ui/use-first';
import { reportBefore } from '../model/report-before';
import { ProgressDiff } from './progress-diff';

interface Props {
  /** the newest first */
  periods: MeasurePeriod[];
  /** the files of the measure that the reader may see */
  files: Evidence[];
}

type View = 'full' | 'diff';

/** The progress reports of a measure, the last period first and open; as they are or against the last. */
export function MeasureReports({ periods, files }: Props) {
  const { t } = useTranslation();
  const [view, setView] = useState<View>('full');
  return (
    <section className="panel" aria-label={t('measure/reports')}>
      <h2>{t('measure/reports')}</h2>
      {periods.length === 0 ? (
        <p className="muted">{t('measure/noReports')}</p>
      ) : (
        <>
          {periods.length > 1 && (
            <div className="report-view no-print">
              <Segmented<View>
                aria-label={t('record/reports/view')}
                value={view}
                onChange={setView}
                options={(['full', 'diff'] as const).map((value) => ({
                  value,
                  label: t(`record/reports/${value}`),
                }))}
              />
              {view === 'diff' && (
                <span className="diff-legend">
                  <ins>{t('record/reports/legendAdded')}</ins>
                  <del>{t('record/reports/legendRemoved')}</del>
                </span>
              )}
            </div>
          )}
          <Collapse
            ghost
            defaultActiveKey={periods[0]?.period}
            items={periods.map((period) => ({
              key: period.period,
              label: <strong>{formatPeriod(period.period)}</strong>,
              extra: <Counts of={period} />,
              children: <Period of={period} all={periods} files={files} view={view} />,
            }))}
          />
        </>
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

interface PeriodProps {
  of: MeasurePeriod;
  all: MeasurePeriod[];
  files: Evidence[];
  view: View;
}

function Period({ of, all, files, view }: PeriodProps) {
  const { t } = useTranslation();
  const { shown, showAll } = useFirst(of.reports, 8);
  const text = (report: UnitReport, consolidated: boolean): ReactNode =>
    view === 'full' ? (
      <ProgressText of={report} />
    ) : (
      <ProgressDiff of={report} before={reportBefore(all, of.period, report, consolidated)} />
    );
  const filesOf = ({ unit }: UnitReport, kind: Evidence['kind']) => (
    <EvidenceList
      files={files.filter(
        (file) => file.period === of.period && file.kind === kind && file.unit.id === unit.id,
      )}
    />
  );
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
          {text(of.consolidated, true)}
          {filesOf(of.consolidated, 'consolidate-report')}
        </div>
      )}
      <UnitReports
        reports={shown}
        text={(report) => text(report, false)}
        more={(report) => filesOf(report, 'report')}
      />
      {showAll}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { Progress, UnitReport } from '../api/types';
import { formatTime } from '../i18n/format';

/** What each unit reported of a measure in a period; those that did not are named too. */
export function UnitReports({ reports }: { reports: UnitReport[] }) {
  const { t } = useTranslation();
  return (
    <ul className="unit-reports">
      {reports.map((report) => (
        <li key={report.unit.id}>
          <header>
            <strong>{report.unit.name}</strong>
            <span className={`report-status report-${report.status}`}>
              {t(`reportStatus/${report.status}`)}
            </span>
            {report.by && report.at && (
              <small className="muted">
                {t('common/by', { by: report.by, at: formatTime(report.at) })}
              </small>
            )}
          </header>
          {report.progress && <ProgressText of={report} />}
        </li>
      ))}
    </ul>
  );
}

type Parts = { [part in keyof Progress]?: string | null };

export function ProgressText({ of }: { of: Parts }) {
  const { t } = useTranslation();
  const parts = ['progress', 'problems', 'nextSteps'] as const;
  return (
    <dl className="progress-text">
      {parts
        .filter((part) => of[part])
        .map((part) => (
          <div key={part}>
            <dt>{t(`form/${part}`)}</dt>
            <dd>{of[part]}</dd>
          </div>
        ))}
    </dl>
  );
}

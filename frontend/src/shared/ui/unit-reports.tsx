import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress, UnitReport } from '../api/types';
import { formatDate, formatTime } from '../i18n/format';
import { UnitLink } from './unit-link';

interface Props {
  reports: UnitReport[];
  /** what a report says, where that is not its text as it is */
  text?: (report: UnitReport) => ReactNode;
  /** what belongs to a report, such as its files */
  more?: (report: UnitReport) => ReactNode;
}

/** What each unit reported of a measure in a period; those that did not are named too. */
export function UnitReports({ reports, text, more }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="unit-reports">
      {reports.map((report) => (
        <li key={report.unit.id}>
          <header>
            <strong>
              <UnitLink unit={report.unit} />
            </strong>
            <span className={`report-status report-${report.status}`}>
              {t(`reportStatus/${report.status}`)}
            </span>
            {report.copied && <CopiedMark />}
            {report.by && report.at && (
              <small className="muted">
                {t('common/by', { by: report.by, at: formatTime(report.at) })}
              </small>
            )}
          </header>
          {report.progress && (text ? text(report) : <ProgressText of={report} />)}
          {more?.(report)}
        </li>
      ))}
    </ul>
  );
}

type Parts = { [part in keyof Progress]?: Progress[part] | null };

/** Says that a report repeats the one before; for readers to judge, nobody is refused for it. */
export function CopiedMark() {
  const { t } = useTranslation();
  return (
    <span className="copied-mark" title={t('progress/copiedHint')}>
      {t('progress/copied')}
    </span>
  );
}

/** The parts of a report that say something, with the keys of their labels. */
export function progressParts(of: Parts, t: TFunction): [label: string, text: string][] {
  const parts: [string, string | null | undefined | false][] = [
    ['form/progress', of.progress],
    ['form/problems', of.problems],
    ['form/nextSteps', of.nextSteps],
    ['progress/inTime', finish(of, t)],
    [
      'progress/coordination',
      of.coordination &&
        t('progress/asked', { from: of.coordinationFrom ?? '', text: of.coordination }),
    ],
  ];
  return parts.filter((part): part is [string, string] => Boolean(part[1]));
}

export function ProgressText({ of }: { of: Parts }) {
  const { t } = useTranslation();
  return (
    <dl className="progress-text">
      {progressParts(of, t).map(([label, text]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether it will be in time, and else when and why. */
function finish({ inTime, expectedOn, delayReason }: Parts, t: TFunction): string | null {
  if (inTime === true) {
    return t('progress/yes');
  }
  if (inTime !== false) {
    return null;
  }
  const when = expectedOn && t('progress/expected', { date: formatDate(expectedOn) });
  return [t('progress/no'), when, delayReason].filter(Boolean).join(t('progress/stop'));
}

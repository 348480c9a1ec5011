import { useTranslation } from 'react-i18next';
import type { UnitReport } from '@/shared/api/types';
import { formatPeriod } from '@/shared/i18n/format';
import { ChangedText } from '@/shared/ui/changed-text';
import { ProgressText, progressParts } from '@/shared/ui/unit-reports';
import type { Earlier } from '../model/report-before';
import './progress-diff.css';

interface Props {
  of: UnitReport;
  before?: Earlier;
}

/** A report against the one before: what is new is underlined, what was left out is struck through. */
export function ProgressDiff({ of, before }: Props) {
  const { t } = useTranslation();
  if (!before) {
    return (
      <>
        <ProgressText of={of} />
        <small className="muted">{t('record/reports/first')}</small>
      </>
    );
  }
  const now = new Map(progressParts(of, t));
  const then = new Map(progressParts(before.report, t));
  const labels = [...new Set([...now.keys(), ...then.keys()])];
  const same = labels.every((label) => now.get(label) === then.get(label));
  return (
    <>
      <small className="muted">
        {t('record/reports/compared', { period: formatPeriod(before.period) })}{' '}
        {same && t('record/reports/same')}
      </small>
      <dl className="progress-text">
        {labels.map((label) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              <ChangedText before={then.get(label) ?? ''} after={now.get(label) ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { UnitReport } from '@/shared/api/types';
import { formatPeriod } from '@/shared/i18n/format';
import { ProgressText, progressParts } from '@/shared/ui/unit-reports';
import type { Earlier } from '../model/report-before';
import { wordDiff } from '../model/word-diff';
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
              <Changes before={then.get(label) ?? ''} after={now.get(label) ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Said too, and not only drawn: few screen readers tell of ins and del. */
function Changes({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  return wordDiff(before, after).map(({ text, change }, at) => {
    const key = `${at} ${change}`;
    switch (change) {
      case 'added':
        return (
          <ins key={key}>
            <span className="sr-only">{t('record/reports/added')}</span>
            {text}
          </ins>
        );
      case 'removed':
        return (
          <del key={key}>
            <span className="sr-only">{t('record/reports/removed')}</span>
            {text}
          </del>
        );
      default:
        return <span key={key}>{text}</span>;
    }
  });
}

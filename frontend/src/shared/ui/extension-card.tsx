import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Extension } from '../api/types';
import { formatDate, formatPeriod, formatTime } from '../i18n/format';
import './asks.css';

/** One request for more time: what is asked, what the lead says, what was decided. */
export function ExtensionCard({ of, children }: { of: Extension; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <article className="ask-card">
      <header>
        <span className={`ask-state ask-${of.state}`}>{t(`extension/state/${of.state}`)}</span>
        {of.period && <span className="kind">{formatPeriod(of.period)}</span>}
        <small className="muted">
          {t('common/by', { by: of.askedBy, at: formatTime(of.askedAt) })}
        </small>
        {children}
      </header>
      <p>
        {t('extension/fact', {
          unit: of.unit.name,
          kind: t(`kind/${of.taskKind}`),
          due: formatDate(of.due),
          until: formatDate(of.until),
          days: of.workingDays,
        })}
      </p>
      <dl>
        <Said term={t('extension/reason')} text={of.reason} />
        <Said term={t('extension/progress')} text={of.progress} />
        {of.advice && (
          <Said
            term={t('extension/adviceOf', { unit: of.advice.unit.name })}
            what={t(of.advice.agrees ? 'extension/adviceYes' : 'extension/adviceNo')}
            text={of.advice.text}
            by={of.advice}
          />
        )}
        {of.decision && (
          <Said
            term={t('extension/decisionOf', { unit: of.decision.unit.name })}
            what={
              of.decision.until
                ? t('extension/grantedUntil', { until: formatDate(of.decision.until) })
                : t('extension/state/REFUSED')
            }
            text={of.decision.text}
            by={of.endedAt ? { by: of.decision.by, at: of.endedAt } : undefined}
          />
        )}
      </dl>
    </article>
  );
}

interface SaidProps {
  term: string;
  what?: string;
  text: string | null;
  by?: { by: string; at: string };
}

function Said({ term, what, text, by }: SaidProps) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {what && <strong>{what}</strong>} {text && <span className="written">{text}</span>}{' '}
        {by && (
          <small className="muted">{t('common/by', { by: by.by, at: formatTime(by.at) })}</small>
        )}
      </dd>
    </div>
  );
}

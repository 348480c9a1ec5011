import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportSource } from '@/shared/api/report-types';
import { formatTime } from '@/shared/i18n/format';
import { countedMeasures, sourceLink } from '../model/source-link';

/** What a sentence rests on, each with the way to it. */
export function SourceList({ sources }: { sources: ReportSource[] }) {
  const { t } = useTranslation();
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={`${source.kind}-${source.id}`}>
          <span className="kind">{t(`review/source/${source.kind}`)}</span>
          <SourceWords source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceWords({ source }: { source: ReportSource }) {
  const { t } = useTranslation();
  const link = sourceLink(source);
  if (source.kind === 'COUNT') {
    return <Counted source={source} />;
  }
  return (
    <span>
      {link ? <Link to={link}>{source.label}</Link> : source.label}
      {source.at && (
        <small className="muted"> {t('review/written', { at: formatTime(source.at) })}</small>
      )}
    </span>
  );
}

/** What a count counted; measures by number, which are the way to them. */
function Counted({ source }: { source: ReportSource }) {
  const { t } = useTranslation();
  const measures = countedMeasures(source);
  const plans = new Set(measures.map(({ plan }) => plan));
  return (
    <span>
      {source.plan && measures.length === 0 ? (
        <Link to={`/plans/${source.plan}`}>{source.label}</Link>
      ) : (
        source.label
      )}
      {source.of && (
        <small className="muted">
          {' '}
          {t('review/counted', {
            kind: t(`review/source/${source.of}`),
            count: source.ids.length,
          })}
        </small>
      )}
      {[...plans].map((plan) => (
        <span key={plan} className="measure-numbers counted">
          {measures
            .filter((measure) => measure.plan === plan)
            .map(({ number, link }) => (
              <Link
                key={number}
                to={link}
                aria-label={t('common/measureNumber', { number })}
                title={t('common/measureNumber', { number })}
              >
                {number}
              </Link>
            ))}
        </span>
      ))}
    </span>
  );
}

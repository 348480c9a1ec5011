import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportSource } from '@/shared/api/report-types';
import { formatDate, formatPeriod, formatTime } from '@/shared/i18n/format';
import { Load } from '@/shared/ui/page-state';
import { useBehind } from '../api/use-behind';
import { behindLink, sourceLink } from '../model/source-link';

const few = 12;

/** What a sentence of a report rests on, each with the way to it. */
export function SourceList({ report, sources }: { report: number; sources: ReportSource[] }) {
  const { t } = useTranslation();
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={`${source.kind}-${source.id}`}>
          <span className="kind">{t(`review/source/${source.kind}`)}</span>
          {source.kind === 'COUNT' ? (
            <Counted report={report} source={source} />
          ) : (
            <SourceWords source={source} />
          )}
        </li>
      ))}
    </ul>
  );
}

function SourceWords({ source }: { source: ReportSource }) {
  const { t } = useTranslation();
  const link = sourceLink(source);
  return (
    <span>
      {link ? <Link to={link}>{source.label}</Link> : source.label}
      {source.at && (
        <small className="muted"> {t('review/written', { at: formatTime(source.at) })}</small>
      )}
    </span>
  );
}

/** What a count counted, thing by thing. */
function Counted({ report, source }: { report: number; source: ReportSource }) {
  const { t } = useTranslation();
  return (
    <div>
      {source.label}
      {source.of && (
        <small className="muted">
          {' '}
          {t('review/counted', {
            kind: t(`review/source/${source.of}`),
            count: source.ids.length,
          })}
        </small>
      )}
      {source.ids.length > 0 && <Things report={report} count={source.id} />}
    </div>
  );
}

function Things({ report, count }: { report: number; count: string }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  return (
    <Load of={useBehind(report, count)}>
      {(things) => (
        <ol className="behind">
          {(all ? things : things.slice(0, few)).map((thing) => (
            <li key={thing.id}>
              <Link to={behindLink(thing)}>
                {thing.measure && t('common/measureNumber', { number: thing.measure })}{' '}
                {thing.title}
              </Link>{' '}
              <small className="muted">
                {[
                  thing.unit,
                  thing.period && formatPeriod(thing.period),
                  thing.due && formatDate(thing.due),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </li>
          ))}
          {!all && things.length > few && (
            <li>
              <button type="button" className="link-button" onClick={() => setAll(true)}>
                {t('review/leader/more', { count: things.length - few })}
              </button>
            </li>
          )}
        </ol>
      )}
    </Load>
  );
}

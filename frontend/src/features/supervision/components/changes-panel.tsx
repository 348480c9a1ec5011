import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Change, Changes } from '@/shared/api/types';
import { actorName, formatDate, formatPeriod, formatTime } from '@/shared/i18n/format';
import { Load, Nothing } from '@/shared/ui/page-state';
import { UnitLink } from '@/shared/ui/unit-link';
import { useFirst } from '@/shared/ui/use-first';
import { useChanges } from '../api/use-oversight';

const kinds: Change['kind'][] = ['OVERDUE', 'CARD', 'SETTLED', 'EXTENSION', 'RETURNED'];

interface Props {
  since: string;
  setSince: (since: string | undefined) => void;
}

/** What happened since the office last looked. */
export function ChangesPanel({ since, setSince }: Props) {
  const { t } = useTranslation();
  return (
    <div className="desk">
      <div className="desk-filters">
        <Segmented
          aria-label={t('oversight/changes/sinceLabel')}
          value={since}
          onChange={(value) => setSince(value === 'day' ? undefined : value)}
          options={['day', 'week'].map((value) => ({
            value,
            label: t(`oversight/changes/since/${value}`),
          }))}
        />
      </div>
      <Load of={useChanges(since)}>{(changes) => <Kinds of={changes} />}</Load>
    </div>
  );
}

function Kinds({ of }: { of: Changes }) {
  const { t } = useTranslation();
  const happened = kinds.filter((kind) => of.counts[kind]);
  return (
    <>
      <p className="desk-total">
        {kinds.map((kind) => (
          <span key={kind} className="change-count">
            {t(`oversight/changes/kind/${kind}`)} <b>{of.counts[kind] ?? 0}</b>
          </span>
        ))}
        <span className="muted">{t('oversight/changes/from', { at: formatDate(of.since) })}</span>
      </p>
      {happened.length === 0 && <Nothing title={t('oversight/changes/empty')} />}
      <div className="change-kinds">
        {happened.map((kind) => (
          <Kind
            key={kind}
            kind={kind}
            count={of.counts[kind] ?? 0}
            changes={of.changes.filter((change) => change.kind === kind)}
          />
        ))}
      </div>
    </>
  );
}

interface KindProps {
  kind: Change['kind'];
  count: number;
  changes: Change[];
}

function Kind({ kind, count, changes }: KindProps) {
  const { t } = useTranslation();
  const { shown, showAll } = useFirst(changes, 8);
  const title = t(`oversight/changes/kind/${kind}`);
  return (
    <section className="panel" aria-label={title}>
      <h2>
        {title} <small className="muted">{count}</small>
      </h2>
      <ul className="changes">
        {shown.map((change) => (
          <li key={`${change.at}${change.unit.id}${change.measure?.number}${change.taskKind}`}>
            <Line change={change} />
          </li>
        ))}
      </ul>
      {showAll}
      {count > changes.length && (
        <p className="muted">{t('oversight/changes/newest', { count: changes.length })}</p>
      )}
    </section>
  );
}

function Line({ change }: { change: Change }) {
  const { t } = useTranslation();
  const { unit, measure, plan, taskKind, period, what, detail, by, at } = change;
  return (
    <>
      <strong>
        <UnitLink unit={unit} />
      </strong>{' '}
      {what && <b>{t(`oversight/changes/what/${what}`)}</b>}{' '}
      {taskKind && <span className="kind">{t(`kind/${taskKind}`)}</span>}{' '}
      {period && <span className="kind">{formatPeriod(period)}</span>}{' '}
      {measure ? (
        <Link to={`/plans/${plan.key}/measures/${measure.number}`}>
          {t('common/measureNumber', { number: measure.number })} {measure.title}
        </Link>
      ) : (
        <Link to={`/plans/${plan.key}`}>{plan.title}</Link>
      )}
      {detail && <div className="written">{detail}</div>}{' '}
      <small className="muted">
        {by ? t('common/by', { by: actorName(by), at: formatTime(at) }) : formatTime(at)}
      </small>
    </>
  );
}

import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DryRun, DryRunGroup } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';
import { nameWords } from '../model/cell-words';

/** Whom a changed table would have treated otherwise: counts, then units, then matters. */
export function DryRunResult({ run }: { run: DryRun | null }) {
  const { t } = useTranslation();
  if (!run) {
    return <p>{t('settings/policies/noDryRun')}</p>;
  }
  if (run.examined === 0 || !run.since) {
    return <p>{t('settings/policies/examinedNone')}</p>;
  }
  return (
    <>
      <p className="muted">
        {t('settings/policies/examined', { since: formatDate(run.since), count: run.examined })}
      </p>
      {run.groups.length === 0 ? (
        <p>{t('settings/policies/noChange')}</p>
      ) : (
        <>
          <div className="change-counts">
            {Object.entries(run.changed).map(([change, count]) => (
              <Tag key={change} color={graver.has(change) ? 'red' : 'green'}>
                {t(`settings/policies/change_/${change}`)} {count}
              </Tag>
            ))}
          </div>
          <Groups groups={run.groups} />
        </>
      )}
    </>
  );
}

const graver = new Set(['NEWLY_FLAGGED', 'RAISED', 'NEWLY_OVERDUE', 'REMINDED_LATER']);

function Groups({ groups }: { groups: DryRunGroup[] }) {
  const { t } = useTranslation();
  return (
    <table className="settings-table stacked">
      <thead>
        <tr>
          <th scope="col">{t('settings/policies/unit')}</th>
          <th scope="col">{t('settings/policies/what')}</th>
          <th scope="col">{t('settings/policies/count')}</th>
          <th scope="col">{t('settings/policies/matters')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={[group.change, group.unit.id, group.before, group.after].join()}>
            <th scope="row" data-label={t('settings/policies/unit')}>
              {group.unit.name}
            </th>
            <td data-label={t('settings/policies/what')}>
              <span>
                {t(`settings/policies/change_/${group.change}`)}
                {t('common/colon')}
                <Said value={group.before} /> → <Said value={group.after} />
              </span>
            </td>
            <td data-label={t('settings/policies/count')}>{group.count}</td>
            <td data-label={t('settings/policies/matters')}>
              <Matters group={group} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A level, or a number of days. */
function Said({ value }: { value: string }) {
  const { t } = useTranslation();
  const words = /^\d+$/.test(value)
    ? t('settings/policies/days', { days: value })
    : nameWords(value);
  return <strong>{words}</strong>;
}

function Matters({ group }: { group: DryRunGroup }) {
  const { t } = useTranslation();
  const { matters, count } = group;
  return (
    <details>
      <summary>
        {matters.length < count
          ? t('settings/policies/shown', { count: matters.length })
          : t('settings/policies/matters')}
      </summary>
      <ul className="own-days">
        {matters.map((matter) => (
          <li key={[matter.plan, matter.measure, matter.kind, matter.due].join()}>
            {matter.measure ? (
              <Link to={`/plans/${matter.plan}/measures/${matter.measure}`}>
                {t('common/measureNumber', { number: matter.measure })} {matter.title}
              </Link>
            ) : (
              <Link to={`/plans/${matter.plan}`}>{matter.plan}</Link>
            )}
            <span>{t(matter.kind ? `kind/${matter.kind}` : 'settings/policies/word/measure')}</span>
            <small className="muted">
              {t('due/on', { date: formatDate(matter.due) })}
              {matter.workingDays > 0 &&
                ` · ${t('settings/policies/late', { days: matter.workingDays })}`}
              {!matter.ended && ` · ${t('settings/policies/open')}`}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

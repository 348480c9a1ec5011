import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Comparison, FieldChange } from '@/shared/api/draft-types';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useComparison } from '../api/use-comparison';
import { differing } from '../model/differing';
import { useReviewed } from '../review/review-context';
import './comparison.css';

/** What the amended document would change in the running plan. */
export function ComparisonPanel() {
  const { t } = useTranslation();
  const { draft, dirty } = useReviewed();
  return (
    <div className="comparison">
      {draft.amends && (
        <p>
          {t('import/comparison/with')}{' '}
          <Link to={`/plans/${draft.amends}`}>{draft.plan.title ?? draft.amends}</Link>
        </p>
      )}
      {dirty && <Alert type="info" showIcon title={t('import/comparison/unsaved')} />}
      <Load of={useComparison(draft.id, draft.version)}>
        {(comparison) => <Differences comparison={comparison} />}
      </Load>
    </div>
  );
}

function Differences({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { view } = useReviewed();
  const { added, changed, dropped, same } = comparison;
  return (
    <>
      <p className="muted" role="status">
        {t('import/comparison/summary', {
          added: added.length,
          changed: changed.length,
          dropped: dropped.length,
          same,
        })}
      </p>
      {added.length + changed.length + dropped.length === 0 && (
        <Nothing title={t('import/comparison/none')} />
      )}
      {added.length > 0 && (
        <section aria-label={t('import/comparison/added')}>
          <h3 className="added">{t('import/comparison/added')}</h3>
          <ul>
            {added.map(({ id, number, title }) => (
              <li key={id}>
                <button type="button" onClick={() => view.openMeasure(id)}>
                  <b>{number}</b> {title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {changed.length > 0 && (
        <section aria-label={t('import/comparison/changed')}>
          <h3 className="changed">{t('import/comparison/changed')}</h3>
          <ul>
            {changed.map(({ id, number, title, changes }) => (
              <li key={id}>
                <button type="button" onClick={() => view.openMeasure(id)}>
                  <b>{number}</b> {title}
                </button>
                <dl>
                  {changes.map((change) => (
                    <div key={change.field}>
                      <dt>{t(`import/field/${change.field}`)}</dt>
                      <dd>
                        <FieldDifference change={change} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      )}
      {dropped.length > 0 && (
        <section aria-label={t('import/comparison/dropped')}>
          <h3 className="dropped">{t('import/comparison/dropped')}</h3>
          <p className="muted">{t('import/comparison/droppedHint')}</p>
          <ul>
            {dropped.map(({ number, title }) => (
              <li key={number}>
                <b>{number}</b> {title}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function FieldDifference({ change: { field, before, after } }: { change: FieldChange }) {
  const { t } = useTranslation();
  const said = (value: string | null) =>
    field === 'recurrence' && value ? t(`import/recurrence/${value}`) : (value ?? '');
  return <InlineChange before={said(before)} after={said(after)} />;
}

const longestSame = 40;

/** The old words struck out before the new ones; of long passages without a change only the ends. */
function InlineChange({ before, after }: { before: string; after: string }) {
  return (
    <span className="inline-change">
      {differing(before, after).map(({ kind, text }, place) => {
        const key = `${place}${text}`;
        if (kind === 'same') {
          return <span key={key}>{shortened(text)}</span>;
        }
        return kind === 'removed' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
      })}
    </span>
  );
}

function shortened(text: string): string {
  const half = longestSame / 2;
  return text.length > longestSame ? `${text.slice(0, half)}…${text.slice(-half)}` : text;
}

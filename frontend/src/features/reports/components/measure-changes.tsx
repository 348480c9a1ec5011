import { ArrowRightOutlined } from '@ant-design/icons';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureChange } from '@/shared/api/report-types';
import { UnitLink } from '@/shared/ui/unit-link';
import { CopiedMark } from '@/shared/ui/unit-reports';
import { type ChangeFilter, changeFilters, changesOf, countOf } from '../model/changes';
import { ClassTag } from './class-tag';
import { ofSeveral, TopicLink } from './topic-link';

/** What became of each measure; opens with what got worse. */
export function MeasureChanges({ measures }: { measures: MeasureChange[] }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<ChangeFilter>(() =>
    countOf(measures, 'WORSE') > 0 ? 'WORSE' : 'all',
  );
  const shown = useMemo(() => changesOf(measures, filter), [measures, filter]);
  const several = ofSeveral(measures);
  return (
    <>
      <h3>{t('review/measureChanges')}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere */}
      <div className="change-filter" role="group" aria-label={t('review/changeFilter')}>
        {changeFilters.map((name) => (
          <button
            key={name}
            type="button"
            className={`change change-${name}`}
            aria-pressed={filter === name}
            onClick={() => setFilter(name)}
          >
            {t(`review/change/${name}`)} <strong>{countOf(measures, name)}</strong>
          </button>
        ))}
      </div>
      {shown.length === 0 ? (
        <p className="muted">{t('review/noChanges')}</p>
      ) : (
        <ul className="measure-changes">
          {shown.map(({ topic, lead, change, before, now, copied }) => (
            <li key={`${topic.plan.key}/${topic.measure.number}`}>
              <span className={`change-mark change-${change}`}>{t(`review/change/${change}`)}</span>
              <span className="change-classes">
                {change !== 'NEW' && (
                  <>
                    <ClassTag of={before} /> <ArrowRightOutlined aria-label={t('review/became')} />
                  </>
                )}
                <ClassTag of={now} />
              </span>
              <span>
                <TopicLink topic={topic} plan={several} />
              </span>
              <span>
                <UnitLink unit={lead} /> {copied && <CopiedMark />}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

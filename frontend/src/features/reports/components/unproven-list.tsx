import { QuestionCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Unproven } from '@/shared/api/report-types';
import { UnitLink } from '@/shared/ui/unit-link';
import { ClassTag } from './class-tag';
import { ofSeveral, TopicLink } from './topic-link';
import './comparing.css';

/** Measures that look good and have not shown it, each with why it is doubted. */
export function UnprovenList({ unproven }: { unproven: Unproven[] }) {
  const { t } = useTranslation();
  const several = ofSeveral(unproven);
  return (
    <section className="panel" aria-label={t('review/tab/unproven')}>
      <p className="muted">{t('review/unprovenHint')}</p>
      {unproven.length === 0 ? (
        <p>{t('review/noUnproven')}</p>
      ) : (
        <ul className="measure-changes unproven">
          {unproven.map(({ topic, lead, progress, doubts }) => (
            <li key={`${topic.plan.key}/${topic.measure.number}`}>
              <span className="unproven-badge">
                <QuestionCircleOutlined /> {t('review/unproven')}
              </span>
              <span className="change-classes">
                <ClassTag of={progress} />
              </span>
              <span>
                <TopicLink topic={topic} plan={several} />
                <span className="doubts">
                  {doubts
                    .map(({ kind, times }) =>
                      times > 0
                        ? t('review/doubtTimes', { doubt: t(`review/doubt/${kind}`), count: times })
                        : t(`review/doubt/${kind}`),
                    )
                    .join(t('common/semicolon'))}
                </span>
              </span>
              <span>
                <UnitLink unit={lead} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

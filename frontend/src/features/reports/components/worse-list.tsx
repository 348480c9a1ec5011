import { ArrowRightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportBoard } from '@/shared/api/report-types';
import { changesOf } from '../model/changes';
import { ClassTag } from './class-tag';
import { TopicLink } from './topic-link';

/** What got worse in the newest reports, the deepest falls first. */
export function WorseList({ boards, most }: { boards: ReportBoard[]; most: number }) {
  const { t } = useTranslation();
  const worse = changesOf(
    boards.flatMap((board) => board.worse),
    'all',
  );
  const [first] = boards;
  if (worse.length === 0) {
    return <p className="muted">{t('review/leader/noWorse')}</p>;
  }
  return (
    <div>
      <ul className="worse-list">
        {worse.slice(0, most).map(({ topic, lead, before, now }) => (
          <li key={`${topic.plan.key}/${topic.measure.number}`}>
            <span className="change-classes">
              <ClassTag of={before} /> <ArrowRightOutlined aria-label={t('review/became')} />{' '}
              <ClassTag of={now} />
            </span>
            <span>
              <TopicLink topic={topic} plan={boards.length > 1} />
              <small className="muted"> {lead.name}</small>
            </span>
          </li>
        ))}
      </ul>
      {worse.length > most && first?.report && (
        <p>
          <Link to={boards.length > 1 ? '/reports' : `/reports/${first.report}?view=compare`}>
            {t('review/leader/more', { count: worse.length - most })}
          </Link>
        </p>
      )}
    </div>
  );
}

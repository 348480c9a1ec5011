import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Revision } from '@/shared/api/report-types';
import { formatTime } from '@/shared/i18n/format';
import { ChangedText } from '@/shared/ui/changed-text';
import { Load } from '@/shared/ui/page-state';
import { useRevisions } from '../api/use-revisions';
import { paired } from '../model/paired';

interface Props {
  report: number;
  /** the newest, so that a further one is loaded */
  revision: number;
}

/** Every sitting over the words of a report with what it changed, word by word. */
export function ReportRevisions({ report, revision }: Props) {
  const { t } = useTranslation();
  return (
    <section className="panel revisions" aria-label={t('review/tab/versions')}>
      <Load of={useRevisions(report, revision)}>
        {(revisions) => (
          <ol>
            {revisions.map((one) => (
              <RevisionItem key={one.revision} revision={one} />
            ))}
          </ol>
        )}
      </Load>
    </section>
  );
}

function RevisionItem({ revision }: { revision: Revision }) {
  const { t } = useTranslation();
  const changes = paired(revision.removed, revision.added);
  return (
    <li>
      <h3>
        {revision.by === null
          ? t('review/drafted')
          : t('review/saved', { count: revision.savings, by: revision.by })}{' '}
        <small className="muted">{formatTime(revision.at)}</small>
        {revision.handedIn && <Tag color="blue">{t('review/handedIn')}</Tag>}
      </h3>
      {changes.map(({ before, after }) => (
        <p key={`${before}→${after}`} className="written" lang="zh-CN">
          <ChangedText before={before} after={after} />
        </p>
      ))}
      {changes.length === 0 && revision.by !== null && (
        <p className="muted">{t('review/onlyMoved')}</p>
      )}
    </li>
  );
}

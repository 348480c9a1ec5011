import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanRef } from '@/shared/api/types';
import { Load, Nothing } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useFilters } from '@/shared/ui/use-filters';
import { useInbox } from '../api/use-inbox';
import { useReadAll } from '../api/use-read';
import { useUnread } from '../api/use-unread';
import { allKinds } from '../model/kinds';
import { NoticeEntry } from './notice-entry';
import './notices.css';

/** Everything the reader was told, unread first. */
export function Inbox({ plans }: { plans: PlanRef[] }) {
  const { t } = useTranslation();
  const filters = useFilters('kind', 'plan');
  const { kind, plan } = filters.values;
  const inbox = useInbox({ kind, plan });
  const readAll = useReadAll();
  const unread = useUnread();
  const entries = inbox.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="inbox" aria-label={t('notices/title')}>
      <div className="inbox-tools">
        <Select
          aria-label={t('notices/filterKind')}
          value={kind ?? ''}
          onChange={(value) => filters.set('kind', value || undefined)}
          options={[
            { value: '', label: t('notices/allKinds') },
            ...allKinds.map((value) => ({ value, label: t(`notices/kind/${value}`) })),
          ]}
        />
        {plans.length > 1 && (
          <Select
            aria-label={t('tasks/filterPlan')}
            value={plan ?? ''}
            onChange={(value) => filters.set('plan', value || undefined)}
            options={[
              { value: '', label: t('tasks/allPlans') },
              ...plans.map(({ key, title }) => ({ value: key, label: title })),
            ]}
          />
        )}
        <span className="inbox-count" role="status">
          {t('notices/unreadCount', { count: unread })}
        </span>
        {unread > 0 && !kind && !plan && (
          <Button loading={readAll.isPending} onClick={() => readAll.mutate(entries)}>
            {t('notices/readAll')}
          </Button>
        )}
      </div>
      {readAll.isError && <ProblemAlert error={readAll.error} />}
      <Load of={inbox}>
        {() =>
          entries.length === 0 ? (
            <Empty filtered={filters.search !== ''} onClear={filters.clear} />
          ) : (
            <ul className="notices panel">
              {entries.map((notice) => (
                <NoticeEntry key={notice.id} notice={notice} />
              ))}
            </ul>
          )
        }
      </Load>
      {inbox.hasNextPage && (
        <Button block loading={inbox.isFetchingNextPage} onClick={() => inbox.fetchNextPage()}>
          {t('notices/more')}
        </Button>
      )}
    </section>
  );
}

function Empty({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  return filtered ? (
    <Nothing title={t('notices/emptyFiltered')}>
      <Button onClick={onClear}>{t('common/clear')}</Button>
    </Nothing>
  ) : (
    <Nothing title={t('notices/empty')} hint={t('notices/emptyHint')} />
  );
}

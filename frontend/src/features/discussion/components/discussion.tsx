import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/shared/api/problem';
import { Load } from '@/shared/ui/page-state';
import { useComments } from '../api/use-comments';
import { CommentEditor } from './comment-editor';
import { CommentItem } from './comment-item';
import './discussion.css';

interface Props {
  plan: string;
  number: string;
}

/** What people say to each other about a measure, the latest at the end, where one writes. */
export function Discussion({ plan, number }: Props) {
  const { t } = useTranslation();
  const comments = useComments(plan, number);
  if (isProblem(comments.error, 'measure-not-found')) {
    return null; // the measure does not concern the reader
  }
  return (
    <section className="panel discussion" aria-label={t('record/discussion/title')}>
      <Load of={comments}>
        {({ pages }) => {
          const items = [...pages].reverse().flatMap((page) => page.items);
          return (
            <>
              <h2>
                {t('record/discussion/title')} <small className="muted">{pages[0]?.total}</small>
              </h2>
              {comments.hasNextPage && (
                <Button
                  type="link"
                  loading={comments.isFetchingNextPage}
                  onClick={() => void comments.fetchNextPage()}
                >
                  {t('record/discussion/earlier')}
                </Button>
              )}
              {items.length === 0 && <p className="muted">{t('record/discussion/empty')}</p>}
              <ol aria-label={t('record/discussion/list')}>
                {items.map((comment) => (
                  <CommentItem key={comment.id} plan={plan} number={number} comment={comment} />
                ))}
              </ol>
            </>
          );
        }}
      </Load>
      <CommentEditor plan={plan} number={number} />
      <p className="muted discussion-hint">{t('record/discussion/hint')}</p>
    </section>
  );
}

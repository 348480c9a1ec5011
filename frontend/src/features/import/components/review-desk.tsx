import { ConfigProvider } from 'antd';
import { useMemo } from 'react';
import type { Draft } from '@/shared/api/draft-types';
import { ReviewProvider } from '../review/review-context';
import { useReview } from '../review/use-review';
import { useReviewKeys } from '../review/use-review-keys';
import { useView } from '../review/use-view';
import { useWorklist } from '../review/use-worklist';
import { ConflictDialog } from './conflict-dialog';
import { DocumentPane } from './document-pane';
import { PaneSwitch } from './pane-switch';
import { ReviewHeader } from './review-header';
import { ReviewNotes } from './review-notes';
import { useHeightLeft } from './use-height-left';
import { WorkPane } from './work-pane';
import './review.css';
import './units.css';

/** A document beside what was read from it, until it is a plan that can be published. */
export function ReviewDesk({ draft }: { draft: Draft }) {
  const review = useReview(draft);
  const view = useView();
  const worklist = useWorklist(review, view);
  const { undo, redo, readOnly } = review;
  useReviewKeys({ undo, redo, step: worklist.step, check: worklist.check });
  const reviewed = useMemo(() => ({ ...review, view }), [review, view]);
  const desk = useHeightLeft();
  return (
    <ReviewProvider value={reviewed}>
      <ConfigProvider componentDisabled={readOnly}>
        <ReviewHeader worklist={worklist} />
        <ReviewNotes />
        <PaneSwitch />
        <div ref={desk} className={`review shows-${view.pane}`}>
          <DocumentPane />
          <WorkPane worklist={worklist} />
        </div>
        {review.conflict && <ConflictDialog theirs={review.conflict} />}
      </ConfigProvider>
    </ReviewProvider>
  );
}

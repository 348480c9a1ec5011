import { useParams } from 'react-router';
import { useDraft } from '@/features/import/api/use-draft';
import { ReviewDesk } from '@/features/import/components/review-desk';
import { Load } from '@/shared/ui/page-state';

export function ReviewPage() {
  const { draft: id = '' } = useParams();
  return <Load of={useDraft(id)}>{(draft) => <ReviewDesk key={id} draft={draft} />}</Load>;
}

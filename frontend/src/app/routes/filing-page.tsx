import { useTranslation } from 'react-i18next';
import { FilingDesk } from '@/features/filing/components/filing-desk';
import { allSavings, saving } from '@/features/tasks/api/savings';
import { dropDraft, keepDraft, readDraft } from '@/features/tasks/model/draft';
import { joinReports } from '@/features/tasks/model/take-over';
import { PageHeader } from '@/shared/ui/page-header';

// a report begun here goes on in the form of its task, and the other way round
const drafts = {
  read: readDraft,
  keep: keepDraft,
  drop: dropDraft,
  saving,
  saved: allSavings,
};

/** 批量填报 */
export function FilingPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('filing/title')} lead={t('filing/lead')} />
      <FilingDesk drafts={drafts} join={joinReports} />
    </>
  );
}

import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DraftList } from '@/features/import/components/draft-list';
import { UploadBox } from '@/features/import/components/upload-box';
import { usePlan } from '@/features/plans/api/use-plan';
import { PageHeader } from '@/shared/ui/page-header';
import { useFilters } from '@/shared/ui/use-filters';

export function ImportPage() {
  const { t } = useTranslation();
  const { amends } = useFilters('amends').values;
  return (
    <>
      <PageHeader title={t('import/title')} lead={t('import/lead')} />
      {amends && <Amending plan={amends} />}
      <UploadBox key={amends} amends={amends} />
      <DraftList />
    </>
  );
}

function Amending({ plan }: { plan: string }) {
  const { t } = useTranslation();
  const { data } = usePlan(plan);
  return (
    <Alert
      style={{ marginBottom: 12 }}
      type="info"
      showIcon
      title={t('import/upload/amends', { title: data?.title ?? plan })}
      description={t('import/upload/amendsHint')}
      action={<Link to="/import">{t('import/upload/newPlan')}</Link>}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { InstructionList } from '@/features/instructions/components/instruction-list';
import { usePlans } from '@/features/plans/api/use-plans';
import { PageHeader } from '@/shared/ui/page-header';

export function InstructionsPage() {
  const { t } = useTranslation();
  const { data: plans } = usePlans();
  return (
    <>
      <PageHeader title={t('instruction/list')} lead={t('instruction/subtitle')} />
      <InstructionList plans={plans ?? []} />
    </>
  );
}

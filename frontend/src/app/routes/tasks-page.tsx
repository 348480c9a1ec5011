import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlans } from '@/features/plans/api/use-plans';
import { TaskDesk } from '@/features/tasks/components/task-desk';
import { PageHeader } from '@/shared/ui/page-header';

const AskExtension = lazy(async () => ({
  default: (await import('@/features/extensions/components/ask-extension')).AskExtension,
}));

export function TasksPage() {
  const { t } = useTranslation();
  const { data: plans } = usePlans();
  return (
    <>
      <PageHeader title={t('tasks/title')} />
      <TaskDesk plans={plans ?? []} more={(task) => <AskExtension task={task} />} />
    </>
  );
}

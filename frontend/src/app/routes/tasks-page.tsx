import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlans } from '@/features/plans/api/use-plans';
import { TaskDesk } from '@/features/tasks/components/task-desk';
import { PageHeader } from '@/shared/ui/page-header';

const AskExtension = lazy(async () => ({
  default: (await import('@/features/extensions/components/ask-extension')).AskExtension,
}));
const Discussion = lazy(async () => ({
  default: (await import('@/features/discussion/components/discussion')).Discussion,
}));

export function TasksPage() {
  const { t } = useTranslation();
  const { data: plans } = usePlans();
  return (
    <>
      <PageHeader title={t('tasks/title')} />
      <TaskDesk
        plans={plans ?? []}
        more={(task) => <AskExtension task={task} />}
        below={({ plan, measure }) =>
          measure && <Discussion key={measure.number} plan={plan.key} number={measure.number} />
        }
      />
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlans } from '@/features/plans/api/use-plans';
import { OverdueBoard } from '@/features/supervision/components/overdue-board';
import { TaskDialog } from '@/features/tasks/components/task-dialog';
import type { OverdueItem } from '@/shared/api/types';
import { PageHeader } from '@/shared/ui/page-header';

export function SupervisionPage() {
  const { t } = useTranslation();
  const { data: plans } = usePlans();
  const [acting, setActing] = useState<OverdueItem>();
  return (
    <>
      <PageHeader title={t('supervision/title')} lead={t('supervision/subtitle')} />
      <OverdueBoard plans={plans ?? []} onAct={setActing} />
      {acting?.superviseTask && (
        <TaskDialog
          id={acting.superviseTask}
          title={t('supervision/actOn', { title: titleOf(acting) })}
          onClose={() => setActing(undefined)}
        />
      )}
    </>
  );
}

function titleOf({ task }: OverdueItem): string {
  return `${task.unit.name} · ${task.measure?.title ?? task.title}`;
}

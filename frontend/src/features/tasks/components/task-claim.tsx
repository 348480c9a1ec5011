import { RollbackOutlined, SwapOutlined, UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '@/shared/api/types';
import { problemText } from '@/shared/i18n/problem-text';
import { useMessage } from '@/shared/ui/messages';
import { useShortcuts } from '@/shared/ui/use-shortcuts';
import { useClaim } from '../api/use-claim';
import { HandOverDialog } from './hand-over-dialog';
import { Assignee } from './task-item';

/** Who of the unit does a task, and to change that. */
export function TaskClaim({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const message = useMessage();
  const { claim, release, handOver } = useClaim(task.id);
  const [handing, setHanding] = useState(false);
  const may = (action: string) => task.actions.includes(action);
  const onError = (error: unknown) => message.error(problemText(error));
  const take = () => claim.mutate(undefined, { onError });
  const putBack = () => release.mutate(undefined, { onError });

  useShortcuts({
    c: may('claim') ? take : may('release') ? putBack : undefined,
    h: may('hand-over') ? () => setHanding(true) : undefined,
  });
  if (!task.assignee && !may('claim')) {
    return null;
  }
  return (
    <div className="task-claim">
      {task.assignee ? (
        <Assignee of={task.assignee} />
      ) : (
        <span className="muted">{t('desk/unclaimed')}</span>
      )}
      {may('claim') && (
        <Button size="small" icon={<UserAddOutlined />} loading={claim.isPending} onClick={take}>
          {t('desk/claim')}
        </Button>
      )}
      {may('release') && (
        <Button
          size="small"
          icon={<RollbackOutlined />}
          loading={release.isPending}
          onClick={putBack}
        >
          {t('desk/release')}
        </Button>
      )}
      {may('hand-over') && (
        <Button size="small" icon={<SwapOutlined />} onClick={() => setHanding(true)}>
          {t('desk/handOver')}
        </Button>
      )}
      <HandOverDialog
        task={task.id}
        open={handing}
        pending={handOver.isPending}
        onClose={() => setHanding(false)}
        onHandOver={(form) =>
          handOver.mutate(form, {
            onSuccess: () => {
              setHanding(false);
              message.success(t('desk/handedOver'));
            },
            onError,
          })
        }
      />
    </div>
  );
}

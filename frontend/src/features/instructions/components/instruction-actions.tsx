import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Instruction } from '@/shared/api/types';
import { problemText } from '@/shared/i18n/problem-text';
import { LinkButton } from '@/shared/ui/link-button';
import { useMessage } from '@/shared/ui/messages';
import { useConcludeInstruction } from '../api/use-conclude-instruction';
import { GiveInstruction } from './give-instruction';

/** What the reader can do with an instruction: do its task, conclude it, take it further. */
export function InstructionActions({ of }: { of: Instruction }) {
  const { t } = useTranslation();
  const message = useMessage();
  const conclude = useConcludeInstruction();
  if (!of.task && of.actions.length === 0) {
    return null;
  }
  return (
    <div className="ask-actions">
      {of.task && (
        <LinkButton to={`/tasks/${of.task}`} type="primary" size="small">
          {t('instruction/goAnswer')}
        </LinkButton>
      )}
      {of.actions.includes('next') && (
        <GiveInstruction
          path={`/api/instructions/${of.id}/next`}
          plan={of.plan.key}
          measure={of.measure?.number}
          label={t('instruction/next')}
          size="small"
        />
      )}
      {of.actions.includes('conclude') && (
        <Popconfirm
          title={t('instruction/concludeSure')}
          onConfirm={() =>
            conclude.mutate(of.id, {
              onSuccess: () => message.success(t('instruction/concluded')),
              onError: (error) => message.error(problemText(error)),
            })
          }
        >
          <Button size="small" loading={conclude.isPending}>
            {t('instruction/conclude')}
          </Button>
        </Popconfirm>
      )}
    </div>
  );
}

import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useRemarking } from '../api/use-remarks';

/** Says something about a passage; what was typed stays until it is accepted. */
export function RemarkForm({ report, passage }: { report: number; passage: string }) {
  const { t } = useTranslation();
  const message = useMessage();
  const [text, setText] = useState('');
  const { say } = useRemarking(report);
  const send = () =>
    say.mutate(
      { passage, text },
      {
        onSuccess: () => {
          setText('');
          message.success(t('review/said'));
        },
      },
    );
  return (
    <div className="remark-form">
      <Input.TextArea
        aria-label={t('review/remark')}
        placeholder={t('review/remarkHint')}
        value={text}
        maxLength={2000}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={(event) => setText(event.target.value)}
      />
      {say.isError && <ProblemAlert error={say.error} />}
      <Button type="primary" disabled={text.trim() === ''} loading={say.isPending} onClick={send}>
        {t('review/say')}
      </Button>
    </div>
  );
}

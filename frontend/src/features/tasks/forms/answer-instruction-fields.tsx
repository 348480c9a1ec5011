import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextField } from './fields';
import type { FieldsProps } from './fields-props';

/** What the unit did about an instruction; one that was sent back starts from what stood in it. */
export function AnswerInstructionFields({ task }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {task.context.previous && <Alert type="info" showIcon title={t('form/prefilledReturned')} />}
      <TextField name="answer" required hint="answer.hint" rows={7} />
    </>
  );
}

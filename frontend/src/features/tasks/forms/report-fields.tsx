import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '@/shared/i18n/format';
import { CoordinationFields } from './coordination-fields';
import { TextField } from './fields';
import type { FieldsProps } from './fields-props';
import { FiguresFields } from './figures-fields';
import { FinishFields } from './finish-fields';

/** A unit's report of a period, starting from its last one. */
export function ReportFields({ task }: FieldsProps) {
  const { t } = useTranslation();
  const { previous } = task.context;
  return (
    <>
      {previous?.period && (
        <Alert
          type="info"
          showIcon
          title={t('form/prefilled', { period: formatPeriod(previous.period) })}
        />
      )}
      <ProgressFields task={task} />
    </>
  );
}

export function ProgressFields({ task }: FieldsProps) {
  return (
    <>
      <TextField name="progress" required hint="progress.hint" rows={5} />
      <FiguresFields task={task} />
      <TextField name="problems" hint="problems.hint" rows={3} />
      <TextField name="nextSteps" required rows={3} />
      <FinishFields />
      <CoordinationFields />
    </>
  );
}

import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { joinReports } from '../model/take-over';
import type { FieldsProps } from './fields-props';
import { ProgressFields } from './report-fields';
import { TakeOverButton } from './take-over-button';

/** The lead's summary of the units' reports. */
export function ConsolidateReportFields({ task }: FieldsProps) {
  const { t } = useTranslation();
  const { reports = [], previous, returned } = task.context;
  const written = reports.filter(({ progress }) => progress);
  return (
    <>
      {previous && returned && <Alert type="info" showIcon title={t('form/prefilledReturned')} />}
      {written.length > 0 && <TakeOverButton values={joinReports(written)} />}
      <ProgressFields task={task} />
    </>
  );
}

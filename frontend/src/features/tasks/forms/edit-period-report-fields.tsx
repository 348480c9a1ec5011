import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import '@/shared/i18n/review-words';
import { TextField } from './fields';
import type { FieldsProps } from './fields-props';

/** The texts of a report; one with a body was edited on its own page and is only handed in here. */
export function EditPeriodReportFields({ task }: FieldsProps) {
  const { t } = useTranslation();
  if (task.context.body) {
    return (
      <p>
        {t('review/edit/before')}{' '}
        <Link to={`/reports/${task.context.reportId}/edit`}>{t('review/edit/title')}</Link>
      </p>
    );
  }
  return (
    <>
      <TextField name="overview" required hint="overview.hint" rows={6} max={10_000} />
      <TextField name="nextSteps" rows={4} max={10_000} />
    </>
  );
}

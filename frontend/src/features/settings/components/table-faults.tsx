import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface Fault {
  slug: string;
  row: number | null;
  column: string | null;
  value: string | null;
}

/** Everything that is wrong with an uploaded table, by row and column. */
export function TableFaults({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const faults = error instanceof Problem ? (error.facts.faults as Fault[] | undefined) : undefined;
  if (!faults) {
    return <ProblemAlert error={error} />;
  }
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('settings/policies/faulty')}
      description={
        <ul>
          {faults.map((fault) => (
            <li key={JSON.stringify(fault)}>
              {fault.row && t(`settings/policies/${fault.column ? 'at' : 'atRow'}`, { ...fault })}
              {t(`settings/policies/fault/${fault.slug}`, { value: fault.value })}
            </li>
          ))}
        </ul>
      }
    />
  );
}

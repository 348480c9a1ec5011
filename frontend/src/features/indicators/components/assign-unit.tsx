import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Ref } from '@/shared/api/types';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useAssignUnit } from '../api/use-assign-unit';

/** Names who reports on a goal that no measure has. */
export function AssignUnit({ indicator, units }: { indicator: number; units: Ref[] }) {
  const { t } = useTranslation();
  const message = useMessage();
  const assign = useAssignUnit(indicator);
  return (
    <>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        className="assign-unit"
        aria-label={t('progress/assign')}
        placeholder={t('progress/chooseUnit')}
        loading={assign.isPending}
        value={null}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(unit: string | null) =>
          unit && assign.mutate(unit, { onSuccess: () => message.success(t('progress/assigned')) })
        }
      />
      {assign.isError && <ProblemAlert error={assign.error} />}
    </>
  );
}

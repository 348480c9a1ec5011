import { useTranslation } from 'react-i18next';
import type { PlanRef } from '@/shared/api/types';
import { GiveInstruction } from './give-instruction';
import { InstructionsPanel } from './instructions-panel';

interface Props {
  report: number;
  /** the plans it is on */
  plans: PlanRef[];
  mayGive: boolean;
}

/** The instructions on a report that the leaders have. */
export function ReportInstructions({ report, plans, mayGive }: Props) {
  const { t } = useTranslation();
  const path = `/api/reports/${report}/instructions`;
  const [first] = plans;
  return (
    <InstructionsPanel path={path}>
      {mayGive && first && (
        <GiveInstruction path={path} plan={first.key} among={plans} label={t('instruction/give')} />
      )}
    </InstructionsPanel>
  );
}

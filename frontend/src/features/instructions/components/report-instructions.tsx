import { useTranslation } from 'react-i18next';
import type { PlanRef } from '@/shared/api/types';
import { useSession } from '@/shared/api/use-session';
import { GiveInstruction } from './give-instruction';
import { InstructionsPanel } from './instructions-panel';

/** The instructions on an issued report. */
export function ReportInstructions({ report, plan }: { report: number; plan: PlanRef }) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const path = `/api/reports/${report}/instructions`;
  return (
    <InstructionsPanel path={path}>
      {session?.roles.includes('LEADER') && (
        <GiveInstruction path={path} plan={plan.key} label={t('instruction/give')} />
      )}
    </InstructionsPanel>
  );
}

import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/api/use-session';
import { GiveInstruction } from './give-instruction';
import { InstructionsPanel } from './instructions-panel';

interface Props {
  plan: string;
  number: string;
  closed: boolean;
}

/** The instructions on a measure, and for a leader the way to give one. */
export function MeasureInstructions({ plan, number, closed }: Props) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const path = `/api/plans/${plan}/measures/${number}/instructions`;
  return (
    <InstructionsPanel path={path}>
      {session?.roles.includes('LEADER') && !closed && (
        <GiveInstruction path={path} plan={plan} measure={number} label={t('instruction/give')} />
      )}
    </InstructionsPanel>
  );
}

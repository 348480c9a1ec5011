import { useTranslation } from 'react-i18next';
import { GiveInstruction } from '@/features/instructions/components/give-instruction';
import type { BodyReport, Remark, Sentence } from '@/shared/api/report-types';
import type { PlanRef } from '@/shared/api/types';
import { textOf } from '../model/body';
import { instructedOn } from '../model/instructed-on';
import { isOn } from '../model/remarked';
import { RemarkForm } from './remark-form';
import { RemarkList } from './remark-list';

interface Props {
  report: BodyReport;
  plans: PlanRef[];
  sentence: Sentence;
  remarks: Remark[];
}

/** What a leader or the office does with a sentence: say something about it, instruct on it. */
export function SentenceActions({ report, plans, sentence, remarks }: Props) {
  const { t } = useTranslation();
  const passage = textOf(sentence);
  const open = report.state !== 'ISSUED';
  const on = remarks.filter((remark) => isOn(remark, passage));
  const target = instructedOn(sentence, report.id, plans);
  return (
    <>
      {on.length > 0 && <RemarkList report={report.id} remarks={on} passages={false} open={open} />}
      {open && <RemarkForm report={report.id} passage={passage} />}
      {target && report.actions.includes('instruct') && (
        <GiveInstruction
          {...target}
          label={t('review/instruct')}
          text={t('review/instructOn', { passage })}
        />
      )}
    </>
  );
}

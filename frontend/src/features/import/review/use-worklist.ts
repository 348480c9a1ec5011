import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftFinding, FindingLevel } from '@/shared/api/draft-types';
import { settle } from '../model/content';
import { countOpen, shownFindings, stepFrom } from '../model/findings';
import type { Review } from './use-review';
import type { View } from './use-view';

export type Worklist = ReturnType<typeof useWorklist>;

/** The findings one works through: which are shown, which is chosen, going on to the next. */
export function useWorklist({ findings, edit, readOnly }: Review, view: View) {
  const { t } = useTranslation();
  const [level, setLevel] = useState<FindingLevel>();
  const [checked, setChecked] = useState(false);
  const filter = useMemo(() => ({ level, checked }), [level, checked]);
  const shown = useMemo(() => shownFindings(findings, filter), [findings, filter]);
  const { finding: chosen, setFinding, setTab, reveal } = view;

  const choose = useCallback(
    (finding: DraftFinding | undefined) => {
      if (finding) {
        setFinding(finding.id);
        setTab('findings');
        reveal(finding.place ?? undefined);
      }
    },
    [setFinding, setTab, reveal],
  );
  const step = useCallback(
    (by: 1 | -1) => choose(stepFrom(shown, chosen, by)),
    [choose, shown, chosen],
  );
  const check = useCallback(() => {
    const finding = shown.find(({ id }) => id === chosen);
    if (finding?.settleable && !finding.settled && !readOnly) {
      const after = stepFrom(shown, finding.id, 1);
      edit(t('import/edit/settle'), settle(finding.id, true), { soon: true });
      choose(after === finding ? undefined : after);
    }
  }, [shown, chosen, edit, choose, readOnly, t]);

  return { shown, filter, counts: countOpen(findings), setLevel, setChecked, step, check };
}

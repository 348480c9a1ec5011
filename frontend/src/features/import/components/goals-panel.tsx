import { useTranslation } from 'react-i18next';
import { Nothing } from '@/shared/ui/page-state';
import { setPlan } from '../model/content';
import { placeOfValue } from '../model/places';
import { useReviewed } from '../review/review-context';
import { IndicatorsEditor } from './indicators-editor';

/** The goals of the plan as a whole. */
export function GoalsPanel() {
  const { t } = useTranslation();
  const { draft, plan, edit, view } = useReviewed();
  return (
    <div className="goals-panel">
      {plan.goals.length === 0 && <Nothing title={t('import/noGoals')} />}
      <IndicatorsEditor
        goals
        label={t('import/goalsHint')}
        field="goals"
        indicators={plan.goals}
        onChange={(goals) =>
          edit(t('import/edit/plan', { field: t('import/field/goals') }), setPlan({ goals }), {
            field: 'plan.goals',
          })
        }
        onSource={({ phrase }) => view.showSource(placeOfValue(draft, ['goal'], phrase))}
      />
    </div>
  );
}

import type { DraftContent, DraftPlan, Indicator } from '@/shared/api/draft-types';
import { isKey } from './plan-key';

/** What is half written, as it may stand in a field for a while, is not sent: the server would refuse all of it. */
export function formOf(content: DraftContent, saved: DraftContent): DraftContent {
  return {
    ...content,
    key: isKey(content.key) ? content.key : saved.key,
    plan: planOf(content.plan),
    mappings: content.mappings.filter(({ unit }) => unit !== null),
  };
}

function planOf(plan: DraftPlan): DraftPlan {
  return {
    ...plan,
    jurisdiction: plan.jurisdiction?.name.trim() ? plan.jurisdiction : null,
    measures: plan.measures.map((measure) => ({
      ...measure,
      number: measure.number.replace(/^[.-]+|[.-]+$|[.-](?=[.-])/gu, ''),
      targets: written(measure.targets),
    })),
    goals: written(plan.goals),
  };
}

/** An indicator needs words of the document; one that a person added has its name for them. */
function written(indicators: Indicator[]): Indicator[] {
  return indicators
    .map((indicator) => ({
      ...indicator,
      phrase: indicator.phrase.trim() || indicator.indicator?.trim() || '',
    }))
    .filter(({ phrase }) => phrase !== '');
}

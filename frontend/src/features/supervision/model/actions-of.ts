import type { CaseAction, SupervisionCase } from '@/shared/api/types';

const order: CaseAction[] = ['URGE', 'YELLOW_CARD', 'RED_CARD', 'WAIVE', 'SETTLE'];

/** What can be done about at least one of several cases. */
export function actionsOf(cases: SupervisionCase[]): CaseAction[] {
  return order.filter((action) => cases.some(({ actions }) => actions.includes(action)));
}

/** Whether an action ends a case, and so has to be explained. */
export function needsReason(action: CaseAction | undefined): boolean {
  return action === 'WAIVE' || action === 'SETTLE';
}

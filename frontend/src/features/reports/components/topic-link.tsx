import type { Unproven } from '@/shared/api/report-types';
import { MeasureLink } from './measure-link';

type Topic = Unproven['topic'];

/** The measure that a report speaks of; with its plan where there are several. */
export function TopicLink({ topic, plan }: { topic: Topic; plan: boolean }) {
  return (
    <>
      {plan && <small className="muted">{topic.plan.title} </small>}
      <MeasureLink plan={topic.plan} measure={topic.measure} />
    </>
  );
}

/** Whether topics are of several plans, and so are told by plan. */
export function ofSeveral(of: { topic: Topic }[]): boolean {
  return new Set(of.map(({ topic }) => topic.plan.key)).size > 1;
}

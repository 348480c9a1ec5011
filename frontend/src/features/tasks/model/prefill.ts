import type { TaskDetail } from '@/shared/api/types';
import type { Values } from './draft';
import { figuresOf } from './figures';

/** What a form starts with, so that nobody writes again what is known. */
export function prefill(task: TaskDetail): Values {
  const { kind, context } = task;
  const { previous } = context;
  switch (kind) {
    case 'report':
    case 'consolidate-report':
      return { ...wordsOf(previous), ...figures(task) };
    case 'request-closure':
      return previous?.summary ? { summary: previous.summary } : {};
    case 'decide-extension':
      return context.request ? { until: context.request.until } : {};
    case 'answer-instruction':
      return previous?.answer ? { answer: previous.answer } : {};
    case 'supervise': {
      const suggested = context.case?.suggested;
      return suggested && suggested !== 'NONE' ? { action: suggested } : {};
    }
    case 'interview':
      return { also: context.others?.map(({ id }) => id) ?? [] };
    default:
      return {};
  }
}

/** What the last report said. That there was nothing is nothing to carry on. */
function wordsOf(previous: TaskDetail['context']['previous']): Values {
  if (!previous) {
    return {};
  }
  const { progress, problems, nextSteps, inTime, delayReason, expectedOn } = previous;
  const { coordination, coordinationFrom } = previous;
  const said = {
    inTime,
    delayReason,
    expectedOn,
    coordination,
    coordinationFrom,
  };
  return {
    progress,
    problems,
    nextSteps,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value != null)),
  };
}

function figures(task: TaskDetail): Values {
  const known = figuresOf(task);
  return known.length > 0 ? { figures: known } : {};
}

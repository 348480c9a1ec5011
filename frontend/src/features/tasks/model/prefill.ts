import type { TaskDetail } from '@/shared/api/types';
import type { Values } from './draft';

/** What a form starts with, so that nobody writes again what is known. */
export function prefill({ kind, context }: TaskDetail): Values {
  const { previous } = context;
  switch (kind) {
    case 'report':
    case 'consolidate-report':
      return previous
        ? {
            progress: previous.progress,
            problems: previous.problems,
            nextSteps: previous.nextSteps,
          }
        : {};
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
    default:
      return {};
  }
}

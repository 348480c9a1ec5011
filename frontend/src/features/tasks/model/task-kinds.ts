import type { TaskKind } from '@/shared/api/types';

/** Every kind of task, as the filter offers them; the forms, which are heavy, are in `fields-of`. */
export const taskKinds: TaskKind[] = [
  'sign-for',
  'implement',
  'consolidate',
  'request-closure',
  'review-closure',
  'report',
  'consolidate-report',
  'review-report',
  'supervise',
  'interview',
  'edit-period-report',
  'approve-period-report',
  'advise-extension',
  'decide-extension',
  'answer-instruction',
  'verify-instruction',
];

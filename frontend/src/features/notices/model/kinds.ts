import type { NoticeKind } from '@/shared/api/types';

/** Every kind of notice, with the colour of its tag; in the order of choices. */
export const kinds: Record<NoticeKind, string> = {
  assigned: 'geekblue',
  reminder: 'gold',
  overdue: 'volcano',
  supervised: 'orange',
  urge: 'orange',
  'yellow-card': 'gold',
  'red-card': 'red',
  interview: 'red',
  waived: 'default',
  returned: 'volcano',
  'extension-asked': 'cyan',
  'extension-granted': 'green',
  'extension-refused': 'volcano',
  'instruction-given': 'purple',
  'instruction-answered': 'purple',
  'instruction-returned': 'volcano',
  'instruction-verified': 'green',
  mentioned: 'cyan',
  'report-issued': 'green',
  suspended: 'default',
  resumed: 'blue',
  'wound-up': 'green',
};

export const allKinds = Object.keys(kinds) as NoticeKind[];

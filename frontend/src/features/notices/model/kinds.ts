import type { NoticeKind } from '@/shared/api/types';

/** Every kind of notice, with the colour of its tag; in the order of choices. */
export const kinds: Record<NoticeKind, string> = {
  assigned: 'blue',
  'handed-over': 'blue',
  reminder: 'gold',
  overdue: 'red',
  supervised: 'orange',
  urge: 'orange',
  'yellow-card': 'gold',
  'red-card': 'red',
  interview: 'red',
  waived: 'default',
  returned: 'red',
  'extension-asked': 'orange',
  'extension-granted': 'green',
  'extension-refused': 'red',
  'instruction-given': 'purple',
  'instruction-answered': 'purple',
  'instruction-returned': 'red',
  'instruction-verified': 'green',
  mentioned: 'cyan',
  'report-handed-in': 'blue',
  'report-remarked': 'cyan',
  'report-issued': 'green',
  suspended: 'default',
  resumed: 'blue',
  'wound-up': 'green',
};

export const allKinds = Object.keys(kinds) as NoticeKind[];

import type { Row } from './types';

/** A row for tests; a test states what matters to it. */
export function aRow(task: string, changes: Partial<Row> = {}): Row {
  return {
    task,
    kind: 'report',
    plan: { key: 'xuzhou-2023', title: '徐州方案' },
    measure: { number: task.replace(/\D/g, ''), title: `措施${task}` },
    unit: { id: 'xz-kjj', name: '市科技局' },
    period: '2026-Q1',
    due: '2026-03-25T17:30:00+08:00',
    light: 'ON_TIME',
    cutOff: '2026-04-08T17:30:00+08:00',
    version: 'v1',
    last: null,
    returned: null,
    sent: null,
    draft: null,
    reports: [],
    figures: [],
    ...changes,
  };
}

export const said = {
  period: '2025-Q4',
  progress: '已建库十二家。',
  problems: '',
  nextSteps: '继续推进。',
  inTime: true,
  delayReason: null,
  expectedOn: null,
  coordination: null,
  coordinationFrom: null,
};

export const asked = {
  indicator: 7,
  name: '企业数',
  measuredIn: '家',
  given: null,
  last: 600,
  planned: 650,
  target: 700,
};

import type {
  DeskItem,
  Indicator,
  Session,
  SupervisionCase,
  TaskDetail,
  TaskPage,
  TaskSummary,
} from '../api/types';

export const now = '2026-03-20T09:00:00+08:00';
export const kjj = { id: 'xz-kjj', name: '市科技局' };
export const office = { id: 'xz-office', name: '领导小组办公室' };
export const plan = { key: 'xuzhou-2023', title: '专精特新企业培育责任分工方案' };

export function aSession(changes: Partial<Session> = {}): Session {
  return {
    account: { username: 'kjj', name: '市科技局经办' },
    units: [kjj],
    roles: ['STAFF'],
    demo: false,
    now,
    ...changes,
  };
}

export function aTask(changes: Partial<TaskSummary> = {}): TaskSummary {
  return {
    id: 't1',
    kind: 'report',
    title: '填报进展',
    plan,
    measure: { number: '5', title: '实施企业研发机构高质量提升计划' },
    unit: kjj,
    period: '2026-Q1',
    due: '2026-03-31T17:00:00+08:00',
    created: '2026-03-16T09:00:00+08:00',
    light: 'ON_TIME',
    suspended: false,
    subject: null,
    assignee: null,
    ...changes,
  };
}

export function aTaskDetail(changes: Partial<TaskDetail> = {}): TaskDetail {
  return {
    ...aTask(),
    measureText: '支持专精特新企业建设高水平研发机构。',
    section: { number: '二', title: '创新能力提升' },
    lead: [kjj],
    responsible: [{ id: 'xz-fgw', name: '市发改委' }],
    collective: ['各县(市)区人民政府'],
    actions: ['complete'],
    next: { unit: kjj, back: null, others: [] },
    context: {},
    ...changes,
  };
}

export function aPage(items: TaskSummary[], changes: Partial<TaskPage> = {}): TaskPage {
  return {
    items,
    next: null,
    totals: { all: items.length, overdue: 0, dueSoon: 0, onTime: items.length },
    facets: { kinds: [], plans: [], units: [], periods: [] },
    ...changes,
  };
}

export function aCase(changes: Partial<SupervisionCase> = {}): SupervisionCase {
  return {
    id: 7,
    plan: { key: 'xuzhou-2023', title: '徐州方案' },
    measure: { number: '5', title: '实施企业研发机构高质量提升计划' },
    openedBy: null,
    reason: null,
    next: { level: 'YELLOW_CARD', at: '2026-03-23T09:05:00+08:00' },
    interview: null,
    endedAt: null,
    endedBy: null,
    charge: null,
    calls: [],
    actions: ['URGE', 'YELLOW_CARD', 'RED_CARD', 'WAIVE'],
    level: 'NONE',
    suggested: 'URGE',
    state: 'OPEN',
    openedAt: '2026-03-10T09:00:00+08:00',
    unit: kjj,
    overdueKind: 'implement',
    period: null,
    due: '2026-03-09T17:00:00+08:00',
    workingDaysOverdue: 9,
    steps: [],
    ...changes,
  };
}

export function aDeskItem(changes: Partial<DeskItem> = {}): DeskItem {
  return {
    id: 'late',
    task: 'late',
    kind: 'implement',
    plan,
    measure: { number: '5', title: '实施企业研发机构高质量提升计划' },
    unit: kjj,
    period: null,
    created: '2026-02-02T09:00:00+08:00',
    due: '2026-03-09T17:00:00+08:00',
    age: 9,
    waited: 25,
    allowed: 16,
    light: null,
    case: aCase(),
    superviseTask: null,
    extension: null,
    calls: [],
    actions: ['URGE', 'YELLOW_CARD', 'RED_CARD', 'WAIVE', 'HAND_OVER', 'CALL'],
    ...changes,
  };
}

export function anIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 7,
    name: '省级专精特新中小企业数',
    phrase: '省级专精特新中小企业700家以上',
    goal: false,
    measure: '5',
    answering: kjj,
    comparator: 'AT_LEAST',
    target: 700,
    targetMax: null,
    measuredIn: '家',
    by: 2025,
    perYear: false,
    baseline: null,
    baselineYear: null,
    kind: null,
    value: null,
    valuePeriod: null,
    planned: null,
    comparedPeriod: null,
    gap: null,
    light: 'NO_DATA',
    reached: false,
    points: [],
    history: [],
    actions: [],
    ...changes,
  };
}

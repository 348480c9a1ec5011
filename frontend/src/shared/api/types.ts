/** What the server says, as in its OpenAPI description. Instants are ISO 8601 with offset. */

export interface Ref {
  id: string;
  name: string;
}

export interface PlanRef {
  key: string;
  title: string;
}

export interface MeasureRef {
  number: string;
  title: string;
}

export type Role = 'STAFF' | 'UNIT_HEAD' | 'SUPERVISOR' | 'LEADER' | 'ADMINISTRATOR';

export interface Session {
  account: { username: string; name: string };
  units: Ref[];
  roles: Role[];
  demo: boolean;
  now: string;
}

export interface Credentials {
  username: string;
  password: string;
}

export interface DemoAccount extends Credentials {
  name: string;
  unit: string | null;
  role: Role;
}

export interface Clock {
  now: string;
}

export interface ClockAdvanced extends Clock {
  jobs: number;
}

export type TaskLight = 'OVERDUE' | 'DUE_SOON' | 'ON_TIME';
export type Light = TaskLight | 'CLOSED';

export type TaskKind =
  | 'sign-for'
  | 'implement'
  | 'consolidate'
  | 'request-closure'
  | 'review-closure'
  | 'report'
  | 'consolidate-report'
  | 'review-report'
  | 'supervise'
  | 'edit-period-report'
  | 'approve-period-report';

export interface TaskSummary {
  id: string;
  kind: TaskKind;
  title: string;
  plan: PlanRef;
  measure: MeasureRef | null;
  unit: Ref;
  period: string | null;
  due: string;
  created: string;
  light: TaskLight;
  subject: Ref | null;
}

export interface TaskTotals {
  all: number;
  overdue: number;
  dueSoon: number;
  onTime: number;
}

export interface TaskPage {
  items: TaskSummary[];
  next: string | null;
  totals: TaskTotals;
}

export interface Progress {
  progress: string;
  problems: string | null;
  nextSteps: string | null;
}

export interface Returned {
  reason: string;
  by: string;
  at: string;
}

export interface UnitReport {
  unit: Ref;
  status: 'SUBMITTED' | 'LATE' | 'MISSING' | 'OPEN';
  progress: string | null;
  problems: string | null;
  nextSteps: string | null;
  by: string | null;
  at: string | null;
}

export interface Implementation {
  unit: Ref;
  result: string;
  by: string;
  at: string;
}

export type CaseLevel = 'NONE' | 'URGE' | 'YELLOW_CARD' | 'RED_CARD';

export interface CaseStep {
  /** NONE where the matter was waived */
  level: CaseLevel;
  at: string;
  by: string;
  note: string | null;
}

export interface SupervisionCase {
  id: number;
  level: CaseLevel;
  suggested: CaseLevel;
  state: 'OPEN' | 'SETTLED' | 'WAIVED';
  openedAt: string;
  unit: Ref;
  overdueKind: TaskKind;
  period: string | null;
  due: string;
  workingDaysOverdue: number;
  steps: CaseStep[];
}

/** Facts around a task; which of them are there depends on its kind. */
export interface TaskContext {
  cutOff?: string | null;
  previous?: (Partial<Progress> & { period?: string; summary?: string }) | null;
  reports?: UnitReport[];
  returned?: Returned | null;
  consolidated?: UnitReport | null;
  implementations?: Implementation[];
  summary?: string | null;
  by?: string;
  at?: string;
  case?: SupervisionCase | null;
  reportId?: number;
}

export interface TaskDetail extends TaskSummary {
  measureText: string | null;
  section: { number: string; title: string } | null;
  lead: Ref[];
  responsible: Ref[];
  collective: string[];
  actions: string[];
  next: string | null;
  context: TaskContext;
}

export interface PlanSummary {
  key: string;
  title: string;
  documentNumber: string | null;
  issuer: string | null;
  issueDate: string | null;
  periodStart: number;
  periodEnd: number;
  measures: number;
  lights: Record<Light, number>;
}

export interface MeasureSummary {
  number: string;
  title: string;
  lead: Ref[];
  responsible: Ref[];
  collective: string[];
  timeLight: Light;
  state: 'RUNNING' | 'CLOSED';
  openTasks: number;
  overdueTasks: number;
}

export interface PlanSection {
  number: string;
  title: string;
  measures: MeasureSummary[];
}

export interface Plan {
  key: string;
  title: string;
  documentNumber: string | null;
  issuer: string | null;
  issueDate: string | null;
  periodStart: number;
  periodEnd: number;
  jurisdiction: string | null;
  leadingGroup: string | null;
  leadingOffice: string | null;
  sections: PlanSection[];
}

export interface MeasurePeriod {
  period: string;
  consolidated: UnitReport | null;
  status: UnitReport['status'];
  reports: UnitReport[];
}

export interface TimelineEntry {
  at: string;
  actor: string | null;
  unit: string | null;
  action: string;
  detail: string | null;
}

export interface Measure {
  plan: PlanRef;
  section: { number: string; title: string };
  number: string;
  printedNumber: string;
  title: string;
  text: string;
  lead: Ref[];
  responsible: Ref[];
  collective: { name: string; members: Ref[] }[];
  deadline: string | null;
  recurrence: string | null;
  state: 'RUNNING' | 'CLOSED';
  timeLight: Light;
  openTasks: TaskSummary[];
  reports: MeasurePeriod[];
  timeline: TimelineEntry[];
}

export interface ElementState {
  id: string;
  state: 'ACTIVE' | 'OVERDUE';
  since: string;
  units: string[];
  count: number;
}

export interface DiagramState {
  elements: ElementState[];
  completed: string[];
}

export interface OverdueItem {
  task: TaskSummary;
  workingDaysOverdue: number;
  case: SupervisionCase | null;
  superviseTask: string | null;
}

export interface OverdueBoard {
  items: OverdueItem[];
  byUnit: { unit: Ref; count: number }[];
  total: number;
}

export interface ReportSummary {
  id: number;
  plan: PlanRef;
  period: string;
  title: string;
  state: 'DRAFT' | 'IN_REVIEW' | 'ISSUED';
  draftedAt: string;
  issuedAt: string | null;
}

export interface SectionFigures {
  number: string;
  title: string;
  measures: number;
  due: number;
  onTime: number;
  late: number;
  missing: number;
  overdue: number;
}

export interface UnitFigures {
  unit: Ref;
  due: number;
  onTime: number;
  late: number;
  missing: number;
  overdue: number;
}

export interface ReportFigures {
  measures: number;
  closed: number;
  reportsDue: number;
  onTime: number;
  late: number;
  missing: number;
  overdueTasks: number;
  sections: SectionFigures[];
  units: UnitFigures[];
}

export interface Report extends ReportSummary {
  overview: string | null;
  nextSteps: string | null;
  instruction: string | null;
  figures: ReportFigures;
  missing: { unit: Ref; measures: string[] }[];
  problems: { measure: MeasureRef; unit: Ref; text: string }[];
  cards: { unit: Ref; measure: MeasureRef; level: CaseLevel; at: string }[];
  task: { id: string; kind: TaskKind } | null;
}

export interface Notice {
  id: number;
  kind: string;
  text: string;
  task: string | null;
  plan: PlanRef | null;
  measure: MeasureRef | null;
  at: string;
  read: boolean;
}

export interface Notices {
  unread: number;
  items: Notice[];
}

/** What the server says, by the names the pages use. Instants are ISO 8601 with offset. */
import type { ReportBody } from './report-types';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Ref = Schemas['Ref'];
export type PlanRef = Schemas['PlanRef'];
export type MeasureRef = Schemas['MeasureRef'];

export type Session = Schemas['SessionView'];
export type Role = Session['roles'][number];
export type Credentials = Schemas['SessionControllerCredentials'];
export type DemoAccount = Schemas['DemoAccount'];
export type Clock = Schemas['ClockControllerNow'];
export type ClockAdvanced = Schemas['ClockControllerMoved'];

export type TaskSummary = Schemas['TaskSummary'];
export type TaskKind = TaskSummary['kind'];
export type TaskLight = TaskSummary['light'];
export type TaskPage = Schemas['TaskPage'];
export type TaskTotals = Schemas['TaskPageTotals'];
export type TaskFacets = Schemas['TaskPageFacets'];
export type TaskNext = Schemas['TaskNext'];
export type PersonRef = Schemas['PersonRef'];
export type TaskDraft = Schemas['TaskDraft'];
export type FoundDraft = Schemas['DraftControllerFound'];
export type KeptDraft = Schemas['DraftingKept'];
export type SavedView = Schemas['SavedView'];
export type SavedViewForm = Schemas['SavedViewControllerForm'];
export type HandOver = Schemas['ClaimControllerHandOver'];
export type TaskCompleted = Schemas['TaskControllerCompleted'];

export type UnitReport = Schemas['UnitReport'];
export type SupervisionCase = Schemas['CaseView'];
export type CaseLevel = SupervisionCase['level'];
export type CaseAction = SupervisionCase['actions'][number];
export type MeasureCases = Schemas['MeasureCases'];
export type ActionOutcome = Schemas['ByHandOutcome'];
export type PhoneCall = Schemas['PhoneCall'];

export type DeskBoard = Schemas['DeskBoard'];
export type DeskGroup = Schemas['DeskBoardGroup'];
export type DeskChoice = Schemas['DeskBoardChoice'];
export type DeskColleague = Schemas['DeskBoardColleague'];
export type DeskItem = Schemas['DeskItem'];
export type DeskPage = Schemas['DeskItemPage'];
export type DeskBrief = Schemas['DeskItemBrief'];
export type DeskAction = DeskItem['actions'][number];
export type BulkOutcome = Schemas['BulkOutcome'];
export type HeatMap = Schemas['HeatMap'];
export type Chain = Schemas['Chain'];
export type ChainStep = Schemas['ChainStep'];
export type Changes = Schemas['ChangeSince'];
export type Change = Schemas['Change'];
export type Forecast = Schemas['Forecast'];
export type ForecastUnit = Schemas['ForecastUnitOutlook'];
export type ForecastItem = Schemas['ForecastItem'];
export type Risk = Schemas['Risk'];
export type Workload = Schemas['Workload'];
export type UndecidedExtension = Schemas['UndecidedRequest'];

export type PlanSummary = Schemas['PlanOverview'];
export type Plan = Schemas['PlanOverviewDetail'];
export type PlanSection = Schemas['PlanOverviewSection'];
export type MeasureSummary = Schemas['PlanOverviewMeasure'];
export type Light = MeasureSummary['timeLight'];
export type PlanMatrix = Schemas['PlanMatrix'];
export type MatrixRow = Schemas['PlanMatrixRow'];
export type MatrixColumn = Schemas['PlanMatrixColumn'];
export type MatrixCell = Schemas['PlanMatrixCell'];
export type UnitDossier = Schemas['UnitDossier'];
export type UnitPart = Schemas['UnitDossierPart'];
export type PeriodRecord = Schemas['PeriodRecord'];
export type Found = Schemas['Found'];
export type Piece = Schemas['Piece'];
export type Measure = Schemas['MeasureOverview'];
export type MeasurePeriod = Schemas['MeasureOverviewPeriod'];
export type TimelinePage = Schemas['Timeline'];
export type TimelineEntry = Schemas['Happening'];
export type TimelineKind = TimelineEntry['kind'];
export type SourcePlace = Schemas['SourcePlace'];
export type SourceLine = Schemas['PassageLine'];
export type Evidence = Schemas['EvidenceView'];
export type TaskEvidence = Schemas['EvidenceControllerOfTask'];
export type MeasureEvidence = Schemas['EvidenceControllerOfMeasure'];
export type Comment = Schemas['CommentView'];
export type CommentForm = Schemas['DiscussionControllerCommentForm'];
export type CommentPage = Schemas['DiscussionControllerThread'];
export type Colleague = Schemas['ConcernedColleague'];
export type DiagramState = Schemas['DiagramOverview'];
export type ElementState = Schemas['DiagramOverviewElement'];

export type ReportSummary = Schemas['ReportSummary'];
export type Report = Omit<Schemas['ReportDetail'], 'body'> & { body: ReportBody | null };
export type ReportFigures = Schemas['Figures'];
export type SectionFigures = Schemas['FiguresSectionFigures'];
export type UnitFigures = Schemas['FiguresUnitFigures'];

export type Words = Schemas['Words'];
export type Notice = Schemas['InboxEntry'];
export type NoticeKind = Notice['kind'];
export type NoticePage = Schemas['InboxPage'];
export type InboxState = Schemas['InboxState'];
export type NoticePreferences = Schemas['PreferenceControllerView'];
export type NoticePreferencesForm = Schemas['PreferenceControllerForm'];
export type ChannelState = Schemas['ChannelState'];
export type MailState = Schemas['MailControllerMailState'];
export type Webhook = Schemas['WebhookControllerView'];
export type WebhookForm = Schemas['WebhookControllerForm'];
export type WebhookCreated = Schemas['WebhookControllerCreated'];
export type Indicator = Schemas['IndicatorView'];
export type IndicatorPoint = Indicator['points'][number];
export type ProgressLight = Indicator['light'];
export type ReportHint = Schemas['ReportHint'];
export type IndicatorFigure = Report['indicators'][number];

export type Extension = Schemas['ExtensionView'];
export type ExtensionOutlook = Schemas['ExtensionControllerOutlook'];
export type ExtensionRequest = Schemas['ExtensionControllerRequest'];

export type Instruction = Schemas['InstructionView'];
export type InstructionUrgency = Instruction['urgency'];
export type Instructions = Schemas['InstructionControllerFound'];
export type InstructionChoices = Schemas['InstructionControllerChoices'];
export type InstructionOrder = Schemas['OrderForm'];
export type Closure = Schemas['Closure'];
export type ClosurePoint = Closure['failed'][number];
export type Suspension = Schemas['Suspension'];
export type SuspendedMeasure = Schemas['PlanOverviewSuspended'];

export type Operations = Schemas['OperationsView'];
export type FailedJob = Schemas['OperationsViewFailed'];

export type CalendarYear = Schemas['CalendarYear'];
export type CalendarDay = Schemas['CalendarYearDay'];
export type DaysForm = Schemas['DaysForm'];
export type ReportingCalendar = Schemas['ReportingCalendarView'];
export type ReportingCalendarForm = Schemas['ReportingCalendarForm'];
export type ReportingMoments = Schemas['ReportingMoments'];
export type DayRule = Schemas['DayRule'];
export type UpcomingPeriod = Schemas['ReportingCalendarViewUpcoming'];
export type Policy = Schemas['PolicyView'];
export type PolicyTable = Schemas['DecisionTable'];
export type PolicyTrial = Schemas['PolicyTrial'];
export type DryRun = Schemas['DryRun'];
export type DryRunGroup = Schemas['DryRunGroup'];

// below: what depends on the kind of a task, and so is no schema of its own

export type TaskDetail = Omit<Schemas['TaskDetail'], 'context'> & { context: TaskContext };

/** Facts around a task; which of them are there depends on its kind. */
export interface TaskContext {
  cutOff?: string;
  /** the unit's last report, or what stood in a form that was sent back */
  previous?: (Partial<Progress> & { period?: string; summary?: string; answer?: string }) | null;
  /** whose figures the form asks for, or what a reviewer should see */
  indicators?: Indicator[];
  /** why an issued report is being corrected */
  correction?: string | null;
  reports?: UnitReport[];
  returned?: Returned | null;
  consolidated?: UnitReport | null;
  implementations?: Implementation[];
  /** the points for which a closure came back */
  failed?: ClosurePoint[];
  /** closures that came back before */
  earlier?: Closure[];
  summary?: string;
  by?: string;
  at?: string;
  case?: SupervisionCase;
  /** further cases of the unit that wait for an interview */
  others?: SupervisionCase[];
  reportId?: number;
  /** whether the report has a body, which is edited on a page of its own */
  body?: boolean;
  /** of a request for more time: the matter, and what follows from granting it */
  request?: Extension;
  earlierRequests?: Extension[];
  approver?: ExtensionOutlook['approver'];
  dueNow?: string;
  first?: string;
  last?: string;
  overdue?: boolean;
  instruction?: Instruction;
}

export type Progress = Pick<
  UnitReport,
  | 'progress'
  | 'problems'
  | 'nextSteps'
  | 'inTime'
  | 'delayReason'
  | 'expectedOn'
  | 'coordination'
  | 'coordinationFrom'
>;

export interface Returned {
  reason: string;
  by: string;
  at: string;
}

export interface Implementation {
  unit: Ref;
  result: string;
  by: string;
  at: string;
}

/** What completes a task, by its kind. */
export interface TaskAnswers {
  'sign-for': { implementationPlan: string; contact?: string };
  implement: { result: string };
  consolidate: { summary: string };
  'request-closure': { summary: string };
  'review-closure': Decision & { met: ClosurePoint[]; grade?: Closure['grade'] };
  report: ReportAnswer;
  'consolidate-report': ReportAnswer;
  'review-report': Decision;
  supervise: { action: CaseAction; note?: string };
  interview: { heldOn: string; attendees: string; agreed: string; also: number[] };
  'edit-period-report': { overview?: string; nextSteps?: string };
  'approve-period-report': Decision & {
    instruction?: string;
    instructed?: string;
    urgency?: InstructionUrgency;
  };
  'advise-extension': { agrees: boolean; advice?: string };
  'decide-extension': { granted: boolean; until?: string; reason?: string };
  'answer-instruction': { answer: string };
  'verify-instruction': Decision;
}

interface ReportAnswer {
  progress: string;
  problems?: string;
  nextSteps: string;
  inTime: boolean;
  delayReason?: string;
  expectedOn?: string;
  coordination?: string;
  coordinationFrom?: string;
  figures?: { indicator: number; value: number | string | null }[];
}

interface Decision {
  accepted: boolean;
  reason?: string;
}

import type { components } from '@/shared/api/schema';
import type { Progress, ReportHint, Returned, TaskDraft, UnitReport } from '@/shared/api/types';

type Schemas = components['schemas'];

export type Asked = Schemas['FilingSheetAsked'];
export type Period = Schemas['FilingSheetPeriod'];

/** A report that waits. */
export type Row = Omit<
  Schemas['FilingSheetRow'],
  'last' | 'sent' | 'returned' | 'reports' | 'draft'
> & {
  draft: TaskDraft | null;
  last: (Progress & { period: string }) | null;
  sent: (Progress & { period: string }) | null;
  returned: Returned | null;
  reports: UnitReport[];
};
export type Sheet = Omit<Schemas['FilingSheet'], 'rows'> & { rows: Row[] };

export interface RowProblem {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors: { pointer: string; detail: string }[];
}
export interface RowResult {
  task: string;
  problem: RowProblem | null;
}
export interface RowCheck extends RowResult {
  hints: ReportHint[];
}

export interface RowKept extends RowResult {
  draft: TaskDraft | null;
  replaced: TaskDraft | null;
}

export type FileLine = Omit<Schemas['FilingFileLine'], 'before' | 'cells'> & {
  before: Cells | null;
  cells: Cells;
};

/** The cells of a row as texts: what people type and paste, understood or not. */
export type Cells = Record<string, string>;

/** What the form of a task keeps, as far as reports go. */
export type Values = { [field: string]: unknown };

/** What is typed and not yet on the server, at the same place as the form's of each task. */
export interface Drafts {
  read: (task: string) => Values | undefined;
  keep: (task: string, values: Values) => void;
  drop: (task: string) => void;
  /** tells that a draft is on its way to the server */
  saving: (task: string, saved: Promise<unknown>) => void;
  /** when none is on its way any more */
  saved: () => Promise<void>;
}

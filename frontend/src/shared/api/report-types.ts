/** What a report says: blocks of sentences, told apart by their `type`. */
import type { components } from './schema';

type Schemas = components['schemas'];
type As<Name extends keyof Schemas, Type extends string> = Omit<Schemas[Name], 'type'> & {
  type: Type;
};

export type ReportSource = Schemas['Source'];
export type SourceKind = ReportSource['kind'];

export type Words = As<'RunWords', 'words'>;
export type FigureRun = As<'RunFigure', 'figure'>;
export type Quote = As<'RunQuote', 'quote'>;
export type Run = Words | FigureRun | Quote;

export interface Sentence {
  runs: Run[];
  sources: ReportSource[];
}

export type Heading = As<'Heading', 'heading'>;
export type Chart = As<'Chart', 'chart'>;
export interface Paragraph {
  type: 'paragraph';
  /** null where a person added it */
  key: string | null;
  sentences: Sentence[];
}
export type Table = Omit<As<'Table', 'table'>, 'rows'> & { rows: { cells: Sentence[] }[] };
export type Block = Heading | Paragraph | Table | Chart;

export type Masthead = Schemas['Masthead'];
export interface Annex {
  title: string;
  blocks: Block[];
}
export interface ReportBody {
  masthead: Masthead;
  blocks: Block[];
  annexes: Annex[];
}

export type Standing = Schemas['Standing'];
export type ProgressClass = NonNullable<Standing['progress']>;
export type Unproven = Schemas['Unproven'];
export type ReportComparison = Schemas['ReportComparison'];
export type MeasureChange = Schemas['ReportComparisonMeasureChange'];
export type FigureChange = Schemas['ReportComparisonFigureChange'];
export type ReportVersion = Schemas['ReportDetailVersion'];
export type Revision = Schemas['Difference'];
/** One of the things that a figure counted. */
export type Behind = Schemas['Behind'];
export type Remark = Schemas['Remark'];
export type ReportBoard = Schemas['ReportBoard'];

/** A report with a body, on a plan or across the plans of an office. */
export interface BodyReport {
  id: number;
  title: string;
  period: string;
  state: Schemas['ReportSummary']['state'];
  version: number;
  issuedAt: string | null;
  contentHash: string | null;
  approvedBy: string | null;
  instruction?: string | null;
  correctionReason?: string | null;
  correctionBy?: string | null;
  body: ReportBody;
  revision: number;
  standings: Standing[];
  unproven: Unproven[];
  comparisons: ReportComparison[];
  actions: string[];
}

export type OfficeReport = Omit<Schemas['OfficeReport'], 'body'> & { body: ReportBody };
export type OfficeReportSummary = Schemas['OfficeReportSummary'];

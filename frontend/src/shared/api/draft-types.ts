/** An uploaded document with its reading, being reviewed. */

export type FindingLevel = 'ERROR' | 'WARNING' | 'NOTE';
export type Comparator = 'AT_LEAST' | 'AT_MOST' | 'EQUAL';
export type GoalKind = 'BINDING' | 'EXPECTED' | 'GUIDING';
export type Recurrence = 'ANNUAL' | 'HALF_YEARLY' | 'QUARTERLY' | 'MONTHLY';
export type JurisdictionLevel = 'NATION' | 'PROVINCE' | 'PREFECTURE' | 'COUNTY';
export type HighlightKind =
  | 'heading'
  | 'section'
  | 'number'
  | 'title'
  | 'text'
  | 'unit'
  | 'deadline'
  | 'recurrence'
  | 'target'
  | 'goal'
  | 'safeguard';

export interface DraftSummary {
  id: string;
  fileName: string;
  title: string | null;
  amends: string | null;
  state: 'OPEN' | 'PUBLISHED';
  planKey: string | null;
  measures: number;
  errors: number;
  warnings: number;
  updatedBy: string;
  updatedAt: string;
}

export interface Place {
  offset: number;
  length: number;
}

/** What the reader found, where it stands in the text; a measure's carries the ids of its reading. */
export interface Highlight extends Place {
  kind: HighlightKind;
  origins: string[];
  value: string | null;
}

/** A number as the server writes it: exact, so it may come as text. */
export type Decimal = string | number;

export interface Indicator {
  phrase: string;
  indicator: string;
  comparator: Comparator;
  value: Decimal | null;
  valueMax: Decimal | null;
  unit: string | null;
  by: number | null;
  perYear: boolean;
  baseline: Decimal | null;
  baselineYear: number | null;
  kind: GoalKind | null;
}

export interface DraftItem {
  text: string | null;
  lead: string[];
  responsible: string[];
  collective: string[];
}

export interface DraftMeasure {
  id: string;
  origins: string[];
  number: string;
  printedNumber: string | null;
  section: string | null;
  title: string;
  text: string;
  items: DraftItem[];
  deadline: string | null;
  recurrence: Recurrence | null;
  targets: Indicator[];
}

export interface DraftSection {
  number: string;
  title: string;
}

export interface Safeguard {
  number: string | null;
  title: string;
  text: string;
}

export interface DraftPlan {
  title: string | null;
  documentNumber: string | null;
  issuer: string | null;
  issueDate: string | null;
  status: string | null;
  periodStart: number | null;
  periodEnd: number | null;
  jurisdiction: { name: string; level: JurisdictionLevel } | null;
  leadingGroup: string | null;
  leadingOffice: string | null;
  leadingOfficeHost: string | null;
  sections: DraftSection[];
  measures: DraftMeasure[];
  organisational: Safeguard[];
  goals: Indicator[];
}

export interface RegisteredUnit {
  id: string;
  name: string;
  territory?: string | null;
  collective?: boolean;
}

export interface DraftUnit {
  name: string;
  aliases: string[];
  collective: boolean;
  uses: number;
  unit: RegisteredUnit | null;
  mappedByHand: boolean;
  candidates: RegisteredUnit[];
}

export type Repair =
  | { kind: 'set-lead'; candidates: string[] }
  | { kind: 'merge-units'; from: string; into: string }
  | { kind: 'map-unit'; unit: string; candidates: RegisteredUnit[] }
  | { kind: 'register-unit'; unit: string }
  | { kind: 'set-units' }
  | { kind: 'edit-deadline' }
  | { kind: 'edit-text' }
  | { kind: 'edit-plan'; field: string }
  | { kind: 'number'; suggested: string };

export interface DraftFinding {
  id: string;
  level: FindingLevel;
  code: string;
  place: Place | null;
  measure: string | null;
  unit: string | null;
  message: string;
  remedy: string;
  repairs: Repair[];
  settleable: boolean;
  settled: boolean;
}

export interface Mapping {
  name: string;
  unit: string | null;
}

/** What a person may change in a draft. */
export interface DraftContent {
  key: string;
  plan: DraftPlan;
  mappings: Mapping[];
  firstListedLeads: boolean;
  settled: string[];
}

export interface Draft {
  id: string;
  version: number;
  fileName: string;
  state: 'OPEN' | 'PUBLISHED';
  planKey: string | null;
  amends: string | null;
  key: string;
  text: string;
  plan: DraftPlan;
  highlights: Highlight[];
  findings: DraftFinding[];
  units: DraftUnit[];
  office: { id: string; name: string } | null;
  firstListedLeads: boolean;
  settled: string[];
  publishable: boolean;
  createdBy: string;
  createdAt: string;
  updatedBy: string;
  updatedAt: string;
}

export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** A running plan beside the document that amends it. */
export interface Comparison {
  added: { id: string; number: string; title: string }[];
  dropped: { number: string; title: string }[];
  changed: { id: string; number: string; title: string; changes: FieldChange[] }[];
  same: number;
}

export interface DraftPublished {
  key: string;
  measures: number;
}

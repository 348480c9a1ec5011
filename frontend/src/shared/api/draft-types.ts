/** What the server says of uploaded documents under review, by the names the pages use. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type DraftSummary = Schemas['DraftSummary'];
export type Draft = Schemas['DraftView'];

export type DraftPlan = Schemas['DraftPlan'];
export type DraftSection = Schemas['DraftPlanSection'];
export type DraftMeasure = Schemas['DraftMeasure'];
export type DraftItem = Schemas['DraftMeasureItem'];
export type Safeguard = Schemas['DraftPlanSafeguard'];
export type Indicator = Schemas['DraftIndicator'];
export type Comparator = Indicator['comparator'];
export type Recurrence = NonNullable<DraftMeasure['recurrence']>;
export type JurisdictionLevel = Schemas['DraftPlanJurisdiction']['level'];

export type Place = Schemas['SourceSpan'];
export type Highlight = Schemas['Highlight'];
export type HighlightKind = Highlight['kind'];

export type DraftFinding = Schemas['FindingView'];
export type FindingLevel = DraftFinding['level'];
export type Repair = DraftFinding['repairs'][number];

export type DraftUnit = Schemas['UnitView'];
export type RegisteredUnit = Schemas['UnitRef'];

/** What a person may change in a draft. */
export type DraftContent = Omit<Schemas['DraftForm'], 'version'>;
export type Mapping = Schemas['DraftFormMapping'];

export type DraftPublished = Schemas['DraftPublishingPublished'];

/** A running plan beside the document that amends it. */
export type Comparison = Schemas['Comparison'];
export type FieldChange = Schemas['ComparisonChange'];

import type {
  Draft,
  DraftFinding,
  DraftItem,
  DraftMeasure,
  DraftPlan,
  DraftUnit,
  Highlight,
  HighlightKind,
  Indicator,
} from '../api/draft-types';

export function anItem(changes: Partial<DraftItem> = {}): DraftItem {
  return { text: null, lead: ['市科技局'], responsible: ['市财政局'], collective: [], ...changes };
}

export function aDraftMeasure(id: string, changes: Partial<DraftMeasure> = {}): DraftMeasure {
  const number = id.replace('m', '');
  return {
    id,
    origins: [id],
    number,
    printedNumber: `${number}.`,
    section: '一',
    title: `措施${number}的标题`,
    text: `措施${number}的标题,做好工作${number}。`,
    items: [anItem()],
    deadline: null,
    recurrence: null,
    targets: [],
    ...changes,
  };
}

export function aTarget(phrase: string): Indicator {
  return {
    phrase,
    indicator: '企业',
    comparator: 'AT_LEAST',
    value: 10,
    valueMax: null,
    unit: '家',
    by: null,
    perYear: false,
    baseline: null,
    baselineYear: null,
    kind: null,
  };
}

export function aDraftPlan(measures: DraftMeasure[], changes: Partial<DraftPlan> = {}): DraftPlan {
  return {
    title: '某市企业培育责任分工方案',
    documentNumber: null,
    issuer: '某市人民政府',
    issueDate: '2026-01-10',
    status: null,
    periodStart: 2026,
    periodEnd: 2028,
    jurisdiction: { name: '某市', level: 'PREFECTURE' },
    leadingGroup: null,
    leadingOffice: null,
    leadingOfficeHost: null,
    sections: [{ number: '一', title: '创新能力' }],
    measures,
    organisational: [],
    goals: [],
    ...changes,
  };
}

/** Marks the first place where some words stand. */
export function mark(
  text: string,
  kind: HighlightKind,
  words: string,
  origins: string[] = [],
): Highlight {
  return { kind, offset: text.indexOf(words), length: words.length, origins, value: words };
}

export function aFinding(id: string, changes: Partial<DraftFinding> = {}): DraftFinding {
  return {
    id,
    level: 'WARNING',
    code: 'no-lead',
    place: null,
    measure: null,
    unit: null,
    message: `问题${id}`,
    remedy: '请核对',
    repairs: [],
    settleable: true,
    settled: false,
    ...changes,
  };
}

export function aDraftUnit(name: string, changes: Partial<DraftUnit> = {}): DraftUnit {
  return {
    name,
    aliases: [],
    collective: false,
    uses: 1,
    unit: { id: `u-${name}`, name, territory: '某市', collective: false },
    mappedByHand: false,
    candidates: [],
    ...changes,
  };
}

export function aDraft(changes: Partial<Draft> = {}): Draft {
  const plan = aDraftPlan([aDraftMeasure('m1'), aDraftMeasure('m2')]);
  const text = plan.measures.map((measure) => `${measure.printedNumber}${measure.text}`).join('\n');
  return {
    id: 'd1',
    version: 1,
    fileName: '方案.docx',
    state: 'OPEN',
    planKey: null,
    amends: null,
    key: 'moushi-2026',
    text,
    plan,
    highlights: plan.measures.flatMap(({ id, printedNumber, title }) => [
      mark(text, 'number', printedNumber ?? '', [id]),
      mark(text, 'title', title, [id]),
    ]),
    findings: [],
    units: [aDraftUnit('市科技局'), aDraftUnit('市财政局')],
    office: null,
    officeChosen: false,
    firstListedLeads: true,
    settled: [],
    publishable: true,
    createdBy: '办公室',
    createdAt: '2026-03-20T09:00:00+08:00',
    updatedBy: '办公室',
    updatedAt: '2026-03-20T09:00:00+08:00',
    ...changes,
  };
}

import type {
  BodyReport,
  FigureRun,
  MeasureChange,
  ReportBody,
  ReportSource,
  Sentence,
} from '../api/report-types';

export const office: ReportSource = {
  kind: 'AUTHOR',
  id: 'office',
  label: '王主任',
  plan: null,
  measure: null,
  of: null,
  ids: [],
  at: null,
};

export function aSource(changes: Partial<ReportSource> = {}): ReportSource {
  return {
    ...office,
    kind: 'MEASURE',
    id: 'xuzhou-2023/21',
    label: '第21项 专利导航',
    plan: 'xuzhou-2023',
    measure: '21',
    ...changes,
  };
}

export function aFigure(key: string, value: number): FigureRun {
  return { type: 'figure', key, text: String(value), value };
}

export const counted: Sentence = {
  runs: [
    { type: 'words', text: '应报进展 ' },
    aFigure('reports.due', 5),
    { type: 'words', text: ' 份，缺报 ' },
    aFigure('reports.missing', 2),
    { type: 'words', text: ' 份。' },
  ],
  sources: [
    aSource({
      kind: 'COUNT',
      id: 'reports.missing',
      label: '缺报 2 份',
      measure: null,
      of: 'REPORT',
      ids: ['7', '9'],
    }),
  ],
};

export const quoted: Sentence = {
  runs: [
    { type: 'words', text: '市科技局反映：' },
    { type: 'quote', text: '资金不足', from: '市科技局' },
    { type: 'words', text: '。' },
  ],
  sources: [aSource()],
};

export function aBody(): ReportBody {
  return {
    masthead: {
      issuer: '市督查室',
      year: 2023,
      number: 3,
      title: '2023年第二季度督办工作报告',
      date: '2023-07-20',
      recipient: '领导小组',
      signature: '市督查室',
    },
    blocks: [
      { type: 'heading', level: 1, text: '总体情况' },
      { type: 'paragraph', key: 'overview', sentences: [counted, quoted] },
      { type: 'heading', level: 2, text: '各部分' },
      {
        type: 'table',
        key: 'classes.units',
        caption: '各单位情况',
        columns: [
          { title: '单位', number: false },
          { title: '措施', number: true },
        ],
        rows: [
          {
            cells: [
              { runs: [{ type: 'words', text: '市科技局' }], sources: [] },
              { runs: [aFigure('units.kjj', 3)], sources: [aSource()] },
            ],
          },
        ],
      },
      { type: 'heading', level: 1, text: '下一步' },
    ],
    annexes: [
      {
        title: '措施清单',
        blocks: [{ type: 'paragraph', key: null, sentences: [quoted] }],
      },
    ],
  };
}

export function aBodyReport(changes: Partial<BodyReport> = {}): BodyReport {
  return {
    id: 4,
    title: '2023年第二季度督办工作报告',
    period: '2023-Q2',
    state: 'IN_REVIEW',
    version: 1,
    issuedAt: null,
    contentHash: null,
    approvedBy: null,
    body: aBody(),
    revision: 2,
    standings: [],
    unproven: [],
    comparisons: [],
    actions: [],
    ...changes,
  };
}

export function aChange(number: string, changes: Partial<MeasureChange> = {}): MeasureChange {
  return {
    topic: {
      plan: { key: 'xuzhou-2023', title: '徐州方案' },
      measure: { number, title: `措施${number}` },
    },
    lead: { id: 'xz-kjj', name: '市科技局' },
    change: 'UNCHANGED',
    before: 'ON_TRACK',
    now: 'ON_TRACK',
    copied: false,
    ...changes,
  };
}

/** Query keys: what a change makes stale is named by a prefix. */
export const keys = {
  session: ['session'] as const,
  demoAccounts: ['demo-accounts'] as const,
  clock: ['clock'] as const,
  tasks: ['tasks'] as const,
  taskList: (filters: object) => ['tasks', 'list', filters] as const,
  task: (id: string) => ['tasks', 'one', id] as const,
  plans: ['plans'] as const,
  plan: (key: string) => ['plans', key] as const,
  measure: (plan: string, number: string) => ['plans', plan, number] as const,
  measureState: (plan: string, number: string) => ['plans', plan, number, 'state'] as const,
  model: (plan: string, number: string) => ['models', plan, number] as const,
  // below the plan, so that whatever makes it stale makes these stale too
  planIndicators: (plan: string) => ['plans', plan, 'indicators'] as const,
  measureIndicators: (plan: string, number: string) =>
    ['plans', plan, number, 'indicators'] as const,
  extensions: (plan: string, number: string) => ['plans', plan, number, 'extensions'] as const,
  extensionOutlook: (task: string, until?: string) =>
    ['tasks', 'one', task, 'extension', until] as const,
  instructions: ['instructions'] as const,
  instructionList: (filters: object) => ['instructions', 'list', filters] as const,
  instructionsOn: (path: string) => ['instructions', 'on', path] as const,
  instructionChoices: (plan: string, measure?: string) =>
    ['instruction-choices', plan, measure] as const,
  measureCases: (plan: string, number: string) => ['plans', plan, number, 'cases'] as const,
  overdue: (filters: object) => ['overdue', filters] as const,
  reports: ['reports'] as const,
  report: (id: string) => ['reports', id] as const,
  drafts: ['drafts'] as const,
  draft: (id: string) => ['drafts', id] as const,
  draftModel: (id: string, version: number, measure: string) =>
    ['models', 'draft', id, version, measure] as const,
  comparison: (id: string, version: number) => ['drafts', id, 'comparison', version] as const,
  unitSearch: (query: string) => ['units', query] as const,
  calendar: ['calendar'] as const,
  calendarYear: (year: number | undefined) => ['calendar', year] as const,
  reportingPlans: ['reporting-calendar'] as const,
  reportingCalendar: (plan: string) => ['reporting-calendar', plan] as const,
  reportingPreview: (plan: string, form: object) => ['reporting-calendar', plan, form] as const,
  policies: ['policies'] as const,
  notices: ['notices'] as const,
  operations: ['operations'] as const,
};

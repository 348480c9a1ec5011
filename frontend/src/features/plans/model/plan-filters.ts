/** What the plan page asks of its measures, all of it kept in the address. */
export const planFilters = ['section', 'unit', 'role', 'light', 'progress', 'state', 'q'] as const;

export type PlanFilter = (typeof planFilters)[number];
export type PlanFilterValues = Partial<Record<PlanFilter, string | undefined>>;

export const roles = ['LEAD', 'RESPONSIBLE', 'COLLECTIVE'] as const;
export const progressLights = ['RED', 'YELLOW', 'NO_DATA', 'GREEN'] as const;
export const states = ['RUNNING', 'SUSPENDED', 'CLOSED', 'WOUND_UP'] as const;

import type { Found, Piece } from '@/shared/api/types';

/** Something to choose from the list: where it leads, or what it does. */
export interface Choice {
  id: string;
  title: Piece[];
  /** where it belongs: its plan, its unit, its period */
  place?: string;
  snippet?: Piece[];
  to?: string;
  run?: () => void;
  /** words to look for next */
  words?: string;
}

export interface ChoiceGroup {
  name: string;
  choices: Choice[];
}

export function plain(text: string): Piece[] {
  return [{ text, hit: false }];
}

interface Words {
  group: (name: string) => string;
  task: (task: Found['tasks'][number]) => string;
  report: (report: Found['reports'][number]) => string;
}

/** What was found as groups of choices; empty groups fall away. */
export function choicesOf(found: Found, words: Words): ChoiceGroup[] {
  const groups: [string, Choice[]][] = [
    [
      'measures',
      found.measures.map(({ plan, number, title, snippet }) => ({
        id: `measure-${plan.key}-${number}`,
        title: [{ text: `${number} `, hit: false }, ...title],
        place: plan.title,
        snippet,
        to: `/plans/${plan.key}/measures/${number}`,
      })),
    ],
    [
      'tasks',
      found.tasks.map((task) => ({
        id: `task-${task.id}`,
        title: plain(words.task(task)),
        place: task.plan.title,
        to: `/tasks/${task.id}`,
      })),
    ],
    [
      'plans',
      found.plans.map(({ plan, title, documentNumber }) => ({
        id: `plan-${plan.key}`,
        title,
        place: documentNumber ?? undefined,
        to: `/plans/${plan.key}`,
      })),
    ],
    [
      'units',
      found.units.map(({ unit, name, territory }) => ({
        id: `unit-${unit.id}`,
        title: name,
        place: territory,
        to: `/units/${encodeURIComponent(unit.id)}`,
      })),
    ],
    [
      'reports',
      [
        ...found.periodReports.map(({ id, plan, title, snippet }) => ({
          id: `report-${id}`,
          title,
          place: plan.title,
          snippet,
          to: `/reports/${id}`,
        })),
        ...found.reports.map((report, at) => ({
          id: `said-${at}`,
          title: plain(words.report(report)),
          place: report.plan.title,
          snippet: report.snippet,
          to: `/plans/${report.plan.key}/measures/${report.measure.number}`,
        })),
      ],
    ],
  ];
  return groups
    .filter(([, choices]) => choices.length > 0)
    .map(([name, choices]) => ({ name: words.group(name), choices }));
}

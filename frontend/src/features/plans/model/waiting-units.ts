import type { TaskSummary } from '@/shared/api/types';

export interface WaitingUnit {
  unit: TaskSummary['unit'];
  tasks: TaskSummary[];
}

const lights: TaskSummary['light'][] = ['OVERDUE', 'DUE_SOON', 'ON_TIME'];

/** Who a measure waits for, each unit once; the one with the latest matter first. */
export function waitingUnits(tasks: TaskSummary[]): WaitingUnit[] {
  const units = new Map<string, WaitingUnit>();
  for (const task of [...tasks].sort(byUrgency)) {
    const known = units.get(task.unit.id);
    if (known) {
      known.tasks.push(task);
    } else {
      units.set(task.unit.id, { unit: task.unit, tasks: [task] });
    }
  }
  return [...units.values()];
}

function byUrgency(a: TaskSummary, b: TaskSummary): number {
  const light = lights.indexOf(a.light) - lights.indexOf(b.light);
  return light || a.created.localeCompare(b.created);
}

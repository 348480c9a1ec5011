import type { TaskDetail } from '@/shared/api/types';

/** Milliseconds before an end that leave room for taking back, and for the way to the server. */
const room = 60_000;

/** Whether a task may be sent a moment later: not where its time ends in that moment. */
export function mayWait({ due, light, suspended, context }: TaskDetail, now: Date): boolean {
  const ends = [light === 'OVERDUE' || suspended ? null : due, context.cutOff];
  return ends.every((end) => !end || Math.abs(Date.parse(end) - now.getTime()) > room);
}

/** Savings of drafts on their way, by task: who opens a form again waits for them, or would see less. */
const running = new Map<string, Promise<unknown>>();

export function saving(task: string, saved: Promise<unknown>): void {
  running.set(task, saved);
}

export async function lastSaving(task: string): Promise<void> {
  await running.get(task);
}

export async function allSavings(): Promise<void> {
  await Promise.allSettled(running.values());
}

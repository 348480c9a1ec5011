import { useSyncExternalStore } from 'react';
import { onLeave } from './on-leave';

/** Something that is done for the person and not yet for the server: it can be taken back. */
export interface Letter {
  id: string;
  title: string;
  /** where it was written, and can be gone on with */
  page: string;
  state: 'held' | 'sending' | 'sent' | 'failed';
  error?: unknown;
  send: (leaving: boolean) => Promise<unknown>;
}

/** Milliseconds a letter can be taken back, and those its arrival is shown. */
export const times = { takeBack: 5_000, shown: 2_500 };

let letters: Letter[] = [];
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const readers = new Set<() => void>();

function change(next: Letter[]): void {
  letters = next;
  for (const read of readers) {
    read();
  }
}

function mark(id: string, part: Partial<Letter>): void {
  change(letters.map((letter) => (letter.id === id ? { ...letter, ...part } : letter)));
}

function later(id: string, wait: number, then: () => void): void {
  clearTimeout(timers.get(id));
  timers.set(id, setTimeout(then, wait));
}

/** Keeps a letter for a moment, then sends it. */
export function hold(letter: Omit<Letter, 'state' | 'error'>): void {
  change([...letters.filter(({ id }) => id !== letter.id), { ...letter, state: 'held' }]);
  later(letter.id, times.takeBack, () => void sendNow(letter.id));
}

/** Takes a letter back; undefined when it is on its way already. */
export function takeBack(id: string): Letter | undefined {
  const letter = letters.find((it) => it.id === id && it.state === 'held');
  if (letter) {
    forget(id);
  }
  return letter;
}

/** Takes a letter out of sight: one that arrived, or one whose failure was read; or all, unsent. */
export function forget(id?: string): void {
  for (const letter of letters.filter((it) => !id || it.id === id)) {
    clearTimeout(timers.get(letter.id));
  }
  change(letters.filter((letter) => id && letter.id !== id));
}

export async function sendNow(id: string, leaving = false): Promise<void> {
  const letter = letters.find((it) => it.id === id && it.state === 'held');
  if (!letter) {
    return;
  }
  mark(id, { state: 'sending' });
  try {
    await letter.send(leaving);
    mark(id, { state: 'sent' });
    later(id, times.shown, () => forget(id));
  } catch (error) {
    mark(id, { state: 'failed', error });
  }
}

/** Sends all that is held, before something after which it could not be sent or would be too late. */
export async function sendAll(leaving = false): Promise<void> {
  await Promise.all(letters.map(({ id }) => sendNow(id, leaving)));
}

onLeave(() => void sendAll(true));

function subscribe(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

/** The letters of this page, the oldest first. */
export function useLetters(): Letter[] {
  return useSyncExternalStore(subscribe, () => letters);
}

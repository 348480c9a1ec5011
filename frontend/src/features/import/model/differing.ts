export interface Differing {
  start: string;
  removed: string;
  added: string;
  end: string;
}

const context = 24;

/** Where two texts differ, with some of the words around it that both have. */
export function differing(before: string, after: string): Differing {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
  }
  const start = before.slice(0, head);
  const end = before.slice(before.length - tail);
  return {
    start: start.length > context ? `…${start.slice(-context)}` : start,
    removed: before.slice(head, before.length - tail),
    added: after.slice(head, after.length - tail),
    end: end.length > context ? `${end.slice(0, context)}…` : end,
  };
}

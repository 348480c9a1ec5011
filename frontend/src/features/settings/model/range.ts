export interface Range {
  from: string;
  to: string;
}

/** The first day chosen begins a range, a later one ends it, any other begins a new one. */
export function extended({ from, to }: Range, date: string): Range {
  return from && from === to && date > from ? { from, to: date } : { from: date, to: date };
}

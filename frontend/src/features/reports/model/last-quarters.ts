/** The quarters before a moment that are over, the last one first: 2023-Q2. */
export function lastQuarters(now: Date, count: number): string[] {
  const current = now.getFullYear() * 4 + Math.floor(now.getMonth() / 3);
  return Array.from({ length: count }, (_, at) => {
    const quarter = current - 1 - at;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}

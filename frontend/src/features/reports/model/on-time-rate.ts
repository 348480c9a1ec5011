/** The share of reports that came on time; a dash where none was due. */
export function onTimeRate({ reportsDue, onTime }: { reportsDue: number; onTime: number }): string {
  return reportsDue === 0 ? '—' : `${Math.round((onTime / reportsDue) * 1000) / 10}%`;
}

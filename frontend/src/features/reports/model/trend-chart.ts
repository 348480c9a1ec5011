import type { Chart, ReportBoard } from '@/shared/api/report-types';
import { classes } from './changes';

/** The classes over the periods, as a chart; null where there is nothing to see a trend in. */
export function trendChart(
  { trend }: Pick<ReportBoard, 'trend'>,
  title: string,
  name: (key: string) => string,
): Chart | null {
  if (trend.length < 2) {
    return null;
  }
  return {
    type: 'chart',
    key: 'leader.trend',
    title,
    kind: 'LINES',
    categories: trend.map(({ period }) => period),
    series: classes.map((key) => ({
      key,
      name: name(key),
      values: trend.map((counts) => counts.classes[key] ?? 0),
    })),
    measuredIn: null,
    sources: [],
  };
}

import type { Chart } from '@/shared/api/report-types';
import type { Palette } from '@/shared/ui/palette';

/** By the key of a series; what has no colour of its own takes the next of these. */
const colours: Record<string, keyof Palette> = {
  COMPLETED: 'onTime',
  AHEAD: 'instruction',
  ON_TRACK: 'primary',
  BEHIND: 'overdueFill',
  NOT_STARTED: 'closed',
  SUBMITTED: 'onTime',
  LATE: 'dueSoon',
  MISSING: 'overdue',
  OVERDUE: 'overdueFill',
  DUE_SOON: 'dueSoon',
  ON_TIME: 'onTime',
  SUSPENDED: 'instruction',
  CLOSED: 'closed',
  GREEN: 'onTime',
  YELLOW: 'dueSoon',
  RED: 'overdue',
  planned: 'closed',
  actual: 'primary',
};
const others: (keyof Palette)[] = ['primary', 'dueSoon', 'onTime', 'instruction', 'closed'];

export const rowHeight = 30;

export function chartHeight({ kind, categories }: Chart): number {
  return kind === 'LINES' ? 280 : 80 + categories.length * rowHeight;
}

/**
 * Bars lie, so that names of units have room; patterns tell their parts apart without colour.
 *
 * @param fontSize of all words
 */
export function bodyChart(
  chart: Chart,
  name: (category: string) => string,
  palette: Palette,
  fontSize = 12,
) {
  const lines = chart.kind === 'LINES';
  const names = chart.categories.map(name);
  const along = lines
    ? {
        type: 'category',
        boundaryGap: false,
        data: names,
        axisLabel: { hideOverlap: true, fontSize },
      }
    : {
        type: 'category',
        inverse: true,
        data: names,
        axisTick: { show: false },
        axisLabel: { width: 150, overflow: 'truncate', fontSize },
      };
  const value = {
    type: 'value',
    minInterval: chart.measuredIn === '项' ? 1 : undefined,
    axisLabel: { fontSize },
  };
  return {
    animation: false,
    grid: { left: 4, right: 28, top: 32 + fontSize, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemGap: 14, type: 'plain', textStyle: { fontSize } },
    tooltip: { trigger: 'axis', axisPointer: { type: lines ? 'line' : 'shadow' } },
    aria: { enabled: true, label: { enabled: false }, decal: { show: !lines } },
    xAxis: lines ? along : value,
    yAxis: lines ? value : along,
    series: chart.series.map((series, at) => ({
      name: series.name,
      type: lines ? 'line' : 'bar',
      stack: lines ? undefined : 'all',
      barMaxWidth: 20,
      symbolSize: 7,
      connectNulls: true,
      itemStyle: {
        color: palette[colours[series.key] ?? others[at % others.length] ?? 'primary'],
      },
      data: series.values,
    })),
  };
}

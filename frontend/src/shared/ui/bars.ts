import type { Palette } from './palette';

export interface Bar {
  name: string;
  onTime: number;
  late: number;
  missing: number;
}

const series = [
  { key: 'onTime', color: 'onTime' },
  { key: 'late', color: 'dueSoon' },
  { key: 'missing', color: 'overdue' },
] as const;

/** Stacked bars, one a name; patterns tell the parts apart without colour. */
export function stackedBars(bars: Bar[], words: (key: string) => string, palette: Palette) {
  return {
    animation: false,
    grid: { left: 4, right: 28, top: 36, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemGap: 18 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    // the chart's place has its own label, and the table beside it the figures
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisTick: { show: false },
      axisLabel: { width: 170, overflow: 'truncate' },
    },
    series: series.map(({ key, color }) => ({
      type: 'bar',
      stack: 'reports',
      barMaxWidth: 20,
      name: words(key),
      itemStyle: { color: palette[color] },
      data: bars.map((bar) => bar[key]),
    })),
  };
}

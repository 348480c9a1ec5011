import type { Indicator } from '@/shared/api/types';
import { formatPeriod } from '@/shared/i18n/format';
import type { Palette } from '@/shared/ui/palette';

/** The planned curve as a dashed line, what was reported as a full one with its points. */
export function curveOption(
  { points }: Indicator,
  words: (key: string) => string,
  palette: Palette,
) {
  return {
    animation: false,
    grid: { left: 4, right: 28, top: 40, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemGap: 18 },
    tooltip: { trigger: 'axis' },
    aria: { enabled: true, label: { enabled: false } },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: points.map(({ period }) => formatPeriod(period)),
      axisLabel: { hideOverlap: true },
    },
    yAxis: { type: 'value' },
    series: [
      {
        name: words('planned'),
        type: 'line',
        symbol: 'circle',
        symbolSize: 5,
        lineStyle: { type: 'dashed', width: 2 },
        itemStyle: { color: palette.closed },
        data: points.map(({ planned }) => planned),
      },
      {
        name: words('actual'),
        type: 'line',
        symbol: 'rect',
        symbolSize: 9,
        connectNulls: true,
        lineStyle: { width: 3 },
        itemStyle: { color: palette.primary },
        data: points.map(({ actual }) => actual),
      },
    ],
  };
}

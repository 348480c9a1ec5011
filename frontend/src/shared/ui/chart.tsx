import { BarChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Palette } from './palette';
import { usePalette } from './use-scheme';

echarts.use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  AriaComponent,
  SVGRenderer,
]);

export type ChartOption = echarts.EChartsCoreOption;

/** Words, axes and boxes in the colours of the page around. */
function themeOf({ ink, muted, line, lineStrong, paper }: Palette) {
  const axis = {
    axisLine: { lineStyle: { color: lineStrong } },
    axisTick: { lineStyle: { color: lineStrong } },
    axisLabel: { color: muted },
    splitLine: { lineStyle: { color: line } },
  };
  return {
    textStyle: { color: ink },
    legend: { textStyle: { color: ink } },
    tooltip: { backgroundColor: paper, borderColor: line, textStyle: { color: ink } },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
  };
}

interface Props {
  option: ChartOption;
  height: number;
  label: string;
}

/** A chart as wide as its place. The tables beside it say the same in figures. */
export default function Chart({ option, height, label }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const palette = usePalette();

  useEffect(() => {
    if (!place.current) {
      return;
    }
    const chart = echarts.init(place.current, themeOf(palette), { renderer: 'svg' });
    chart.setOption(option);
    const size = new ResizeObserver(() => chart.resize());
    size.observe(place.current);
    return () => {
      size.disconnect();
      chart.dispose();
    };
  }, [option, palette]);

  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}

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

interface Props {
  option: ChartOption;
  height: number;
  label: string;
}

/** A chart as wide as its place. The tables beside it say the same in figures. */
export default function Chart({ option, height, label }: Props) {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!place.current) {
      return;
    }
    const chart = echarts.init(place.current, undefined, { renderer: 'svg' });
    chart.setOption(option);
    const size = new ResizeObserver(() => chart.resize());
    size.observe(place.current);
    return () => {
      size.disconnect();
      chart.dispose();
    };
  }, [option]);

  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}

import type { EChartsCoreOption } from 'echarts/core';
import type { Figures } from './tables';

const TEXT = '#333a43';
const PALETTE = ['#1d4f91', '#c98b2c', '#5a6b80', '#1f6b3a', '#b3261e', '#8fb0d8'];
const LINE = 22;

/** Lying bars, one group for each row: names of units and periods are long. */
export function optionOf({ columns, rows }: Figures, width: number, fontFamily: string): EChartsCoreOption {
  const drawn = columns.filter((c) => c.colour || columns.every((other) => !other.colour));
  return {
    animation: false,
    textStyle: { color: TEXT, fontFamily, fontSize: 12 },
    color: drawn.map((c, i) => c.colour ?? PALETTE[i % PALETTE.length] ?? TEXT),
    legend: { top: 0, left: 0, itemGap: 16, itemWidth: 14, textStyle: { color: TEXT, fontFamily } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    grid: { left: 8, right: 32, top: 34, bottom: 8, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { color: TEXT } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((r) => r.title),
      axisLabel: { color: TEXT, width: Math.max(90, Math.floor(width * 0.32)), overflow: 'break', interval: 0, lineHeight: 16, fontFamily },
    },
    series: drawn.map((c) => ({
      name: c.title,
      type: 'bar',
      barMaxWidth: 16,
      data: rows.map((r) => r.values[c.key] ?? 0),
      label: { show: true, position: 'right', color: TEXT, formatter: (p: { value: number }) => (p.value > 0 ? String(p.value) : '') },
    })),
  };
}

export function heightOf({ columns, rows }: Figures): number {
  const drawn = columns.filter((c) => c.colour).length || columns.length;
  return 60 + rows.length * Math.max(36, drawn * LINE);
}

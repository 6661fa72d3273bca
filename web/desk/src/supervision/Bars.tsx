import { useEffect, useRef } from 'react';
import { core } from './echarts';
import { heightOf, optionOf } from './option';
import type { Figures } from './tables';

type Props = { title: string; of: Figures };

/** A chart, drawn as wide as its place. What it shows stands in the table as well, for whoever cannot see it. */
export default function Bars({ title, of }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const div = place.current;
    if (!div) return undefined;
    const chart = core.init(div, null, { renderer: 'svg' });
    const draw = () => {
      chart.resize();
      chart.setOption(optionOf(of, div.clientWidth, getComputedStyle(div).fontFamily), true);
    };
    const watch = new ResizeObserver(draw);
    watch.observe(div);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [of]);
  return <div ref={place} role="img" aria-label={`${title}的图示，同样的数字在表格中`} style={{ height: heightOf(of) }} />;
}

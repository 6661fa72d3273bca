import { useQuery } from '@tanstack/react-query';
import { Background, Controls, MarkerType, Position, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { Schemas } from '../api/client';
import { procedureQuery } from '../api/queries';
import { Section } from '../pieces/Section';
import { Failure, Loading } from '../pieces/states';
import { chartOf } from './chartOf';

type Props = { of: Schemas['Case'] };

const DESCRIBED = { 'node.a11yDescription.default': '', 'controls.ariaLabel': '缩放', 'controls.zoomIn.ariaLabel': '放大', 'controls.zoomOut.ariaLabel': '缩小', 'controls.fitView.ariaLabel': '全图', 'controls.interactive.ariaLabel': '锁定' };

// The words in the corner are the library's, in no language of the reader; its licence allows to leave them out.
const PLAIN = { hideAttribution: true };

/** The procedure's table drawn, track by track, with where this case stands; the same arrows as a list below. */
export default function Chart({ of }: Props) {
  const { data, error, isPending, refetch } = useQuery(procedureQuery(of.procedure));
  const [track, setTrack] = useState('main');
  const here = of.tracks.find((t) => t.track === track)?.state;
  const chart = useMemo(() => (data ? chartOf(data, track, here) : undefined), [data, track, here]);
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  if (isPending || !chart) return <Loading rows={10} />;
  return (
    <Section
      title="流程图"
      extra={<Select aria-label="查看哪一条线" value={track} onChange={setTrack} options={data.tracks.map((t) => ({ value: t.track, label: t.title }))} />}
    >
      <div className="chart" role="group" aria-label="图示；同样的内容在下面逐条列出">
        <ReactFlow
          key={track}
          nodes={chart.nodes.map((n) => ({
            id: n.id, position: { x: n.x, y: n.y }, data: { label: n.title }, className: n.here ? 'chart-here' : 'chart-node',
            sourcePosition: Position.Bottom, targetPosition: Position.Top, focusable: false,
          }))}
          edges={chart.arrows.map((a) => ({ id: a.id, source: a.from, target: a.to, label: a.title, markerEnd: { type: MarkerType.ArrowClosed }, focusable: false }))}
          nodesDraggable={false} nodesConnectable={false} elementsSelectable={false} fitView minZoom={0.1} ariaLabelConfig={DESCRIBED} proOptions={PLAIN}
        >
          <Background />
          <Controls showInteractive={false} />
        </ReactFlow>
      </div>
      <ul className="plain-list">
        {chart.arrows.map((a) => (
          <li key={a.id} className={a.from === here ? 'arrow-open' : undefined}>{a.fromTitle} → {a.toTitle}：{a.title}{a.when && `（${a.when}）`}</li>
        ))}
      </ul>
    </Section>
  );
}

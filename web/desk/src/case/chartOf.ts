import type { Schemas } from '../api/client';

export type Node = { id: string; title: string; x: number; y: number; here: boolean };
export type Arrow = { id: string; from: string; to: string; fromTitle: string; toTitle: string; title: string; when: string | undefined };

const WIDTH = 260;
const HEIGHT = 110;
const START = 'start';

/** One track of a procedure as nodes in layers and arrows: each act of the track that moves it. */
export function chartOf(p: Schemas['Procedure'], track: string, here: string | undefined): { nodes: Node[]; arrows: Arrow[] } {
  const states = p.tracks.find((t) => t.track === track)?.states ?? [];
  const title = (state: string) => states.find((s) => s.state === state)?.title ?? '（开始）';
  const arrows: Arrow[] = [];
  for (const act of p.acts) {
    if (act.track !== track) continue;
    const froms = act.from.length > 0 ? act.from.map((s) => s.state || START) : [START];
    for (const go of act.goes) {
      if (go.track !== track || !go.to.state) continue;
      for (const from of froms) {
        if (from === go.to.state) continue;
        arrows.push({ id: `${act.act} ${from} ${go.to.state} ${go.when ?? ''}`, from, to: go.to.state, fromTitle: title(from), toTitle: go.to.title, title: act.title, when: go.when });
      }
    }
  }
  const depth = depths(arrows);
  const perLayer = new Map<number, number>();
  const ids = [START, ...states.map((s) => s.state)].filter((id) => arrows.some((a) => a.from === id || a.to === id));
  const nodes = ids.map((id) => {
    const layer = depth.get(id) ?? 0;
    const place = perLayer.get(layer) ?? 0;
    perLayer.set(layer, place + 1);
    return { id, title: title(id), x: place * WIDTH, y: layer * HEIGHT, here: id === here };
  });
  return { nodes, arrows };
}

/** How many steps each state is from a beginning, at the least. */
function depths(arrows: Arrow[]): Map<string, number> {
  const targets = new Set(arrows.map((a) => a.to));
  const roots = [...new Set(arrows.map((a) => a.from))].filter((id) => !targets.has(id));
  const depth = new Map<string, number>((roots.length > 0 ? roots : arrows.slice(0, 1).map((a) => a.from)).map((id) => [id, 0]));
  const queue = [...depth.keys()];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const a of arrows) {
      if (a.from !== id || depth.has(a.to)) continue;
      depth.set(a.to, (depth.get(id) ?? 0) + 1);
      queue.push(a.to);
    }
  }
  return depth;
}

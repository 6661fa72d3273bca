import type { Schemas } from '../api/client';
import { StateTag } from '../pieces/StateTag';

/** Where the case stands, and those of its other tracks that are under way. */
export function CaseStates({ item }: { item: Schemas['CaseItem'] }) {
  const others = item.tracks.filter((t) => t.track !== 'main').map((t) => `${t.track_title}：${t.state_title}`);
  return (
    <>
      <StateTag title={item.state_title} ended={item.ended} />
      {others.length > 0 && <span className="quiet case-tracks">{others.join('；')}</span>}
    </>
  );
}

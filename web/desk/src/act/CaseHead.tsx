import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { StateTag } from '../pieces/StateTag';

/** Which case the form is about: always in sight, so that nobody fills in a form for another one. */
export function CaseHead({ view }: { view: Schemas['Case'] }) {
  return (
    <section className="section act-head" aria-label="所办案件">
      <Link to={`/cases/${view.id}`} className="task-case-title">
        {view.title}
      </Link>{' '}
      {view.tracks.map((t) => (
        <StateTag key={t.track} title={t.track === 'main' ? t.state_title : `${t.track_title}：${t.state_title}`} />
      ))}
      <div className="quiet">{[view.number, view.facts.matter.party.name, view.unit.name, view.facts.handlers.map((h) => h.name).join('、')].filter(Boolean).join(' · ')}</div>
    </section>
  );
}

import type { Schemas } from '../../api/client';
import { useMay } from '../../api/session';
import { FileLinks } from '../../case/FileLinks';
import { dayAndTime } from '../../pieces/dates';
import { Entry } from './Entry';

/** The evidence with what it proves, each piece at hand to be cited. */
export function Evidence({ of }: { of: Schemas['Case'] }) {
  const opens = useMay('file.read');
  return (
    <ol className="material-list">
      {of.facts.evidence.map((e) => (
        <li key={e.sequence}>
          <strong>{e.title}</strong> <Entry sequence={e.sequence} title={e.title} />
          <div>证明：{e.proves}</div>
          <div className="quiet">{dayAndTime(e.at)}</div>
          {opens && e.files && e.files.length > 0 && <FileLinks caseId={of.id} files={e.files} />}
        </li>
      ))}
    </ol>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { describedQuery } from '../../api/described';
import { Described } from '../../case/Described';
import { Since } from '../../case/Rounds';
import { Entry } from './Entry';

const HEAD = ['version', 'sha256', 'sequence', 'author', 'evidence'];

/** The version that is judged, with what has changed since the last opinion. */
export function Proposal({ of, version, changes }: { of: Schemas['Case']; version: Schemas['Proposal']; changes: Schemas['RoundChanges'] | undefined }) {
  const { data: doc } = useQuery(describedQuery);
  return (
    <>
      <p className="note-line">
        <strong>第 {version.version} 稿</strong>，{version.author.name}拟定 <Entry sequence={version.sequence} title={`拟处理意见第 ${version.version} 稿`} />
      </p>
      <p className="note-line quiet">
        SHA-256 <code className="digest">{version.sha256}</code>
      </p>
      {changes && <Since changes={changes} />}
      <Described caseId={of.id} schema={doc?.components.schemas['Proposal']} value={version} without={HEAD} />
    </>
  );
}

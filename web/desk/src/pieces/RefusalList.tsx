import type { Schemas } from '../api/client';
import { Basis } from './Basis';

/** Why something cannot be done yet: each gate that is shut, with its article. */
export function RefusalList({ refusals }: { refusals: Schemas['Fault'][] }) {
  return (
    <ul className="refusals">
      {refusals.map((r) => (
        <li key={`${r.gate ?? ''} ${r.code} ${r.message}`}>
          {r.message} <Basis gate={r.gate} cite={r.cite} />
        </li>
      ))}
    </ul>
  );
}

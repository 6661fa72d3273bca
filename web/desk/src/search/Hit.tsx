import { memo } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { dayAndTime } from '../pieces/dates';
import { Marked } from '../pieces/Marked';
import { StateTag } from '../pieces/StateTag';
import { excerpt } from '../pieces/words';

const SHOWN = 120;

/** One case that holds the words, with the words marked where they stand. */
export const Hit = memo(function Hit({ of, words }: { of: Schemas['CaseItem']; words: string[] }) {
  return (
    <li className="task-case case-card">
      <div className="task-case-head">
        <Link to={`/cases/${of.id}`} className="task-case-title">
          <Marked text={of.title} words={words} />
        </Link>
        <StateTag title={of.state_title} ended={of.ended} />
      </div>
      <div>
        <Marked text={of.number ?? '未立案'} words={of.number ? words : []} /> · <Marked text={of.party_name} words={words} /> · {of.unit.name}
      </div>
      {of.summary && (
        <p className="hit-summary">
          <Marked text={excerpt(of.summary, words, SHOWN)} words={words} />
        </p>
      )}
      <div className="quiet">最近变化 {dayAndTime(of.updated_at)}</div>
    </li>
  );
});

import { Link } from 'react-router';
import { dayAndTime } from '../pieces/dates';
import { DueTag } from '../pieces/DueTag';
import { Section } from '../pieces/Section';
import { StateTag } from '../pieces/StateTag';
import { ofOffice } from '../pieces/task';
import type { Board } from './queries';

/** The cases that nobody moves: past the last day, or without anybody acting for long. No party is named. */
export function Stuck({ of }: { of: Board }) {
  return (
    <Section title={`停滞的案件（${of.more ? `${of.stuck.length} 以上` : of.stuck.length}）`}>
      <p className="quiet note-line">事项到期没有办理，或者没有期限而长期无人办理的案件；逾期最久的在前。</p>
      {of.stuck.length === 0 && <p className="quiet note-line">没有停滞的案件。</p>}
      <ul className="material-list">
        {of.stuck.map((c) => (
          <li key={c.case_id}>
            <div className="task-case-head">
              <Link to={`/cases/${c.case_id}`} className="task-case-title">
                {c.case_title}
              </Link>
              <StateTag title={c.state_title} />
              {c.rung_title && <StateTag title={`协调决策：${c.rung_title}`} />}
            </div>
            <div className="quiet">{[c.case_number ?? '未编号', c.unit.name, c.moved_at && `最近一次办理 ${dayAndTime(c.moved_at)}`].filter(Boolean).join(' · ')}</div>
            <ul className="plain-list">
              {c.waiting.map((w) => (
                <li key={w.title + w.whom}>
                  {ofOffice(w.whom, w)}：{w.title} <DueTag {...w} dated />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

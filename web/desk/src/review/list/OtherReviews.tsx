import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { tasksQuery } from '../../api/queries';
import { useMay } from '../../api/session';
import { useAllPages } from '../../api/useAllPages';
import { DueTag } from '../../pieces/DueTag';
import { Section } from '../../pieces/Section';

// Reviews of what is no proposed disposition, which wait in the inbox alone.
const acts = ['measure.review', 'enforcement.review', 'variation.review', 'compulsion.review'];

/** Measures, applications and variations that wait for the reader's review. */
export function OtherReviews() {
  const tasks = useAllPages(useInfiniteQuery({ ...tasksQuery({ act: acts }), enabled: useMay('task.read') }));
  if (tasks.length === 0) return null;
  return (
    <Section title={`其他待审核的事项（${tasks.length}）`}>
      <ul className="plain-list">
        {tasks.map((t) => (
          <li key={t.case_id + t.act}>
            <Link to={`/cases/${t.case_id}/acts/${t.act}`}>{t.title}</Link>　{t.case_title}，{t.party_name} <DueTag {...t} dated />
          </li>
        ))}
      </ul>
    </Section>
  );
}

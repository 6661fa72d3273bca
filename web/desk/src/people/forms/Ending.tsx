import { api, body } from '../../api/client';
import { TriedForm } from '../TriedForm';
import { filled } from '../words';
import { Day } from './Days';

type Fields = { until?: string };
type Props = { id: string; what: string; onDone: () => void };

/** Ends a role, from a day on or at once. */
export function EndAssignmentForm({ id, what, onDone }: Props) {
  return (
    <TriedForm<Fields>
      action="终止岗位"
      change={(given) => ({ end_assignment: { id, ...filled(given) } })}
      save={async (given) => body(api.POST('/api/v1/admin/assignments/{id}/end', { params: { path: { id } }, body: filled(given) }))}
      onDone={onDone}
    >
      <p className="note-line">{what}。终止后手中的待办回到有权办理的岗位；做过的记录不变。</p>
      <LastDay />
    </TriedForm>
  );
}

/** Ends a leave substitution early. */
export function EndSubstitutionForm({ id, what, onDone }: Props) {
  return (
    <TriedForm<Fields>
      action="终止代行"
      change={(given) => ({ end_substitution: { id, ...filled(given) } })}
      save={async (given) => body(api.POST('/api/v1/admin/substitutions/{id}/end', { params: { path: { id } }, body: filled(given) }))}
      onDone={onDone}
    >
      <p className="note-line">{what}。终止后代行人不再看到不在岗人员的待办。</p>
      <LastDay />
    </TriedForm>
  );
}

function LastDay() {
  return <Day name="until" label="最后一日" extra="不填为立即终止；只能提前，不能延后" />;
}

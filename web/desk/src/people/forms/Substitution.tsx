import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Radio, Select } from 'antd';
import { api, body } from '../../api/client';
import { staffQuery, type Substitution } from '../queries';
import { TriedForm } from '../TriedForm';
import { filled, titleIn, useTitles } from '../words';
import { Days } from './Days';
import { PersonPick } from './PersonPick';
import { UnitPick } from './UnitPick';

type Fields = Omit<Substitution, 'work'> & { work?: Substitution['work'] | '' };

const sent = (given: Fields) => filled(given) as Substitution;

/** Registers that one person stands in for another. */
export function SubstitutionForm({ absent, from, onDone }: { absent?: string; from: string; onDone: () => void }) {
  return (
    <TriedForm<Fields>
      action="登记代行"
      initial={{ ...(absent ? { absent } : {}), from, work: '' }}
      change={(given) => ({ substitution: sent(given) })}
      save={async (given) => body(api.POST('/api/v1/admin/substitutions', { body: sent(given) }))}
      onDone={onDone}
    >
      <Explained />
      <div className="act-fields">
        <PersonPick name="absent" label="不在岗人员" disabled={!!absent} />
        <PersonPick name="substitute" label="代行人" />
      </div>
      <Days />
      <Scope />
    </TriedForm>
  );
}

/** What a substitution brings with it, before anybody is named. */
function Explained() {
  return (
    <Alert
      type="info"
      showIcon
      className="form-note"
      title="代行职务的规则"
      description={
        <ul className="note-list">
          <li>冲突一并继受：不在岗人员的回避、承办、审核等情形，对代行人同样有效，与代行范围大小无关。</li>
          <li>不得转代：代行来的岗位不能再由第三人代行，只及于不在岗人员本人的岗位。</li>
          <li>到期自动终止：最后一日过后，代行人不再看到有关待办；提前返岗的，可以提前终止。</li>
        </ul>
      }
    />
  );
}

function Scope() {
  const roles = useTitles('Held', 'role');
  const absent = Form.useWatch('absent') as string | undefined;
  const { data: staff } = useQuery(staffQuery);
  const held = new Set((staff?.assignments ?? []).filter((a) => a.person === absent).map((a) => a.role as string));
  const offered = [...held].map((value) => ({ value, label: titleIn(roles, value) }));
  return (
    <>
      <Form.Item name="roles" label="代行哪些岗位" extra="不选为全部">
        <Select mode="multiple" options={offered} notFoundContent={absent ? '该人员没有岗位' : '请先选择不在岗人员'} />
      </Form.Item>
      <UnitPick name="units" label="代行哪些机构的岗位" several extra="不选为全部" />
      <Form.Item name="work" label="代办哪些事项">
        <Radio.Group
          aria-label="代办哪些事项"
          options={[
            { value: '', label: '全部事项' },
            { value: 'existing', label: '只代办开始时已有的' },
            { value: 'new', label: '只代办其后新到的' },
          ]}
        />
      </Form.Item>
    </>
  );
}

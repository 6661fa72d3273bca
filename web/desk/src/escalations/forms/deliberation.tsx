import { PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Form } from 'antd';
import { useFrame } from '../../act/context';
import { FieldView } from '../../act/fields/FieldView';
import type { FormBodyProps } from '../../act/forms';
import { LIKELY_LEADERS, usePicks } from '../../act/options';
import { Beside } from '../../review/Beside';
import { rowsOf, without } from '../../review/fields';
import { Material } from '../../review/material/Material';
import { Ladder } from '../Ladder';
import { MemberRow } from './MemberRow';
import { type Member, tally } from './members';

/** A collective deliberation: each member with their view, whether they agree, and their signature; a dissent stays with its name. */
export function Component({ fields }: FormBodyProps) {
  const { view } = useFrame();
  const form = Form.useFormInstance();
  const members = Form.useWatch<Member[] | undefined>('members', { form, preserve: true }) ?? [];
  const list = rowsOf(fields, 'members');
  const set = (next: Member[]) => form.setFieldValue('members', next);
  const others = usePicks('leaders')
    .options.filter((o) => o.group === LIKELY_LEADERS && !members.some((m) => m.person === o.value))
    .map((o) => ({ person: String(o.value) }));
  return (
    <Beside title="对照案卷材料" beside={<Material />}>
      {view?.facts.disagreement && <Ladder of={view} />}
      <fieldset className="points" id="act_members" tabIndex={-1}>
        <legend className="points-title">
          {list.label}
          {members.length > 0 && <span className="quiet points-count">{tally(members)}</span>}
        </legend>
        <ol className="point-list">
          {members.map((member, at) => (
            <MemberRow key={at} at={at} member={member} fields={list.fields} remove={() => set(members.filter((_, i) => i !== at))} />
          ))}
        </ol>
        <Flex gap="small" wrap>
          <Button icon={<PlusOutlined />} onClick={() => set([...members, {}])}>
            添加参加人员
          </Button>
          {others.length > 0 && <Button onClick={() => set([...members, ...others])}>列出{members.length > 0 ? '其余' : '全部'}局领导（{others.length} 人）</Button>}
        </Flex>
      </fieldset>
      <div className="act-fields members-after">
        {without(fields, 'members').map((f) => (
          <FieldView key={f.name} field={f} at={[f.name]} full={[f.name]} />
        ))}
      </div>
    </Beside>
  );
}

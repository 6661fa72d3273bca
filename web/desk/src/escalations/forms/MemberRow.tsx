import { DeleteOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import type { Field } from '../../act/fields';
import { FieldView } from '../../act/fields/FieldView';
import type { Member } from './members';

type Props = { at: number; member: Member; fields: Field[]; remove: () => void };

/** One member's view. The fields are the interface's own, so that a signature is an answer and not a default. */
export function MemberRow({ at, member, fields, remove }: Props) {
  return (
    <li className={member.agrees === false ? 'point member-dissents' : 'point'}>
      {member.agrees === false && <Tag className="due due-risk">保留意见，载入记录</Tag>}
      <div className="act-fields">
        {fields.map((f) => (
          <FieldView key={f.name} field={f} at={['members', at, f.name]} full={['members', at, f.name]} />
        ))}
      </div>
      <Button size="small" icon={<DeleteOutlined />} onClick={remove} aria-label={`删除第 ${at + 1} 名参加人员`}>
        删除本项
      </Button>
    </li>
  );
}

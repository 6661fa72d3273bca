import { Checkbox, Form } from 'antd';
import type { Notifications } from './queries';

type Kind = Notifications['kinds'][number];

/** The kinds of messages by the ways out, each to be chosen. */
export function KindTable({ of }: { of: Notifications }) {
  return (
    <div className="scroll-x kind-table">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">消息类别</th>
            <th scope="col">邮件{!of.mail_available && '（未接通）'}</th>
            <th scope="col">推送到其他系统{!of.hook_available && '（未接通）'}</th>
          </tr>
        </thead>
        <tbody>
          {of.kinds.map((k) => (
            <tr key={k.kind}>
              <th scope="row">{k.title}</th>
              <td>
                <Chosen way="mail" kind={k} label={`${k.title}：邮件`} />
              </td>
              <td>
                <Chosen way="hook" kind={k} label={`${k.title}：推送`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// One box of the list that is sent for a way.
function Chosen({ way, kind, label }: { way: 'mail' | 'hook'; kind: Kind; label: string }) {
  return (
    <Form.Item noStyle name={way}>
      <Box kind={kind.kind} label={label} />
    </Form.Item>
  );
}

function Box({ kind, label, value = [], onChange }: { kind: string; label: string; value?: string[]; onChange?: (kinds: string[]) => void }) {
  return (
    <Checkbox
      aria-label={label}
      checked={value.includes(kind)}
      onChange={(e) => onChange?.(e.target.checked ? [...value, kind] : value.filter((k) => k !== kind))}
    />
  );
}

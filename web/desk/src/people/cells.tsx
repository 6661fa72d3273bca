import { Tag } from 'antd';
import { ExpiryTag } from './ExpiryTag';
import type { Staff } from './queries';
import { phaseOf, type Row } from './rows';
import { nameIn, titleIn, unitName, useTitles } from './words';

type Props = { row: Row; staff: Staff };

/** The roles of today, own ones and those in somebody's place. */
export function Roles({ row, staff }: Props) {
  const titles = useTitles('Held', 'role');
  if (row.roles.length === 0 && row.standsIn.length === 0) return <div className="quiet">没有岗位</div>;
  return (
    <>
      {row.roles.map((h) => (
        <div key={h.id}>
          {unitName(staff, h.unit)} · {titleIn(titles, h.role)}
        </div>
      ))}
      {row.standsIn.map((s) => (
        <div key={s.id}>代行{nameIn(staff, s.absent)}的职务</div>
      ))}
    </>
  );
}

/** Certificates that hold, and those that need attention. */
export function Certificates({ row, today }: { row: Row; today: string }) {
  const titles = useTitles('Certificate', 'kind');
  const latest = row.certificates.filter((c) => c.kind !== 'first_review');
  return (
    <>
      {latest.map((c) => {
        const soon = row.expiring.find((e) => e.kind === c.kind && e.number === c.number && e.until === c.until);
        return (
          <div key={`${c.kind} ${c.number}`}>
            {titleIn(titles, c.kind)} {soon && <ExpiryTag left={soon.days_left} warning={soon.warning} />}
            {phaseOf(c, today) === 'past' && <Tag className="due due-late">已过期</Tag>}
          </div>
        );
      })}
    </>
  );
}

/** What is unusual about the account. */
export function AccountState({ row, staff }: Props) {
  const { account, absent } = row;
  return (
    <>
      {account.disabled && <Tag className="tag-ended">已停用</Tag>}
      {account.locked_until && <Tag className="due due-risk">登录已锁定</Tag>}
      {account.must_change && <Tag className="tag-state">未改初始密码</Tag>}
      {absent.map((s) => (
        <Tag key={s.id} className="tag-state">
          不在岗，{nameIn(staff, s.substitute)}代行
        </Tag>
      ))}
    </>
  );
}

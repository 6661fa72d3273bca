import { Link } from 'react-router';
import { dayAndTime, longDay } from '../../pieces/dates';
import { Facts } from '../../pieces/Facts';
import { Section } from '../../pieces/Section';
import type { Account, PersonFile } from '../queries';

/** Who it is, whom they answer to, and what is unusual about the account. */
export function AccountFacts({ of, account }: { of: PersonFile; account: Account | undefined }) {
  return (
    <Section title="基本情况">
      <Facts
        items={[
          { label: '账号', value: of.id },
          { label: '登录名', value: account?.login },
          { label: '账号状态', value: of.disabled ? '已停用' : '在用' },
          { label: '登录', value: account?.locked_until && `因连续输错密码锁定至 ${dayAndTime(account.locked_until)}` },
          { label: '密码', value: account?.must_change ? '尚未修改初始密码' : undefined },
          { label: '开立时间', value: account && dayAndTime(account.created_at) },
          {
            label: '所在机构的负责人',
            value:
              of.heads.length > 0
                ? of.heads.map((h, i) => <span key={h.id}>{i > 0 && '、'}<Link to={`/admin/people/${h.id}`}>{h.name}</Link></span>)
                : undefined,
          },
          { label: '初次从事法制审核', value: of.first_review_on && longDay(of.first_review_on) },
        ]}
      />
    </Section>
  );
}

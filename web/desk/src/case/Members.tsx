import type { Schemas } from '../api/client';

type Props = { of: Schemas['CasefileMemberView'][]; name: (id: string) => string };

/** Who deliberated, each with their view; dissent stands out, and who has not signed. */
export function Members({ of, name }: Props) {
  return (
    <ul className="plain-list">
      {of.map((m) => (
        <li key={m.person}>
          <strong>{name(m.person)}</strong>：{m.agrees ? '同意' : '不同意'}，{m.view}{!m.signed && '（未签名）'}
        </li>
      ))}
    </ul>
  );
}

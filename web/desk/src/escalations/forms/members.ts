import type { Schemas } from '../../api/client';

export type Member = Partial<Schemas['CasefileMemberView']> & { person?: string };

/** Who deliberates, in words: how many came, how many do not agree, how many have not signed. */
export function tally(members: Member[]): string {
  const dissents = members.filter((m) => m.agrees === false).length;
  const unsigned = members.filter((m) => !m.signed).length;
  return [`参加 ${members.length} 人`, dissents > 0 && `保留意见 ${dissents} 人`, unsigned > 0 ? `未签名 ${unsigned} 人` : '均已签名'].filter(Boolean).join('，');
}

import type { Schemas } from '../api/client';

/** What an opinion comes to (令55第25条). */
export const CODES: Record<Schemas['CasefileReviewOpine']['code'], string> = {
  AGREE: '同意',
  SUPPLEMENT: '补充调查',
  CORRECT: '改正',
  TRANSFER: '移送',
};

export const CORRECTIONS: Record<NonNullable<Schemas['CasefileReviewOpine']['kind']>, string> = {
  vary: '变更',
  rectify: '纠正',
  supplement_documents: '补正',
};

/** What a rung of the ladder comes to. */
export const OUTCOMES: Record<string, string> = {
  handler_amends: '承办机构修改后重新送审',
  reviewer_reconsiders: '法制审核机构重新出具意见',
  seek_advice: '请法律顾问、专家论证',
  no_agreement: '未达成一致',
  end_case: '不予处罚、终止或者移送',
};

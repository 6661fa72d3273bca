import type { Schemas } from '../../api/client';

type Facts = Schemas['Facts'];
export type Subject = { title: string; schema: string; value: object };

// What an act judges that is no proposed disposition: what was filed last under its heading.
const subjects: Record<string, (facts: Facts) => Subject | undefined> = {
  'measure.review': (f) => named('查封、扣押', 'Seizure', f.seizures.at(-1)),
  'enforcement.review': (f) => named('强制执行申请', 'CasefileApplication', f.application),
  'variation.review': (f) => named('变更、撤销意见', 'CasefileVariation', f.variations.at(-1)),
  'compulsion.review': (f) => named('代履行、强制拆除', 'CasefileCompulsion', f.compulsions.at(-1)),
};

function named(title: string, schema: string, value: object | undefined): Subject | undefined {
  return value && { title, schema, value };
}

export function subjectOf(act: string, facts: Facts): Subject | undefined {
  return subjects[act]?.(facts);
}

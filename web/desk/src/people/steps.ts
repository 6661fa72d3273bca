import type { Schemas } from '../api/client';
import type { Finding } from './queries';
import { spanText } from './words';

type Told = { title: string; when: string; list: string[] };

const TITLES: Record<Finding['kind'], string> = {
  combined: '两种岗位集于一人',
  repeated: '在办案件中已经办过应当分离的事项',
  vacant: '在办案件无人可以办理',
  away: '不在岗期间无人可以办理',
};

/** A counter-example in words, one step after the other. */
export function stepsOf(f: Finding): Told {
  return { title: TITLES[f.kind], when: spanText(f), list: tellers[f.kind](f) };
}

const tellers: Record<Finding['kind'], (f: Finding) => string[]> = {
  combined: (f) => {
    const who = f.person?.name ?? '';
    return [
      `设想任何一件“${f.procedure}”的案件。`,
      `${who}凭${holding(f.roles[0])}，可以办理“${f.first?.title}”（${f.first?.function_title}）。`,
      `同一个人凭${holding(f.roles[1])}，又可以在同一案件办理“${f.second.title}”（${f.second.function_title}）。`,
      `${f.first?.function_title}和${f.second.function_title}应当由不同的人承担，而案件中的回避规则拦不住这一步。`,
    ];
  },
  repeated: (f) => {
    const who = f.person?.name ?? '';
    const own = !f.by || f.by.id === f.person?.id;
    return [
      `${own ? who : f.by?.name}在在办案件中已经${f.first?.function_title}（“${f.first?.title}”）。`,
      ...(own ? [] : [`${who}代行${f.by?.name}的职务，其办理过的事项和回避情形一并继受。`]),
      `${who}凭${holding(f.roles[0])}，可以在同一案件办理“${f.second.title}”（${f.second.function_title}）。`,
      `${f.first?.function_title}和${f.second.function_title}应当由不同的人承担。请先在该案办理回避，或者另行安排人员。`,
    ];
  },
  vacant: (f) => [
    `在办的“${f.procedure}”案件还要办理“${f.second.title}”（${f.second.function_title}）。`,
    '有权办理的人员都已停用、到期、回避，或者在案中办理过应当分离的事项。',
    '变动后没有任何人可以办理这一步，案件将停在这里。请先安排接替的人员。',
  ],
  away: (f) => [
    `在办的“${f.procedure}”案件还要办理“${f.second.title}”（${f.second.function_title}）。`,
    '有权办理的人员在此期间不在岗，代行职务的人员又不能办理（回避，或者办理过应当分离的事项）。',
    '在此期间这一步只能等不在岗人员自行办理或者返岗。',
  ],
};

/** By which role somebody does something, and in whose place. */
function holding(role: Schemas['Assignment'] | undefined): string {
  if (!role) return '其岗位';
  const place = role.stands_in_for ? `，代行${role.stands_in_for.name}的职务` : '';
  return `“${role.role_title}”（${role.unit.name}${place}）`;
}

import type { Rule } from 'antd/es/form';
import type { Field } from '../fields';
import { counted, written } from '../../pieces/scaled';

// A list that must be there may still be empty: how many it takes is a rule of its own.
const lists: Field['kind'][] = ['texts', 'picks', 'files', 'rows'];

/** What can be told before sending: what is missing, too long, or no number. The server has the last word on all else. */
export function rulesOf(field: Field): Rule[] {
  const rules: Rule[] = [];
  if (field.required && !lists.includes(field.kind)) rules.push(requiredRule(field));
  switch (field.kind) {
    case 'text':
      if (field.max) rules.push({ max: field.max, message: `不能超过 ${field.max} 个字` });
      break;
    case 'scaled':
      rules.push({ validator: (_, value: unknown) => scaledProblem(field, value) });
      break;
    case 'texts':
    case 'picks':
    case 'files':
    case 'rows':
      rules.push({ validator: (_, value: unknown) => sizeProblem(field.least, field.most, value) });
      break;
    default:
  }
  return rules;
}

function requiredRule(field: Field): Rule {
  const verb = ['text', 'number', 'scaled', 'date', 'instant'].includes(field.kind) ? '填写' : '选择';
  if (field.kind === 'text') return { required: true, whitespace: true, message: `请填写“${field.label}”` };
  return { required: true, message: `请${verb}“${field.label}”` };
}

async function scaledProblem(field: Extract<Field, { kind: 'scaled' }>, value: unknown): Promise<void> {
  if (typeof value !== 'string' || value.trim() === '') return;
  const amount = counted(value, field.scale);
  if (amount === undefined) throw new Error(`请填写数字，至多 ${field.scale.digits} 位小数`);
  if (field.least !== undefined && amount < field.least) throw new Error(`不能小于 ${written(field.least, field.scale)}`);
  if (field.most !== undefined && amount > field.most) throw new Error(`不能大于 ${written(field.most, field.scale)}`);
}

async function sizeProblem(least: number, most: number | undefined, value: unknown): Promise<void> {
  const size = Array.isArray(value) ? value.length : 0;
  if (size < least) throw new Error(least === 1 ? '至少一项' : `不少于 ${least} 项`);
  if (most !== undefined && size > most) throw new Error(`不能超过 ${most} 项`);
}

import { expect, test } from 'vitest';
import { described, scaleOf } from '../api/description';
import { bodyOf, enteredOf } from './entered';
import { fieldsOf, type JsonSchema } from './fields';
import { instantOf, localTime } from './instants';
import { pathOf } from './paths';
import { counted, written } from '../pieces/scaled';

const YUAN = { digits: 2, unit: '元' };

test('labels stand before the first mark, and the rest helps', () => {
  expect(described('减免金额（分）；缓征不填', false)).toEqual({ label: '减免金额', help: '缓征不填' });
  expect(described('在场执法人员，不少于两人', false)).toEqual({ label: '在场执法人员', help: '不少于两人' });
  expect(described('线索来源：检查、投诉举报', true)).toEqual({ label: '线索来源', help: undefined });
  expect(described('缴款途径：银行、人民法院执行款；不填为银行', true)).toEqual({ label: '缴款途径', help: '不填为银行' });
  expect(described('延长日数（自然日）：首次不超过三十日', false)).toEqual({ label: '延长日数（自然日）', help: '首次不超过三十日' });
  expect(described('解除情形（强制法28，第一款）：其他', true).label).toBe('解除情形（强制法28，第一款）');
  expect(described('拟处罚的比例（万分之），例如百分之六填 600', false)).toEqual({ label: '拟处罚的比例', help: undefined });
});

test('units are read off the description', () => {
  expect(scaleOf('罚款金额（分）')).toEqual(YUAN);
  expect(scaleOf('比例（万分之）')).toEqual({ digits: 2, unit: '%' });
  expect(scaleOf('数量，以计量单位的千分之一计')?.digits).toBe(3);
  expect(scaleOf('卷内页数')).toBeUndefined();
});

test('amounts are never computed with fractions', () => {
  expect(counted('25,000.00', YUAN)).toBe(2_500_000);
  expect(counted('0.29', YUAN)).toBe(29);
  expect(counted('1.1', YUAN)).toBe(110);
  expect(counted('1000000000000.01', YUAN)).toBe(100_000_000_000_001);
  expect(counted('999999999999999.99', YUAN)).toBeUndefined();
  for (const wrong of ['', '-1', '1.005', '1e3', '12a', '.5']) expect(counted(wrong, YUAN)).toBeUndefined();
  for (const fen of [0, 1, 29, 100, 2_500_000, 100_000_000_000_000]) expect(counted(written(fen, YUAN), YUAN)).toBe(fen);
  expect(written(5, YUAN)).toBe('0.05');
});

test('times are the bureau’s, wherever the browser stands', () => {
  expect(localTime('2026-07-01T01:30:00Z')).toBe('2026-07-01T09:30');
  expect(instantOf('2026-07-01T09:30')).toBe('2026-07-01T09:30:00+08:00');
});

test('problems find their fields, whichever way the path is written', () => {
  const at = (path: string, message = '请核对') => pathOf({ path, message });
  expect(at('proposal.fine')).toEqual(['proposal', 'fine']);
  expect(at('answers[0].reason')).toEqual(['answers', 0, 'reason']);
  expect(at('objects.2.name')).toEqual(['objects', 2, 'name']);
  expect(at('', '缺少字段 summary')).toEqual(['summary']);
  expect(at('answers[1]', '缺少字段 reason')).toEqual(['answers', 1, 'reason']);
});

const party: JsonSchema = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', description: '姓名或者名称', maxLength: 200 }, phone: { type: 'string', description: '联系电话' } },
};
const schema: JsonSchema = {
  type: 'object',
  'x-order': ['title', 'fine', 'party', 'answers', 'kinds', 'officers', 'file', 'signed'],
  required: ['title', 'answers', 'signed'],
  properties: {
    answers: {
      type: ['array', 'null'],
      minItems: 1,
      description: '逐项答复',
      items: { type: 'object', properties: { point: { type: 'string', description: '意见', maxLength: 2000 }, accepted: { type: 'boolean', description: '是否采纳' } } },
    },
    file: { type: 'boolean', description: '承办人建议：立案（true）、不予立案（false）', 'x-titles': { true: '立案', false: '不予立案' } },
    fine: { type: 'integer', description: '罚款金额（分）', minimum: 0 },
    happened_at: { type: 'string', format: 'date-time', description: '发生时间' },
    kinds: { type: 'array', description: '处罚种类', items: { type: 'string', 'x-order': ['warning', 'fine'], 'x-titles': { fine: '罚款', warning: '警告' } } },
    officers: { type: 'array', description: '在场执法人员，不少于两人', items: { type: 'string' } },
    party: { $ref: '#/components/schemas/Party', description: '当事人' },
    signed: { type: 'array', description: '签名的人员', items: { type: 'string' } },
    system: { type: 'string', readOnly: true, description: '系统填写' },
    title: { type: 'string', description: '名称', maxLength: 100 },
  },
};
const fields = fieldsOf(schema, (name) => (name === 'Party' ? party : undefined));

test('a schema becomes fields in the order of the paper', () => {
  expect(fields.map((f) => `${f.name} ${f.kind}`)).toEqual([
    'title text', 'fine scaled', 'party group', 'answers rows', 'kinds picks', 'officers picks', 'file truth', 'signed picks', 'happened_at instant',
  ]);
  expect(fields.find((f) => f.name === 'kinds')).toMatchObject({ options: [{ value: 'warning', title: '警告' }, { value: 'fine', title: '罚款' }] });
  expect(fields.find((f) => f.name === 'file')).toMatchObject({ label: '承办人建议', yes: '立案', no: '不予立案' });
  expect(fields.find((f) => f.name === 'officers')).toMatchObject({ source: 'officers' });
});

test('an object that nobody filled in is not sent, even when it would need a list', () => {
  const transcript: JsonSchema = { type: 'object', required: ['asked'], properties: { asked: { type: 'array', minItems: 1, description: '被询问人', items: { type: 'string' } } } };
  const form = fieldsOf({ type: 'object', properties: { transcript: { ...transcript, description: '询问笔录' } } }, () => undefined);
  expect(bodyOf(form, {})).toEqual({});
  expect(bodyOf(form, { transcript: {} })).toEqual({});
  expect(bodyOf(form, { transcript: { asked: ['证人'] } })).toEqual({ transcript: { asked: ['证人'] } });
});

test('only what was entered is sent, and what the record knows can be entered again', () => {
  const entered = { title: ' 合同 ', fine: '25,000', party: { name: '', phone: ' ' }, answers: [{ point: '从轻', accepted: false }], kinds: [], happened_at: '2026-07-01T09:30' };
  const body = bodyOf(fields, entered);
  expect(body).toEqual({
    title: '合同', fine: 2_500_000, answers: [{ point: '从轻', accepted: false }], signed: [], happened_at: '2026-07-01T09:30:00+08:00',
  });
  expect(bodyOf(fields, enteredOf(fields, body))).toEqual(body);
});

import { expect, test } from 'vitest';
import type { Schemas } from '../../api/client';
import { likelyAttendees } from './seats';

const person = (id: string, role: string, unit: string, disabled = false) =>
  ({ id, name: id, disabled, roles: [{ role, unit: { id: unit, name: unit } }] }) as unknown as Schemas['Person'];
const people = [person('yangfan', 'review_head', 'fazhi'), person('liuyang', 'unit_head', 'shichang'), person('sunlei', 'unit_head', 'fangguan'), person('zhangwei', 'officer', 'shichang')];

test('the heads of both units are likely to sit at the meeting', () => {
  expect(likelyAttendees(people, 'shichang')).toEqual(['yangfan', 'liuyang']);
});

test('a seat that two people may take is left to be filled', () => {
  expect(likelyAttendees([...people, person('chenbo', 'unit_head', 'shichang')], 'shichang')).toEqual(['yangfan']);
  expect(likelyAttendees([...people, person('chenbo', 'unit_head', 'shichang', true)], 'shichang')).toEqual(['yangfan', 'liuyang']);
});

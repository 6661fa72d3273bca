import type { ApiProblem } from '../api/problem';
import type { Fault } from './ErrorSummary';
import { nameOf } from './fieldNames';
import type { Field } from './fields';
import { messageOf, pathOf } from './paths';

/** What the program refused, field by field, as the form calls them. */
export function faultsIn(problem: ApiProblem, fields: Field[]): Fault[] {
  return problem.fields.map((f) => ({ path: pathOf(f), name: nameOf(fields, pathOf(f)), message: messageOf(f) }));
}

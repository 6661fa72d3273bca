import type { ComponentType } from 'react';
import type { operations } from '../api/schema';
import type { Field } from './fields';

export type FormBodyProps = { fields: Field[] };
type FormModule = { Component: ComponentType<FormBodyProps> };

/**
 * Acts that bring a form body of their own instead of the fields one after the other. It stands inside of the
 * same form: it names its inputs as the interface does (`Form.Item name`), and drafts, sending, refusals and
 * receipt are taken care of.
 */
export const forms: { [act in keyof operations]?: () => Promise<FormModule> } = {
  'review.submit': () => import('../review/forms/pack'),
  'review.register': () => import('../review/forms/pack'),
  'review.return': () => import('../review/forms/pack'),
  'review.supplement': () => import('../review/forms/pack'),
  'review.withdraw': () => import('../review/forms/beside'),
  'review.extend': () => import('../review/forms/beside'),
  'review.assign': () => import('../review/forms/assign'),
  'review.urge': () => import('../review/forms/assign'),
  'review.opine': () => import('../review/opine'),
  'measure.review': () => import('../review/opine'),
  'enforcement.review': () => import('../review/opine'),
  'variation.review': () => import('../review/opine'),
  'compulsion.review': () => import('../review/opine'),
  'disagreement.object': () => import('../escalations/forms/object'),
  'ladder.coordinate': () => import('../escalations/forms/meeting'),
  'ladder.expert': () => import('../escalations/forms/rung'),
  'ladder.advise': () => import('../review/forms/counsel'),
  'ladder.propose': () => import('../escalations/forms/rung'),
  'ladder.resolve': () => import('../escalations/forms/deliberation'),
  'deliberation.hold': () => import('../escalations/forms/deliberation'),
  'counsel.ask': () => import('../review/forms/beside'),
  'counsel.advise': () => import('../review/forms/counsel'),
};

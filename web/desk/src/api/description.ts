// The interface describes each field in Chinese: 减免金额（分）；缓征不填. The label,
// in a form and on a page, is what stands before the first "：，；。", and the rest helps.

export type Described = { label: string; help: string | undefined };

const ASIDE = /（[^（）]*）/g;
// These say how a number is written in the interface. A form shows the unit instead.
const NOTATION = /^(?:以计量单位的千分之一计|例如百分之.*填.*|填写的，罚款按此比例计算到分)/;

// So are the interface's own ways to name a thing that people pick by its title.
const NAMING = /(?:的记录序号|的序号|编号)(?=（|$)/;

/**
 * Splits a description into label and help. A listing of values is neither: the values themselves say it.
 * Of what is picked by its title, the label speaks of the thing and not of its number.
 */
export function described(doc: string, listsValues: boolean, picked = false): Described {
  const end = cut(doc);
  let label = doc.slice(0, end);
  const mark = doc[end];
  let rest = doc.slice(end + 1);
  if (mark === '：' && listsValues) {
    const after = rest.indexOf('；');
    rest = after < 0 ? '' : rest.slice(after + 1);
  }
  label = label.replace(/（(?:分|万分之)(?:，[^（）]*)?）/, '');
  if (picked) label = label.replace(NAMING, '');
  if (NOTATION.test(rest)) rest = '';
  return { label, help: rest || undefined };
}

// Marks inside of brackets are part of what they stand in.
function cut(doc: string): number {
  const plain = doc.replace(ASIDE, (aside) => '·'.repeat(aside.length));
  const end = plain.search(/[：，；。]/);
  return end < 0 ? doc.length : end;
}

export type Scale = {
  /** How many digits of the number stand behind the point. */
  digits: number;
  unit: string;
};

/** Numbers that the interface counts in small whole units and that people write with a point. */
export function scaleOf(doc: string): Scale | undefined {
  if (/（分[），]/.test(doc)) return { digits: 2, unit: '元' };
  if (doc.includes('万分之')) return { digits: 2, unit: '%' };
  if (doc.includes('以计量单位的千分之一计')) return { digits: 3, unit: '' };
  return undefined;
}

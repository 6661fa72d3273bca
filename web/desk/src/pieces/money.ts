const yuan = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An amount in 分 as people read it: 12,345.60 元. */
export function money(fen: number): string {
  return `${yuan.format(fen / 100)} 元`;
}

/** What somebody typed in 元, in 分; undefined for what is no amount. Counts in whole 分, without the errors of fractions. */
export function fenOf(typed: string): number | undefined {
  const found = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[,，\s]/g, ''));
  if (!found) return undefined;
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

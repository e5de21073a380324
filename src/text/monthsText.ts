/**
 * Months as people write them: 「8月」, 「奇数月」, 「偶数月」, 「5月から9月まで」, 「11月から2月まで」, 「4月・6月・10月」.
 * All twelve are 「毎月」.
 */
export function monthsText(months: readonly number[]): string {
  const sorted = [...new Set(months)].sort((a, b) => a - b);
  if (sorted.length === 12) return "毎月";
  if (sorted.length === 6 && sorted.every((month) => month % 2 === 1)) return "奇数月";
  if (sorted.length === 6 && sorted.every((month) => month % 2 === 0)) return "偶数月";
  const first = sorted.filter((month) => !sorted.includes(month === 1 ? 12 : month - 1));
  const last = sorted.filter((month) => !sorted.includes((month % 12) + 1));
  if (sorted.length >= 3 && first.length === 1) return `${first[0]}月から${last[0]}月まで`;
  return sorted.map((month) => `${month}月`).join("・");
}

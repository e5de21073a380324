/**
 * Months as people write them: 「8月」, 「奇数月」, 「偶数月」, 「5月から9月まで」, 「11月から2月まで」, 「4月・6月から11月まで」.
 * All twelve are 「毎月」.
 */
export function monthsText(months: readonly number[]): string {
  const sorted = [...new Set(months)].sort((a, b) => a - b);
  if (sorted.length === 12) return "毎月";
  if (sorted.length === 6 && sorted.every((month) => month % 2 === 1)) return "奇数月";
  if (sorted.length === 6 && sorted.every((month) => month % 2 === 0)) return "偶数月";
  return rowsOf(sorted)
    .flatMap((row) =>
      row.length >= 3 ? [`${row[0]}月から${row.at(-1)}月まで`] : row.map((month) => `${month}月`),
    )
    .join("・");
}

/** Months that follow each other, over New Year too. */
function rowsOf(sorted: readonly number[]): number[][] {
  const firsts = sorted.filter((month) => !sorted.includes(month === 1 ? 12 : month - 1));
  return firsts.map((first) => {
    const row: number[] = [];
    for (let month = first; sorted.includes(month); month = (month % 12) + 1) row.push(month);
    return row;
  });
}

/** `2025-10-01` → 「2025年10月1日」, `2025-10` → 「2025年10月」; anything else stays as it was written. */
export function dayText(day: string): string {
  const found = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(day);
  if (found === null) return day;
  const [, year, month, date] = found;
  return [year && `${year}年`, month && `${Number(month)}月`, date && `${Number(date)}日`]
    .filter(Boolean)
    .join("");
}

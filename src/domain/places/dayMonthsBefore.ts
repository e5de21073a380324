/**
 * The day so many months before, both as `YYYY-MM-DD`; where that month is shorter, its last day
 * (2026-08-31 six months before = 2026-02-28).
 */
export function dayMonthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const monthIndex = year * 12 + month - 1 - months;
  const lastDate = new Date(
    Date.UTC(Math.floor(monthIndex / 12), (monthIndex % 12) + 1, 0),
  ).getUTCDate();
  const parts = [
    String(Math.floor(monthIndex / 12)).padStart(4, "0"),
    (monthIndex % 12) + 1,
    Math.min(date, lastDate),
  ];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/**
 * The day so many months later, `YYYY-MM-DD`; in a shorter month its last day (31 August + 6 → 28 February).
 * `null` where the text is no day.
 */
export function monthsLater(day: string, months: number): string | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return null;
  const total = Number(year) * 12 + Number(month) - 1 + months;
  const lastDate = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  if (Number(date) < 1 || Number(date) > 31) return null;
  return [
    String(Math.floor(total / 12)).padStart(4, "0"),
    String((total % 12) + 1).padStart(2, "0"),
    String(Math.min(Number(date), lastDate)).padStart(2, "0"),
  ].join("-");
}

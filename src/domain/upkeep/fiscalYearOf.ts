/** 年度 of a day (`YYYY-MM-DD`): it begins on the first of April. */
export function fiscalYearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) < "04" ? year - 1 : year;
}

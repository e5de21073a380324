/** The year that words name (令和6年度, R6, 平成元年, 2024年度), first found; `null` = none. Full-width is understood. */
export function fiscalYearIn(words: string): number | null {
  const text = words.normalize("NFKC").replace(/\s/g, "").replace("元年", "1年");
  const era = /(令和|平成|R|H)\.?(\d{1,2})(?!\d)/.exec(text);
  if (era) return ERA_STARTS[era[1]!]! + Number(era[2]);
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(text);
  return year ? Number(year[1]) : null;
}

const ERA_STARTS: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
};

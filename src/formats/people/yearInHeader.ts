/** The year that a column name tells the counts stand for (`pop_2015`, `PTN_2020`, 人口2020年); `null` = none. */
export function yearInHeader(header: readonly string[]): string | null {
  for (const name of header) {
    const year = /(?:^|[^0-9])((?:19|20)\d{2})(?:年|$)/.exec(name.normalize("NFKC").trim());
    if (year) return year[1]!;
  }
  return null;
}

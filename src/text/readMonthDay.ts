/** `MM-DD` of 「12/29」, 「12-29」 or 「12月29日」, in any width of letters; `null` = none of them. */
export function readMonthDay(text: string): string | null {
  const found = /^(\d{1,2})[/\-月.](\d{1,2})日?$/.exec(text.normalize("NFKC").trim());
  const [month, day] = [Number(found?.[1]), Number(found?.[2])];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : null;
}

/** A day of the month, 1–31, with furigana: `23{日|にち}`, and whole where it is read its own way: `{24日|にじゅうよっか}`. */
export function easyDayOfMonth(day: number): string {
  const own = OWN_READINGS[day];
  return own === undefined ? `${day}{日|にち}` : `{${day}日|${own}}`;
}

const OWN_READINGS: Readonly<Record<number, string>> = {
  1: "ついたち",
  2: "ふつか",
  3: "みっか",
  4: "よっか",
  5: "いつか",
  6: "むいか",
  7: "なのか",
  8: "ようか",
  9: "ここのか",
  10: "とおか",
  14: "じゅうよっか",
  20: "はつか",
  24: "にじゅうよっか",
};

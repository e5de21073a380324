import type { InLanguages } from "./language.ts";

/** The months by their number, 1–12, as they stand before or after a day. */
export const MONTH_NAMES: InLanguages<Readonly<Record<number, string>>> = {
  ja: numbered("月"),
  easy: numbered("{月|がつ}"),
  en: {
    1: "Jan",
    2: "Feb",
    3: "Mar",
    4: "Apr",
    5: "May",
    6: "Jun",
    7: "Jul",
    8: "Aug",
    9: "Sep",
    10: "Oct",
    11: "Nov",
    12: "Dec",
  },
};

function numbered(unit: string): Record<number, string> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [index + 1, `${index + 1}${unit}`]),
  );
}

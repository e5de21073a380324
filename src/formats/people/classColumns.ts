import type { PeopleClass } from "../../domain/people/peopleClass.ts";
import { foldedText } from "../table/foldedText.ts";

/** Column numbers of the counts of each class; a class without a column is absent. */
export type ClassColumns = Partial<Record<PeopleClass, number>>;

/**
 * How the captions of population tables name our classes, after `foldedText`. Columns by sex and
 * 「65歳以上世帯員のいる一般世帯」 must not match: the patterns are anchored.
 * Captions: e-Stat 地域メッシュ統計 (T001141, T001231), 自治体標準 04, 国土数値情報 将来推計人口 (PTN, PTC).
 */
const CAPTIONS: readonly (readonly [PeopleClass, RegExp])[] = [
  [
    "everyone",
    /^((総人口|人口)(\(?(総数|計)\)?)?|総数|jinko|pop(ulation)?_?(total)?_?(\d{4})?|total_?(pop(ulation)?)?|ptn_\d{4})$/,
  ],
  [
    "age65",
    /^(65歳以上(人口)?\(?(総数)?\)?|高齢者(人口|数)|(pop_?|age_?)?65(plus|over|\+)?|ptc_\d{4})$/,
  ],
  ["age75", /^(75歳以上(人口)?\(?(総数)?\)?|後期高齢者(人口|数)|(pop_?|age_?)?75(plus|over|\+)?)$/],
  [
    "alone65",
    /^(高齢単身世帯(数)?(一般世帯数)?|(高齢者|65歳以上)(の)?(単身|一人暮らし|独居)(世帯|者)?数?|alone_?65)$/,
  ],
  ["under15", /^(0[~-]14歳(人口)?\(?(総数)?\)?|15歳未満(人口)?|年少人口|under_?15)$/],
];

/** Finds the columns of our classes by the words of their captions. */
export function classColumnsOf(captions: readonly string[]): ClassColumns {
  const folded = captions.map(foldedText);
  const columns: ClassColumns = {};
  for (const [peopleClass, pattern] of CAPTIONS) {
    const at = folded.findIndex((caption) => pattern.test(caption));
    if (at >= 0) columns[peopleClass] = at;
  }
  return columns;
}

import { PEOPLE_CLASSES, type PeopleClass } from "../domain/people/peopleClass.ts";
import { PEOPLE_CLASS_NAMES } from "./peopleClassNames.ts";
import { peopleText } from "./peopleText.ts";
import { reachWords, type AskedWalk } from "./reachWords.ts";

/**
 * Who can walk to one place: 「歩いて500 m以内に、65歳以上が1,204人います。すべての人は4,310人、75歳以上は640人です。」
 * The class that was asked about comes first; classes not counted in this town are left out.
 */
export function placeReachText(
  asked: AskedWalk & {
    readonly peopleClass: PeopleClass;
    readonly people: Readonly<Partial<Record<PeopleClass, number>>>;
  },
): string {
  const main = asked.people[asked.peopleClass];
  if (main === undefined) return "";
  const first = `${reachWords(asked)}に、${PEOPLE_CLASS_NAMES[asked.peopleClass].word}が${peopleText(main)}います（推計）。`;
  const others = PEOPLE_CLASSES.flatMap((each) => {
    const people = asked.people[each];
    if (each === asked.peopleClass || people === undefined) return [];
    return [`${PEOPLE_CLASS_NAMES[each].word}は${peopleText(people)}`];
  });
  return others.length === 0 ? first : `${first}${others.join("、")}です。`;
}

import type { Measure } from "../domain/coverage/question.ts";
import type { PeopleClass } from "../domain/people/peopleClass.ts";
import { PEOPLE_CLASS_NAMES } from "./peopleClassNames.ts";

/** What the colours of the zones say, short enough for one line: 「500 m以内に行ける場所がない65歳以上の人」. */
export function legendTitle(asked: {
  readonly measured: Measure;
  readonly limit: string;
  readonly peopleClass: PeopleClass;
}): string {
  const people = PEOPLE_CLASS_NAMES[asked.peopleClass].people;
  return `${asked.limit}以内${ASIDE[asked.measured]}に行ける場所がない${people}`;
}

const ASIDE: Readonly<Record<Measure, string>> = {
  street: "",
  straightDetour: "（直線×1.3の推計）",
  straight: "（直線）",
};

import type { PeopleClass } from "../domain/people/peopleClass.ts";
import type { PlaceLayer } from "../domain/places/placeKind.ts";
import { LAYER_NAMES } from "./kindNames.ts";
import { PEOPLE_CLASS_NAMES } from "./peopleClassNames.ts";
import { reachWords, type AskedWalk } from "./reachWords.ts";

/** What the headline figure counts: 「歩いて500 m以内に行ける場所がない65歳以上の人」. */
export function headlineText(
  asked: AskedWalk & {
    readonly peopleClass: PeopleClass;
    readonly layers: readonly PlaceLayer[];
  },
): string {
  const [only] = asked.layers;
  const places =
    asked.layers.length === 1 && only !== undefined && only !== "other"
      ? LAYER_NAMES[only]
      : "場所";
  const people = PEOPLE_CLASS_NAMES[asked.peopleClass].people;
  return `${reachWords(asked)}に行ける${places}がない${people}`;
}

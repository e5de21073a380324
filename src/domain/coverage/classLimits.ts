import type { Place } from "../places/place.ts";
import { countedPlaces } from "../places/countedPlaces.ts";
import { answerQuestion } from "./answerQuestion.ts";
import { classBreaks } from "./classBreaks.ts";
import type { CoverageResult } from "./coverageResult.ts";
import type { PreparedTown } from "./prepareTown.ts";
import type { Question } from "./question.ts";

/**
 * The limits of the choropleth's classes for one question, as `classBreaks` gives them for the town as it
 * was opened, before any edit: so a colour goes on meaning the same number of people while places
 * are added, moved and closed, and a map before and after can be compared. `[]` = one class only.
 * Limit: they do not move when edits take every zone into one class.
 */
export function classLimits(
  prepared: PreparedTown,
  question: Question,
  answered: AnsweredQuestion | null = null,
): number[] {
  const places = countedPlaces(prepared.town.places, question.layers);
  const isAnswered = answered !== null && standAlike(places, answered.places);
  const opened = isAnswered ? answered.result : answerQuestion(prepared, places, question);
  return opened === null ? [] : classBreaks(opened.zones.map(({ uncovered }) => uncovered));
}

/** An answer to the same question already there: used if its places are those of the town as opened. */
export interface AnsweredQuestion {
  readonly places: readonly Place[];
  readonly result: CoverageResult | null;
}

function standAlike(places: readonly Place[], others: readonly Place[]): boolean {
  return (
    places.length === others.length &&
    places.every(({ location }, index) => {
      const other = others[index]!.location;
      return location?.lng === other?.lng && location?.lat === other?.lat;
    })
  );
}

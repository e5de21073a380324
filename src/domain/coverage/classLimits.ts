import { countedPlaces } from "../places/countedPlaces.ts";
import { answerQuestion } from "./answerQuestion.ts";
import { classBreaks } from "./classBreaks.ts";
import type { PreparedTown } from "./prepareTown.ts";
import type { Question } from "./question.ts";

/**
 * The limits of the choropleth's classes for one question, as `classBreaks` gives them for the town as it
 * was opened, before any edit: so a colour goes on meaning the same number of people while places
 * are added, moved and closed, and a map before and after can be compared. `[]` = one class only.
 * Limit: they do not move when edits take every zone into one class.
 */
export function classLimits(prepared: PreparedTown, question: Question): number[] {
  const places = countedPlaces(prepared.town.places, question.layers);
  const opened = answerQuestion(prepared, places, question);
  return opened === null ? [] : classBreaks(opened.zones.map(({ uncovered }) => uncovered));
}

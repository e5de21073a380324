import type { Question } from "../domain/coverage/question.ts";
import { countedPlaces } from "../domain/places/countedPlaces.ts";
import type { OpenedTown } from "../worker/openedTown.ts";

/**
 * The question as far as this town can answer it: a class of people, a set of zones and kinds of place
 * that it has. What it does have is left as asked.
 */
export function questionForTown(question: Question, town: OpenedTown): Question {
  const { peopleClass } = question;
  const [firstClass] = town.peopleClasses;
  const hasClass = firstClass === undefined || town.peopleClasses.includes(peopleClass);
  const hasPlaces = countedPlaces(town.places, question.layers).length > 0;
  const hasOthers = countedPlaces(town.places, ["other"]).length > 0;
  return {
    ...question,
    zoneSetId: zoneSetIdOf(question, town),
    peopleClass: hasClass ? peopleClass : firstClass,
    layers: hasPlaces || !hasOthers ? question.layers : [...question.layers, "other"],
  };
}

function zoneSetIdOf({ zoneSetId }: Question, { zoneSets }: OpenedTown): string {
  const asked = zoneSets.find(({ id }) => id === zoneSetId);
  const schools = zoneSets.find(({ kind }) => kind === "elementarySchoolDistrict");
  return (asked ?? schools ?? zoneSets[0])?.id ?? "";
}

import { expect, test } from "vitest";
import type { Question } from "../../src/domain/coverage/question.ts";
import { questionForTown } from "../../src/state/questionForTown.ts";
import { defaultViewState } from "../../src/state/viewState.ts";
import type { OpenedTown } from "../../src/worker/openedTown.ts";
import { someState } from "../features/fakeApp.tsx";
import { somePlace } from "../map/places/somePlace.ts";

const TOWN: OpenedTown = {
  ...someState([somePlace({ kinds: ["salon"] })]).town!,
  peopleClasses: ["everyone", "age65"],
};
const ASKED: Question = { ...defaultViewState().question, zoneSetId: "schools" };

test("a question that the town can answer is asked as it is", () => {
  expect(questionForTown(ASKED, TOWN)).toEqual(ASKED);
});

test("a class that the town does not count gives way to the first that it counts", () => {
  const asked: Question = { ...ASKED, peopleClass: "age75" };
  expect(questionForTown(asked, TOWN)).toEqual({ ...ASKED, peopleClass: "everyone" });
});

test("in a town without people the class stands, since access cannot be told anyway", () => {
  const asked: Question = { ...ASKED, peopleClass: "age75" };
  expect(questionForTown(asked, { ...TOWN, peopleClasses: [] })).toEqual(asked);
});

test("zones that the town does not have give way to its 小学校区, or else to its first", () => {
  const [schools] = TOWN.zoneSets;
  const associations = { ...schools!, id: "jichikai", kind: "neighbourhoodAssociation" } as const;
  const zoneSetOf = (zoneSetId: string, zoneSets: OpenedTown["zoneSets"]) =>
    questionForTown({ ...ASKED, zoneSetId }, { ...TOWN, zoneSets }).zoneSetId;
  expect(zoneSetOf("elsewhere", [associations, schools!])).toBe("schools");
  expect(zoneSetOf("jichikai", [associations, schools!])).toBe("jichikai");
  expect(zoneSetOf("", [associations])).toBe("jichikai");
  expect(zoneSetOf("schools", [])).toBe("");
});

test("where none of the kinds asked about stands in the town, その他 is asked about too", () => {
  const halls = { ...TOWN, places: [somePlace({ kinds: ["communityCentre"] })] };
  expect(questionForTown(ASKED, halls).layers).toEqual([...ASKED.layers, "other"]);
  expect(questionForTown(ASKED, { ...TOWN, places: [] }).layers).toEqual(ASKED.layers);
});

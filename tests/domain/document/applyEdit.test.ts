import { describe, expect, test } from "vitest";
import { addPlace } from "../../../src/domain/document/addPlace.ts";
import { applyEdit } from "../../../src/domain/document/applyEdit.ts";
import { changePlace } from "../../../src/domain/document/changePlace.ts";
import { deletePlace } from "../../../src/domain/document/deletePlace.ts";
import { documentOf, type TownDocument } from "../../../src/domain/document/document.ts";
import type { Edit } from "../../../src/domain/document/edit.ts";
import { movePlace } from "../../../src/domain/document/movePlace.ts";
import { restoreCopy } from "../../../src/domain/document/restoreCopy.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { salon, stamp } from "./worlds.ts";

const town = documentOf([salon("a"), salon("b")]);

function placesAfter(document: TownDocument, edit: Edit): Place[] {
  const outcome = applyEdit(document, edit);
  if (outcome.state === "refused") throw new Error(`refused: ${outcome.problem.code}`);
  return [...outcome.document.places.values()];
}

function refusal(document: TownDocument, edit: Edit): string | null {
  const outcome = applyEdit(document, edit);
  return outcome.state === "refused" ? outcome.problem.code : null;
}

function at(lng: number, lat: number): Place["location"] & object {
  return { lng, lat, precision: "exact" };
}

describe("an edit that fits", () => {
  test("adds a place", () => {
    const places = placesAfter(town, addPlace(salon("c"), stamp("1")));
    expect(places.map((place) => place.id)).toEqual(["a", "b", "c"]);
  });

  test("moves a place and leaves all else of it", () => {
    const moved = movePlace(salon("b", "なかむら"), at(138, 35), stamp("1"));
    const places = placesAfter(town, moved);
    expect(places[1]).toEqual({ ...salon("b", "なかむら"), location: at(138, 35) });
  });

  test("changes fields, takes away those given as undefined, and keeps the id", () => {
    const place = { ...salon("a"), fee: "100円", extra: { 備考2: "裏口" } };
    const places = placesAfter(
      documentOf([place]),
      changePlace(place, { name: "えんがわ", fee: undefined }, stamp("1")),
    );
    expect(places).toEqual([{ ...salon("a", "えんがわ"), extra: { 備考2: "裏口" } }]);
    expect(Object.keys(places[0]!)).not.toContain("fee");
  });

  test("deletes a place", () => {
    expect(placesAfter(town, deletePlace("a", stamp("1")))).toEqual([salon("b")]);
  });

  test("puts back exactly the places of a copy", () => {
    const copied = [salon("b", "前の名"), salon("z")];
    expect(placesAfter(town, restoreCopy(town, copied, stamp("1")))).toEqual(copied);
  });

  test("leaves the document that it was applied to", () => {
    const before = [...town.places];
    applyEdit(town, deletePlace("a", stamp("1")));
    applyEdit(town, movePlace(salon("b"), at(0, 1), stamp("2")));
    expect([...town.places]).toEqual(before);
  });

  test("comes with the changes that take it back", () => {
    const both: Edit = {
      ...stamp("1"),
      subject: "restoreCopy",
      puts: [salon("a", "別の名"), salon("c")],
      deletes: ["b"],
    };
    const outcome = applyEdit(town, both);
    expect(outcome).toMatchObject({
      inverse: { puts: [salon("a"), salon("b")], deletes: ["c"] },
    });
  });
});

describe("an edit is refused", () => {
  test.each<[string, Edit, string]>([
    ["deleting what is not there", deletePlace("x", stamp("1")), "placeUnknown"],
    ["moving what is not there", movePlace(salon("x"), at(138, 35), stamp("1")), "placeUnknown"],
    ["changing what is not there", changePlace(salon("x"), {}, stamp("1")), "placeUnknown"],
    ["adding what is there", addPlace(salon("a"), stamp("1")), "placeAlreadyThere"],
    ["adding without a name", addPlace(salon("c", " 　"), stamp("1")), "nameMissing"],
    ["taking the name", changePlace(salon("a"), { name: "" }, stamp("1")), "nameMissing"],
    ["longitude 181", movePlace(salon("a"), at(181, 35), stamp("1")), "coordinatesOutsideWorld"],
    ["latitude -91", movePlace(salon("a"), at(138, -91), stamp("1")), "coordinatesOutsideWorld"],
    ["no number", movePlace(salon("a"), at(Number.NaN, 35), stamp("1")), "coordinatesOutsideWorld"],
    ["no change", { ...deletePlace("a", stamp("1")), deletes: [] }, "editEmpty"],
    [
      "put and deleted",
      { ...changePlace(salon("a"), {}, stamp("1")), deletes: ["a"] },
      "editContradictory",
    ],
  ])("for %s", (_, edit, code) => {
    expect(refusal(town, edit)).toBe(code);
  });

  test("naming the place and the position", () => {
    expect(applyEdit(town, movePlace(salon("a"), at(500, 35), stamp("1")))).toEqual({
      state: "refused",
      problem: {
        code: "coordinatesOutsideWorld",
        severity: "error",
        params: { id: "a", name: "サロン a", found: "35, 500" },
      },
    });
  });
});

test("the edge of the world is still in it, and a place may have no position yet", () => {
  expect(refusal(town, movePlace(salon("a"), at(-180, 90), stamp("1")))).toBeNull();
  expect(refusal(town, changePlace(salon("a"), { location: null }, stamp("1")))).toBeNull();
});

test("a place cannot lose its name, kinds, position or state by a field given as undefined", () => {
  const nothing = { name: undefined, kinds: undefined, location: undefined, status: undefined };
  expect(changePlace(salon("a"), nothing, stamp("1")).puts).toEqual([salon("a")]);
});

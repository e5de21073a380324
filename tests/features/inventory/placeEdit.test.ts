import { expect, test } from "vitest";
import { placeEdit } from "../../../src/features/inventory/placeEdit.ts";
import { somePlace } from "../../map/places/somePlace.ts";

const PLACE = somePlace({ name: "縁側", phone: "00-0000-1234", scheduleText: "毎週火曜" });

test("a cell follows the rules of the form", () => {
  expect(placeEdit(PLACE, "name", " 縁側 なかむら ")).toEqual({
    fields: { name: "縁側 なかむら" },
  });
  expect(placeEdit(PLACE, "phone", "")).toEqual({ fields: { phone: undefined } });
  expect(placeEdit(PLACE, "name", " ")).toEqual({
    wrong: "名前を入れてください。例：縁側 なかむら",
  });
  expect(placeEdit(PLACE, "phone", "役場へ")).toHaveProperty("wrong");
  expect(placeEdit(PLACE, "address", " ")).toEqual({ fields: {} });
});

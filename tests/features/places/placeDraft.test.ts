import { expect, test } from "vitest";
import {
  draftErrors,
  draftOf,
  emptyDraft,
  fieldsOf,
} from "../../../src/features/places/placeDraft.ts";
import { somePlace } from "../../map/places/somePlace.ts";

test("a form opened and saved again changes nothing of the place", () => {
  const place = somePlace({
    scheduleText: "第2・4火曜 10:00〜11:30",
    phone: "00-0000-1234",
    consultation: true,
    status: { state: "open", from: "2020-04-01" },
    verifiedOn: "2026-10-02",
    extra: { 備考: "靴をぬぐ" },
  });
  const { id: _id, location: _location, ...fields } = place;
  expect(fieldsOf(draftOf(place), place)).toMatchObject(fields);
});

test("what was written and is now empty becomes not known", () => {
  const place = somePlace({ fee: "無料" });
  expect(fieldsOf({ ...draftOf(place), fee: "  " }, place).fee).toBeUndefined();
});

test("another state drops the days of the old one", () => {
  const place = somePlace({ status: { state: "open", from: "2020-04-01" } });
  expect(fieldsOf({ ...draftOf(place), state: "suspended" }, place).status).toEqual({
    state: "suspended",
  });
});

test("a place needs a name and a kind, and a phone number that can be dialled", () => {
  expect(Object.keys(draftErrors({ ...emptyDraft("salon"), kinds: [], phone: "なし" }))).toEqual([
    "name",
    "kinds",
    "phone",
  ]);
  const good = { ...emptyDraft("salon"), name: "縁側 なかむら", phone: "０４６６（２２）１２３４" };
  expect(draftErrors(good)).toEqual({});
});

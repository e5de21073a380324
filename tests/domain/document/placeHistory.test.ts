import { array, assert, constantFrom, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { addPlace } from "../../../src/domain/document/addPlace.ts";
import { changePlace } from "../../../src/domain/document/changePlace.ts";
import { deletedPlaces } from "../../../src/domain/document/deletedPlaces.ts";
import { deletePlace } from "../../../src/domain/document/deletePlace.ts";
import { documentOf } from "../../../src/domain/document/document.ts";
import type { DocumentChange } from "../../../src/domain/document/documentChange.ts";
import { documentChanges } from "../../../src/domain/document/documentChanges.ts";
import type { Edit, EditStamp } from "../../../src/domain/document/edit.ts";
import {
  emptyHistory,
  recordEdit,
  withoutLast,
  type EditHistory,
} from "../../../src/domain/document/editHistory.ts";
import { placeHistory, placeVersion } from "../../../src/domain/document/placeHistory.ts";
import { restoreField } from "../../../src/domain/document/restoreField.ts";
import { restorePlace } from "../../../src/domain/document/restorePlace.ts";
import { restorePreview } from "../../../src/domain/document/restorePreview.ts";
import { redoEdit, undoEdit } from "../../../src/domain/document/undoEdit.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { salon, stamp } from "./worlds.ts";

const start = documentOf([salon("a"), salon("b")]);

function historyOf(...edits: readonly ((history: EditHistory) => Edit | null)[]): EditHistory {
  return edits.reduce((history, make) => {
    const edit = make(history);
    const outcome = edit === null ? null : recordEdit(history, edit);
    if (outcome?.state !== "applied") throw new Error("not made");
    return outcome.history;
  }, emptyHistory(start));
}

function on(day: number, author: string): EditStamp {
  return { id: `edit${day}`, at: `2026-11-${String(day).padStart(2, "0")}T00:00:00.000Z`, author };
}

const changed = historyOf(
  () => changePlace(salon("a"), { fee: "100円" }, on(1, "花子")),
  () => changePlace({ ...salon("a"), fee: "100円" }, { fee: "無料", phone: "1" }, on(2, "太郎")),
  (history) => undoEdit(history, on(3, "花子")),
);

describe("the history of a place", () => {
  test("tells who changed which field when, the newest first, and undo as such", () => {
    expect(placeHistory(documentChanges(changed), "a")).toMatchObject([
      {
        author: "花子",
        at: "2026-11-03T00:00:00.000Z",
        subject: "undo",
        about: "changePlace",
        changes: [
          { field: "fee", before: "無料", after: "100円" },
          { field: "phone", before: "1", after: undefined },
        ],
      },
      { author: "太郎", subject: "changePlace" },
      { author: "花子", changes: [{ field: "fee", before: undefined, after: "100円" }] },
    ]);
    expect(placeHistory(documentChanges(changed), "b")).toEqual([]);
  });

  test("shows every field of a place that was added or deleted", () => {
    const history = historyOf(
      () => addPlace({ ...salon("c"), fee: "無料" }, stamp("1")),
      () => deletePlace("c", stamp("2")),
    );
    const events = placeHistory(documentChanges(history), "c");
    expect(events.map(({ what }) => what)).toEqual(["deleted", "added"]);
    expect(events.map(({ changes }) => changes.map(({ field }) => field).sort())).toEqual([
      ["fee", "kinds", "location", "name", "status"],
      ["fee", "kinds", "location", "name", "status"],
    ]);
  });

  test("leaves out places that an edit put, but did not change", () => {
    const puts = [salon("a"), { ...salon("b"), fee: "無料" }];
    const history = historyOf(() => ({
      ...stamp("1"),
      subject: "changePlaces",
      puts,
      deletes: [],
    }));
    const told = documentChanges(history).map(({ places }) => places.map(({ id }) => id));
    expect(told).toEqual([["b"]]);
  });
});

describe("restoring", () => {
  test("gives one field its value of then, and leaves the others", () => {
    const { places } = changed.document;
    const outcome = recordEdit(
      changed,
      restoreField(places.get("a")!, { field: "fee", before: undefined }, stamp("r"))!,
    );
    if (outcome.state === "refused") throw new Error("refused");
    expect(outcome.history.document.places.get("a")).toEqual(salon("a"));
  });

  test("of a field needs the place", () => {
    const edit = restoreField(salon("x"), { field: "fee", before: "無料" }, stamp("r"))!;
    expect(recordEdit(changed, edit)).toMatchObject({ problem: { code: "placeUnknown" } });
  });

  test("is not done with a value that the field cannot have", () => {
    const nonsense = { field: "kinds", before: "dragon" } as const;
    expect(restoreField(salon("a"), nonsense, stamp("r"))).toBeNull();
  });

  test("brings back a deleted place as it was, and it is no longer among the deleted", () => {
    const place = { ...salon("a"), fee: "100円" };
    const history = historyOf(
      () => changePlace(salon("a"), { fee: "100円" }, on(1, "花子")),
      () => deletePlace("a", on(2, "太郎")),
      () => deletePlace("b", on(3, "花子")),
    );
    const deleted = deletedPlaces(documentChanges(history), history.document);
    expect(deleted).toEqual([
      { place: salon("b"), editId: "edit3", at: on(3, "").at, author: "花子" },
      { place, editId: "edit2", at: on(2, "").at, author: "太郎" },
    ]);
    const back = recordEdit(history, restorePlace(deleted[1]!.place, on(4, "花子")));
    if (back.state === "refused") throw new Error("refused");
    expect(back.history.document.places.get("a")).toEqual(place);
    const left = deletedPlaces(documentChanges(back.history), back.history.document);
    expect(left.map((one) => one.place.id)).toEqual(["b"]);
  });

  test("does not offer what an undo of its adding took away", () => {
    const history = historyOf(
      () => addPlace(salon("c"), on(1, "花子")),
      (before) => undoEdit(before, on(2, "花子")),
    );
    expect(deletedPlaces(documentChanges(history), history.document)).toEqual([]);
  });
});

const act = record({
  kind: constantFrom("add", "change", "fee", "delete", "undo", "redo"),
  id: constantFrom("a", "b", "c"),
});

function lived(acts: readonly { kind: string; id: string }[]): EditHistory {
  return acts.reduce((history, { kind, id }, index) => {
    const made = stamp(`edit${index}`);
    const place = history.document.places.get(id) ?? salon(id);
    const edits: Record<string, () => Edit | null> = {
      add: () => addPlace({ ...salon(id), note: `${index}` }, made),
      change: () => changePlace(place, { name: `名${index}` }, made),
      fee: () => changePlace(place, { fee: index % 2 === 0 ? undefined : "無料" }, made),
      delete: () => deletePlace(id, made),
      undo: () => undoEdit(history, made),
      redo: () => redoEdit(history, made),
    };
    const edit = edits[kind]!();
    const outcome = edit === null ? null : recordEdit(history, edit);
    return outcome?.state === "applied" ? outcome.history : history;
  }, emptyHistory(start));
}

/** As it comes back from a file, which knows no `undefined`. */
function writtenOut(changes: readonly DocumentChange[]): DocumentChange[] {
  return JSON.parse(JSON.stringify(changes));
}

test("whatever was done, every version of every place can be had back, also from written-out history", () => {
  assert(
    property(array(act, { maxLength: 25 }), (acts) => {
      const history = lived(acts);
      const changes = writtenOut(documentChanges(history));
      for (const id of ["a", "b", "c"]) {
        const events = placeHistory(changes, id);
        const now = history.document.places.get(id) ?? null;
        for (const { editId } of events) {
          const index = history.steps.findIndex(({ edit }) => edit.id === editId);
          const after = withoutLast(history, history.steps.length - index - 1);
          const before = withoutLast(history, history.steps.length - index);
          const versions = (["after", "before"] as const).map((side) =>
            placeVersion(id, now, events, { editId, side }),
          );
          const places = [after, before].map(({ document }) => document.places.get(id) ?? null);
          expect(versions).toEqual(places);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("a version of an edit that is not in the history is none", () => {
  const wanted = { editId: "nowhere", side: "after" } as const;
  expect(
    placeVersion("a", salon("a"), placeHistory(documentChanges(changed), "a"), wanted),
  ).toBeNull();
});

test("a preview of a copy tells what would be added, changed and removed, and what not", () => {
  const copied: Place[] = [{ ...salon("a"), fee: "無料" }, salon("z")];
  expect(restorePreview(documentOf([salon("a"), salon("b")]), copied)).toEqual({
    added: [salon("z")],
    changed: [{ place: salon("a"), changes: [{ field: "fee", before: undefined, after: "無料" }] }],
    removed: [salon("b")],
    unchangedCount: 0,
  });
  expect(restorePreview(start, [...start.places.values()])).toMatchObject({ unchangedCount: 2 });
});

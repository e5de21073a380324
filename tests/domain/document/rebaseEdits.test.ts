import { array, assert, constantFrom, property, record } from "fast-check";
import { expect, test } from "vitest";
import { addPlace } from "../../../src/domain/document/addPlace.ts";
import { changePlace } from "../../../src/domain/document/changePlace.ts";
import { deletePlace } from "../../../src/domain/document/deletePlace.ts";
import { documentOf } from "../../../src/domain/document/document.ts";
import type { Edit } from "../../../src/domain/document/edit.ts";
import {
  emptyHistory,
  recordEdit,
  extendHistory,
  type EditHistory,
  withoutLast,
} from "../../../src/domain/document/editHistory.ts";
import { rebaseEdits } from "../../../src/domain/document/rebaseEdits.ts";
import { restorePlace } from "../../../src/domain/document/restorePlace.ts";
import { redoEdit, undoEdit } from "../../../src/domain/document/undoEdit.ts";
import { salon, stamp } from "./worlds.ts";

const start = documentOf([salon("a"), salon("b")]);

function recorded(history: EditHistory, edit: Edit | null): EditHistory {
  const outcome = edit === null ? null : recordEdit(history, edit);
  return outcome?.state === "applied" ? outcome.history : history;
}

function historyOf(...edits: Edit[]): EditHistory {
  return edits.reduce(recorded, emptyHistory(start));
}

/** What comes of edits pending here when others' edits were stored before them. */
function merge(here: EditHistory, pendingCount: number, strangers: readonly Edit[]) {
  const before = extendHistory(withoutLast(here, pendingCount), strangers);
  expect(before.refused).toBeNull();
  const pending = here.steps.slice(here.steps.length - pendingCount);
  return rebaseEdits(before.history, pending, strangers);
}

function rename(id: string, name: string, editId: string): Edit {
  return changePlace(salon(id), { name }, stamp(editId));
}

function ids(history: EditHistory): string[] {
  return history.steps.map((step) => step.edit.id);
}

function nameOf(history: EditHistory, id: string): string | undefined {
  return history.document.places.get(id)?.name;
}

test("what was stored first comes first, and one's own edit stands on top", () => {
  const here = historyOf(rename("a", "こちら", "mine"));
  const merged = merge(here, 1, [rename("a", "あちら", "theirs")]);
  expect(ids(merged.history)).toEqual(["theirs", "mine"]);
  expect(nameOf(merged.history, "a")).toBe("こちら");
  expect(merged.refused).toEqual([]);
});

test("of one place the fields that each changed stand, and nothing has to be told", () => {
  const mine = changePlace(salon("a"), { fee: "100円", phone: undefined }, stamp("mine"));
  const theirs = changePlace(salon("a"), { name: "あちら", note: "土足" }, stamp("theirs"));
  const merged = merge(historyOf(mine), 1, [theirs]);
  const both = { ...salon("a", "あちら"), fee: "100円", note: "土足" };
  expect(merged.history.document.places.get("a")).toEqual(both);
  expect(merged.overtook).toEqual([]);
  const undone = recorded(merged.history, undoEdit(merged.history, stamp("undo")));
  expect(undone.document.places.get("a")).toEqual({ ...salon("a", "あちら"), note: "土足" });
});

test("of one field that both changed the later stands, and is told by its name", () => {
  const mine = changePlace(salon("a"), { name: "こちら", fee: "無料" }, stamp("mine"));
  const theirs = changePlace(salon("a"), { name: "あちら", phone: "1" }, stamp("theirs"));
  const merged = merge(historyOf(mine), 1, [theirs]);
  expect(merged.history.document.places.get("a")).toMatchObject({
    name: "こちら",
    fee: "無料",
    phone: "1",
  });
  expect(merged.overtook).toEqual([
    { code: "fieldOvertaken", severity: "warning", params: { name: "あちら", fields: "name" } },
  ]);
});

test("a field that both changed to the same is no conflict", () => {
  const mine = changePlace(salon("a"), { extra: { 列: "1" } }, stamp("mine"));
  const theirs = changePlace(salon("a"), { extra: { 列: "1" } }, stamp("theirs"));
  expect(merge(historyOf(mine), 1, [theirs]).overtook).toEqual([]);
});

test("several edits of one's own on one place each bring their own fields", () => {
  const first = changePlace(salon("a"), { name: "こちら" }, stamp("mine1"));
  const second = changePlace(first.puts[0]!, { fee: "無料" }, stamp("mine2"));
  const theirs = changePlace(salon("a"), { phone: "1" }, stamp("theirs"));
  const merged = merge(historyOf(first, second), 2, [theirs]);
  expect(merged.history.document.places.get("a")).toEqual({
    ...salon("a", "こちら"),
    fee: "無料",
    phone: "1",
  });
});

test("what puts a version back puts it back whole", () => {
  const mine = restorePlace(salon("a", "前の名"), stamp("mine"));
  const merged = merge(historyOf(mine), 1, [
    changePlace(salon("a"), { phone: "1" }, stamp("theirs")),
  ]);
  expect(merged.history.document.places.get("a")).toEqual(salon("a", "前の名"));
});

test("an edit of a place that another deleted is refused and named", () => {
  const mine = rename("a", "こちら", "mine");
  const merged = merge(historyOf(mine), 1, [deletePlace("a", stamp("theirs"))]);
  expect(ids(merged.history)).toEqual(["theirs"]);
  expect(merged.refused).toMatchObject([{ edit: mine, problem: { code: "placeUnknown" } }]);
  expect(merged.history.document.places.has("a")).toBe(false);
});

test("an edit that turns out to be stored already stands once, where it was stored", () => {
  const mine = addPlace(salon("c"), stamp("mine"));
  const merged = merge(historyOf(mine), 1, [mine, rename("c", "あと", "theirs")]);
  expect(ids(merged.history)).toEqual(["mine", "theirs"]);
  expect(merged.refused).toEqual([]);
});

test("an undo does not take away what someone else did to the place since", () => {
  const stored = historyOf(rename("a", "わたし", "mine"));
  const here = recorded(stored, undoEdit(stored, stamp("undo")));
  const merged = merge(here, 1, [rename("a", "あなた", "theirs")]);
  expect(nameOf(merged.history, "a")).toBe("あなた");
  expect(merged.refused).toMatchObject([{ problem: { code: "editOvertaken" } }]);
});

test("an undo of one place goes through although someone changed another", () => {
  const stored = historyOf(rename("a", "わたし", "mine"));
  const here = recorded(stored, undoEdit(stored, stamp("undo")));
  const merged = merge(here, 1, [rename("b", "あなた", "theirs")]);
  expect([nameOf(merged.history, "a"), nameOf(merged.history, "b")]).toEqual([
    "サロン a",
    "あなた",
  ]);
});

test("an edit undone before it was stored leads back to what the other had made", () => {
  const edited = historyOf(rename("a", "わたし", "mine"));
  const here = recorded(edited, undoEdit(edited, stamp("undo")));
  const merged = merge(here, 2, [rename("a", "あなた", "theirs")]);
  expect(ids(merged.history)).toEqual(["theirs", "mine", "undo"]);
  expect(nameOf(merged.history, "a")).toBe("あなた");
});

interface Act {
  readonly kind: "rename" | "undo" | "redo" | "delete" | "add";
  readonly id: string;
}

const act = record({
  kind: constantFrom<Act["kind"][]>("rename", "undo", "redo", "delete", "add"),
  id: constantFrom("a", "b", "c", "d"),
});

function editOf({ kind, id }: Act, history: EditHistory, editId: string): Edit | null {
  if (kind === "undo") return undoEdit(history, stamp(editId));
  if (kind === "redo") return redoEdit(history, stamp(editId));
  if (kind === "add") return addPlace(salon(id, editId), stamp(editId));
  if (kind === "delete") return deletePlace(id, stamp(editId));
  return rename(id, editId, editId);
}

function after(history: EditHistory, acts: readonly Act[], who: string): EditHistory {
  return acts.reduce(
    (now, one, index) => recorded(now, editOf(one, now, `${who}${index}`)),
    history,
  );
}

test("whatever two people did at once, the merged edits replay, and undoing all leads to the start", () => {
  const some = array(act, { maxLength: 12 });
  assert(
    property(some, some, some, (common, mine, theirs) => {
      const stored = after(emptyHistory(start), common, "common");
      const here = after(stored, mine, "mine");
      const there = after(stored, theirs, "theirs");
      const shared = stored.steps.length;
      const inserted = there.steps.slice(shared).map((step) => step.edit);
      const merged = merge(here, here.steps.length - shared, inserted);
      const replayed = extendHistory(
        emptyHistory(start),
        merged.history.steps.map((step) => step.edit),
      );
      expect(replayed.refused).toBeNull();
      expect(new Map(replayed.history.document.places)).toEqual(
        new Map(merged.history.document.places),
      );
      let history = merged.history;
      for (let edit = undoEdit(history, stamp("u0")); edit !== null;) {
        const outcome = recordEdit(history, edit);
        expect(outcome.state).toBe("applied");
        if (outcome.state === "refused") return;
        ({ history } = outcome);
        edit = undoEdit(history, stamp(`u${history.steps.length}`));
      }
      expect(new Map(history.document.places)).toEqual(new Map(start.places));
    }),
    { numRuns: 300 },
  );
});

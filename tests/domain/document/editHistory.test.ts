import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { addPlace } from "../../../src/domain/document/addPlace.ts";
import { applyEdit } from "../../../src/domain/document/applyEdit.ts";
import { changePlace } from "../../../src/domain/document/changePlace.ts";
import { deletePlace } from "../../../src/domain/document/deletePlace.ts";
import { documentOf, type TownDocument } from "../../../src/domain/document/document.ts";
import type { Edit, EditChanges } from "../../../src/domain/document/edit.ts";
import {
  emptyHistory,
  foldOldest,
  recordEdit,
  extendHistory,
  withoutLast,
  type EditHistory,
} from "../../../src/domain/document/editHistory.ts";
import { firstMade, redoEdit, undoEdit } from "../../../src/domain/document/undoEdit.ts";
import { undoStacks } from "../../../src/domain/document/undoStacks.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { salon, stamp } from "./worlds.ts";

interface Act {
  readonly kind: "add" | "change" | "delete" | "undo" | "redo";
  readonly placeId: string;
  readonly name: string;
}

const kind = constantFrom<Act["kind"][]>("add", "change", "delete", "undo", "redo");
const placeId = integer({ min: 0, max: 5 }).map(String);
const name = integer({ min: 0, max: 9 }).map((number) => `名${number}`);
const acts = array(record({ kind, placeId, name }), { maxLength: 60 });
const start = documentOf([salon("0"), salon("1"), salon("2")]);

function editFor(history: EditHistory, act: Act, id: string): Edit | null {
  if (act.kind === "undo") return undoEdit(history, stamp(id));
  if (act.kind === "redo") return redoEdit(history, stamp(id));
  if (act.kind === "add") return addPlace(salon(act.placeId, act.name), stamp(id));
  if (act.kind === "delete") return deletePlace(act.placeId, stamp(id));
  return changePlace(salon(act.placeId), { name: act.name }, stamp(id));
}

/** The history after all acts that could be done, and the document after each of them. */
function lived(todo: readonly Act[]): { history: EditHistory; seen: TownDocument[] } {
  let history = emptyHistory(start);
  const seen: TownDocument[] = [];
  for (const [index, act] of todo.entries()) {
    const edit = editFor(history, act, `edit${index}`);
    const outcome = edit === null ? null : recordEdit(history, edit);
    if (outcome?.state !== "applied") continue;
    ({ history } = outcome);
    seen.push(history.document);
  }
  return { history, seen };
}

function content(document: TownDocument): Map<string, Place> {
  return new Map(document.places);
}

function all(history: EditHistory, next: typeof undoEdit): EditHistory {
  const edit = next(history, stamp(`${next.name}${history.steps.length}`));
  if (edit === null) return history;
  const outcome = recordEdit(history, edit);
  if (outcome.state === "refused") throw new Error(`refused: ${outcome.problem.code}`);
  return all(outcome.history, next);
}

function editsOf(history: EditHistory): Edit[] {
  return history.steps.map((step) => step.edit);
}

function sortedById(changes: EditChanges): [Place[], string[]] {
  const puts = [...changes.puts].sort((a, b) => a.id.localeCompare(b.id));
  return [puts, [...changes.deletes].sort()];
}

describe("whatever is edited, undone and redone", () => {
  test("undoing everything leads back to the start, and redoing everything from there to the end", () => {
    assert(
      property(acts, (todo) => {
        const { history } = lived(todo);
        const undone = all(history, undoEdit);
        expect(content(undone.document)).toEqual(content(start));
        const hadRedo = undoStacks(editsOf(history)).redo.length > 0;
        const redone = all(undone, redoEdit);
        const end = hadRedo ? all(history, redoEdit) : history;
        expect(content(redone.document)).toEqual(content(end.document));
      }),
    );
  });

  test("replaying the edits gives the live document, after every one of them", () => {
    assert(
      property(acts, (todo) => {
        const { history, seen } = lived(todo);
        seen.forEach((document, index) => {
          const replayed = extendHistory(emptyHistory(start), editsOf(history).slice(0, index + 1));
          expect(replayed.refused).toBeNull();
          expect(content(replayed.history.document)).toEqual(content(document));
        });
        expect(extendHistory(emptyHistory(start), editsOf(history)).history.steps).toEqual(
          history.steps,
        );
      }),
    );
  });

  test("the inverse of an inverse changes what the edit changed", () => {
    assert(
      property(acts, (todo) => {
        let document = start;
        for (const { edit, inverse } of lived(todo).history.steps) {
          const done = applyEdit(document, edit);
          if (done.state === "refused") throw new Error("refused");
          const undone = applyEdit(done.document, { ...edit, ...inverse, subject: "undo" });
          if (undone.state === "refused") throw new Error("refused");
          expect(content(undone.document)).toEqual(content(document));
          expect(sortedById(undone.inverse)).toEqual(sortedById(edit));
          ({ document } = done);
        }
      }),
    );
  });

  test("an undo leads to the document before what it undoes, a redo to the one after", () => {
    assert(
      property(acts, (todo) => {
        const { history } = lived(todo);
        const undone = undoEdit(history, stamp("u"));
        if (undone === null) return;
        const after = recordEdit(history, undone);
        if (after.state === "refused") throw new Error("refused");
        const index = history.steps.findIndex(({ edit }) => edit.id === undone.undoes);
        const before = withoutLast(history, history.steps.length - index).document;
        expect(content(after.history.document)).toEqual(content(before));
        const redone = recordEdit(after.history, redoEdit(after.history, stamp("r"))!);
        if (redone.state === "refused") throw new Error("refused");
        expect(content(redone.history.document)).toEqual(content(history.document));
      }),
    );
  });

  test("melting the oldest edits into the start keeps the document and the top of both stacks", () => {
    assert(
      property(acts, integer({ min: 0, max: 60 }), (todo, count) => {
        const { history } = lived(todo);
        const folded = foldOldest(history, Math.min(count, history.steps.length));
        expect(content(folded.document)).toEqual(content(history.document));
        const replayed = extendHistory(emptyHistory(folded.start), editsOf(folded));
        expect(replayed.refused).toBeNull();
        expect(content(replayed.history.document)).toEqual(content(history.document));
        const kept = new Set(editsOf(folded).map((edit) => edit.id));
        const whole = undoStacks(editsOf(history));
        const rest = undoStacks(editsOf(folded));
        expect(rest.undo).toEqual(whole.undo.filter((edit) => kept.has(edit.id)));
        expect(rest.redo).toEqual(whole.redo.filter((edit) => kept.has(edit.id)));
      }),
    );
  });

  test("taking away the last edits gives the document that was there before them", () => {
    assert(
      property(acts, integer({ min: 0, max: 60 }), (todo, count) => {
        const { history, seen } = lived(todo);
        const taken = Math.min(count, history.steps.length);
        const before = seen.at(-taken - 1) ?? start;
        const expected = taken === seen.length ? start : before;
        expect(content(withoutLast(history, taken).document)).toEqual(content(expected));
      }),
    );
  });
});

function historyOf(...edits: Edit[]): EditHistory {
  const { history, refused } = extendHistory(emptyHistory(start), edits);
  expect(refused).toBeNull();
  return history;
}

describe("undo and redo", () => {
  const add = addPlace(salon("new"), stamp("add"));
  const rename = changePlace(salon("new"), { name: "新しい縁側" }, stamp("rename"));

  test("are edits of their own, which name what they take back", () => {
    const undo = undoEdit(historyOf(add, rename), stamp("undo"))!;
    expect(undo).toEqual({
      ...stamp("undo"),
      subject: "undo",
      undoes: "rename",
      puts: [salon("new")],
      deletes: [],
    });
    const redo = redoEdit(historyOf(add, rename, undo), stamp("redo"))!;
    expect(redo).toMatchObject({ subject: "redo", undoes: "undo", puts: rename.puts });
  });

  test("say which edit they are about, however often it went back and forth", () => {
    const undo = undoEdit(historyOf(add), stamp("undo"))!;
    const redo = redoEdit(historyOf(add, undo), stamp("redo"))!;
    const again = undoEdit(historyOf(add, undo, redo), stamp("again"))!;
    const history = historyOf(add, undo, redo, again);
    expect(firstMade(history, again)).toBe(add);
    expect(firstMade(foldOldest(history, 1), again)).toBeNull();
  });

  test("a new edit clears what could be redone", () => {
    const undo = undoEdit(historyOf(add), stamp("undo"))!;
    const other = deletePlace("0", stamp("other"));
    expect(redoEdit(historyOf(add, undo, other), stamp("redo"))).toBeNull();
    expect(undoEdit(historyOf(add, undo, other), stamp("x"))?.undoes).toBe("other");
  });

  test("there is nothing to undo or redo at the start", () => {
    expect(undoEdit(emptyHistory(start), stamp("u"))).toBeNull();
    expect(redoEdit(emptyHistory(start), stamp("r"))).toBeNull();
  });
});

test("a replay stops at an edit that does not fit, and says which", () => {
  const edits = [deletePlace("0", stamp("1")), deletePlace("0", stamp("2"))];
  const { history, refused } = extendHistory(emptyHistory(start), edits);
  expect(history.steps.map((step) => step.edit.id)).toEqual(["1"]);
  expect(refused).toMatchObject({ index: 1, problem: { code: "placeUnknown" } });
});

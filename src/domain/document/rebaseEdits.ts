import type { Problem } from "../problem.ts";
import type { Edit, EditChanges, EditSubject } from "./edit.ts";
import { recordEdit, type EditHistory, type EditStep } from "./editHistory.ts";
import { mergedPlace } from "./mergedPlace.ts";
import { takingBack } from "./undoEdit.ts";

/** The history with one's own edits on top, those of them that no longer fit, and what they overtook. */
export interface RebasedEdits {
  readonly history: EditHistory;
  readonly refused: readonly { readonly edit: Edit; readonly problem: Problem }[];
  /** A field that someone else had changed as well (`fieldOvertaken`), one for each place. */
  readonly overtook: readonly Problem[];
}

/**
 * Makes edits again that are not stored yet (`pending`, as steps of the history they were made in), on top of
 * a history that others' edits (`strangers`) have come into since.
 *
 * A pending edit that turns out to be in the history already (same id) is left where it is. Of a place that
 * both have changed, the fields of both stand; of one field the one stored later does, and that is told. A
 * pending undo or redo is made anew from what it takes back; it is refused (`editOvertaken`) where a
 * stranger's edit has changed the same place, so that undo never takes away what someone else did.
 * Limit: putting a copy or a version back puts places whole, whatever others did to them.
 */
export function rebaseEdits(
  stored: EditHistory,
  pending: readonly EditStep[],
  strangers: readonly Edit[],
): RebasedEdits {
  const storedIds = new Set(stored.steps.map((step) => step.edit.id));
  const own = pending.filter(({ edit }) => !storedIds.has(edit.id));
  const ownEdits = own.map(({ edit }) => edit);
  const refused: { edit: Edit; problem: Problem }[] = [];
  const overtook: Problem[] = [];
  let history = stored;
  for (const step of own) {
    const made = madeAnew(history, step, ownEdits, strangers);
    const outcome = made === null ? overtaken(step.edit) : recordEdit(history, made.edit);
    if (outcome.state === "applied") {
      ({ history } = outcome);
      overtook.push(...(made?.overtook ?? []));
    } else refused.push({ edit: step.edit, problem: outcome.problem });
  }
  return { history, refused, overtook };
}

interface MadeAnew {
  readonly edit: Edit;
  readonly overtook: readonly Problem[];
}

/** The edit as it must be on top of this history; `null` = it must not be made. */
function madeAnew(
  history: EditHistory,
  step: EditStep,
  own: readonly Edit[],
  strangers: readonly Edit[],
): MadeAnew | null {
  const { edit } = step;
  const { subject, undoes } = edit;
  if (undoes === undefined || (subject !== "undo" && subject !== "redo")) {
    return WHOLE.has(subject) ? { edit, overtook: [] } : merged(history, step);
  }
  const isOfOwn = own.some((other) => other.id === undoes);
  if (!isOfOwn && strangers.some((stranger) => touchSame(stranger, edit))) return null;
  const anew = takingBack(history, undoes, subject, edit);
  return anew === null ? null : { edit: anew, overtook: [] };
}

/** Subjects that put places as they were, whole. */
const WHOLE: ReadonlySet<EditSubject> = new Set(["addPlace", "restoreCopy", "restorePlace"]);

/** The edit with the fields that others have changed since in the places it changes. */
function merged({ document }: EditHistory, { edit, inverse }: EditStep): MadeAnew {
  const bases = new Map(inverse.puts.map((place) => [place.id, place]));
  const overtook: Problem[] = [];
  const puts = edit.puts.map((mine) => {
    const [base, theirs] = [bases.get(mine.id), document.places.get(mine.id)];
    if (base === undefined || theirs === undefined || base === theirs) return mine;
    const { place, overlaps } = mergedPlace(base, mine, theirs);
    if (overlaps.length > 0) {
      const params = { name: theirs.name, fields: overlaps.join() };
      overtook.push({ code: "fieldOvertaken", severity: "warning", params });
    }
    return place;
  });
  return { edit: { ...edit, puts }, overtook };
}

function overtaken(edit: Edit): { state: "refused"; problem: Problem } {
  const params = { name: edit.puts[0]?.name ?? "" };
  return { state: "refused", problem: { code: "editOvertaken", severity: "warning", params } };
}

function touchSame(a: EditChanges, b: EditChanges): boolean {
  const ids = new Set(touched(a));
  return touched(b).some((id) => ids.has(id));
}

function touched(changes: EditChanges): string[] {
  return [...changes.puts.map((place) => place.id), ...changes.deletes];
}

import { isSameValue } from "../places/isSameValue.ts";
import type { Place, PlaceField } from "../places/place.ts";
import type { FieldChange } from "./importPlan.ts";
import type { PlaceDraft } from "./placeDraft.ts";

/**
 * What a row of our own table changes of the place that it names: every field that it tells and that differs,
 * to the letter, since it is our own text that somebody has edited. What has a column for each part (有無,
 * figures, columns of the source) is changed part by part; a hidden position stays hidden. Confirmed rules go
 * with a changed text. LIMIT: an emptied cell changes nothing, for a table for partners has cells emptied by us.
 */
export function ownRowChanges(place: Place, { fields, own }: PlaceDraft): FieldChange[] {
  const row: Place = { ...fields, id: place.id };
  const changes = (own?.told ?? []).flatMap((field): FieldChange[] => {
    const before = place[field];
    const after = joined(field, place, row);
    return isSameValue(asRead(before), asRead(after)) ? [] : [{ field, before, after }];
  });
  const isRetimed = changes.some(({ field }) => field === "scheduleText");
  const isTold = changes.some(({ field }) => field === "schedules");
  if (!isRetimed || isTold || place.schedules === undefined) return changes;
  return [...changes, { field: "schedules", before: place.schedules, after: row.schedules }];
}

function joined(field: PlaceField, place: Place, row: Place): Place[PlaceField] {
  if (field === "figures") return joinedFigures(place.figures, row.figures);
  if (field === "accessibility" || field === "extra") return { ...place[field], ...row[field] };
  const isHidden = field === "location" && place.location?.precision === "hidden";
  return isHidden && row.location ? { ...row.location, precision: "hidden" } : row[field];
}

function joinedFigures(listed: Place["figures"] = [], said: Place["figures"] = []) {
  const years = new Map(listed.map((year) => [year.fiscalYear, year]));
  for (const year of said) {
    years.set(year.fiscalYear, { ...years.get(year.fiscalYear), ...year });
  }
  return [...years.values()].sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** A value as a cell gives it back: no spaces around, one kind of line break, the signs of CP932 in its forms. */
function asRead(value: unknown): unknown {
  if (typeof value === "string") {
    return value
      .replaceAll("\r", "")
      .trim()
      .replaceAll(/[〜−‖¢£¬]/g, inCp932);
  }
  if (Array.isArray(value)) return value.map(asRead);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [textAsRead(key), asRead(part)]),
  );
}

function textAsRead(text: string): string {
  return text
    .replaceAll("\r", "")
    .trim()
    .replaceAll(/[〜−‖¢£¬]/g, inCp932);
}

/** CP932 has one form of each of these, and it is another one. */
function inCp932(sign: string): string {
  return "～－∥￠￡￢"["〜−‖¢£¬".indexOf(sign)]!;
}

import { distanceM } from "../geo/distanceM.ts";
import type { Place, PlaceField, PlaceLocation } from "../places/place.ts";
import type { FieldChange } from "./importPlan.ts";
import { saidText } from "./saidText.ts";

export interface FieldChangesOptions {
  /** The list that the rows come from. */
  readonly source: string;
  /** The place as the last import of this list left it; absent = not known. */
  readonly lastImported?: Place | undefined;
}

/**
 * The fields that a row says differently from the list, in the order of the row. What only the list says is
 * none, nor is another width or spacing, a position less precise than the list's, a last visit before the
 * list's, 「その他」 for a known kind. Where the last import is known, only what the file itself has changed since
 * counts, so that what a person put right stays right.
 *
 * Confirmed rules (`schedules`) go with a changed text, as a change of its own that a person may keep.
 */
export function fieldChanges(
  place: Place,
  said: Omit<Place, "id">,
  { source, lastImported }: FieldChangesOptions,
): FieldChange[] {
  const row: Place = { ...said, id: place.id };
  const changes = differences(place, row, source);
  if (lastImported === undefined) return changes;
  const news = new Set(differences(lastImported, row, source).map(({ field }) => field));
  if (isSameAddress(lastImported, row)) news.delete("location");
  return changes.filter(({ field }) => news.has(field));
}

/** The position comes from an address that the last import had as well: a person may have chosen another. */
function isSameAddress(last: Place, row: Place): boolean {
  if (last.location === null || row.location === null || row.location.precision === "exact")
    return false;
  const gain =
    PRECISIONS.findIndex((each) => each === row.location?.precision) -
    PRECISIONS.findIndex((each) => each === last.location?.precision);
  return gain <= 0 && saidText(last.address) === saidText(row.address);
}

function differences(place: Place, row: Place, source: string): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of fieldsOf(row)) {
    const change = difference(field, place, row, source);
    if (change !== null) changes.push(change);
  }
  const isRetimed = changes.some(({ field }) => field === "scheduleText");
  if (!isRetimed || place.schedules === undefined) {
    return changes.filter(({ field }) => field !== "schedules" || place.schedules === undefined);
  }
  const others = changes.filter(({ field }) => field !== "schedules");
  return [...others, { field: "schedules", before: place.schedules, after: row.schedules }];
}

function fieldsOf(row: Place): PlaceField[] {
  return Object.keys(row).filter((field): field is PlaceField => field !== "id");
}

function difference(
  field: PlaceField,
  place: Place,
  row: Place,
  source: string,
): FieldChange | null {
  const before = place[field];
  if (row[field] === undefined || row[field] === null) return null;
  if (field === "source" && before !== undefined) return null;
  if (field === "sourceId" && (place.source ?? source) !== source) return null;
  const after = joined(field, place, row);
  return saidText(before) === saidText(after) ? null : { field, before, after };
}

function joined<F extends PlaceField>(
  field: F,
  { [field]: listed }: Pick<Place, F>,
  { [field]: said }: Pick<Place, F>,
): Place[F] {
  const join: Join<F> | undefined = JOINS[field];
  if (listed === undefined || listed === null || said === undefined || said === null) return said;
  return join === undefined ? said : join(listed, said);
}

/** What stands after a row with this value met a list with that one. */
type Join<F extends PlaceField> = (
  listed: NonNullable<Place[F]>,
  said: NonNullable<Place[F]>,
) => NonNullable<Place[F]>;

const JOINS: { readonly [F in PlaceField]?: Join<F> } = {
  kinds: (listed, said) => (said.every((kind) => isKnown(kind, listed)) ? listed : said),
  location: joinedLocation,
  status: (listed, said) => (listed.state === said.state ? { ...listed, ...said } : said),
  verifiedOn: (listed, said) => (said > listed ? said : listed),
  accessibility: (listed, said) => ({ ...listed, ...said }),
  extra: (listed, said) => ({ ...listed, ...said }),
  audiences: (listed, said) => ({ ...said, ...listed }),
  figures: (listed, said) =>
    [
      ...listed.filter(({ fiscalYear }) => !said.some((one) => one.fiscalYear === fiscalYear)),
      ...said.map((one) => ({
        ...listed.find(({ fiscalYear }) => fiscalYear === one.fiscalYear),
        ...one,
      })),
    ].sort((a, b) => a.fiscalYear - b.fiscalYear),
};

function isKnown(kind: Place["kinds"][number], listed: Place["kinds"]): boolean {
  return kind === "other" || listed.includes(kind);
}

const SAME_SPOT_M = 1;
const PRECISIONS = ["block", "building", "exact"] as const;

/** A hidden position stays hidden; one less precise, or on the same spot, is no news. */
function joinedLocation(listed: PlaceLocation, said: PlaceLocation): PlaceLocation {
  if (listed.precision === "hidden" || said.precision === "hidden") return listed;
  const gain = PRECISIONS.indexOf(said.precision) - PRECISIONS.indexOf(listed.precision);
  if (gain !== 0) return gain > 0 ? said : listed;
  const apartM = distanceM(listed.lng, listed.lat, said.lng, said.lat);
  return apartM <= SAME_SPOT_M ? listed : said;
}

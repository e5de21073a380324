import type { Place } from "../places/place.ts";
import { areFarApart, doubleReasons, isPlaceOpen, shareKind } from "./doubleReasons.ts";
import { fieldChanges } from "./fieldChanges.ts";
import type { DoubleReason } from "./importPlan.ts";
import { indexesOf } from "./indexesOf.ts";
import { likelyPairs } from "./likelyPairs.ts";
import type { PlaceDraft } from "./placeDraft.ts";
import { placeProfiles, type PlaceProfile } from "./placeProfile.ts";
import { reasonWeight } from "./reasonWeight.ts";
import { saidText } from "./saidText.ts";

/**
 * Which place of the list each draft is, beyond doubt; -1 = none. No place is given twice, and the order of
 * drafts and places does not matter.
 *
 * In turn: what a row of our own table names; the same id (of this source, or our own) and the same name; word
 * for word the same row; the same name in the same place, of a common kind; at last an id whose row is still
 * the same place by its reading, phone, address, position or nearly its name. An id alone is not trusted:
 * yearly lists number their rows anew, and give one number to two rows.
 */
export function matchDrafts(
  drafts: readonly PlaceDraft[],
  places: readonly Place[],
  source: string,
): Int32Array {
  const matching = begun(drafts, places, source);
  takeNamed(matching);
  const sameId = sameIdPairs(matching);
  takeBest(
    matching,
    sameId.filter(({ reasons }) => reasons.includes("sameName")),
  );
  takeSameRows(matching);
  takeBest(matching, onePlacePairs(matching));
  takeBest(
    matching,
    sameId.filter((pair) => isStillThere(pair, matching)),
  );
  return matching.placeOf;
}

interface Matching {
  readonly drafts: readonly PlaceDraft[];
  readonly places: readonly Place[];
  readonly source: string;
  readonly said: readonly PlaceProfile[];
  readonly listed: readonly PlaceProfile[];
  readonly placeOf: Int32Array;
  readonly isTaken: Uint8Array;
}

interface Pair {
  readonly draft: number;
  readonly place: number;
  readonly reasons: readonly DoubleReason[];
}

function begun(drafts: readonly PlaceDraft[], places: readonly Place[], source: string): Matching {
  const fields = drafts.map((draft) => draft.fields);
  const [said, listed] = placeProfiles(fields, places);
  const placeOf = new Int32Array(drafts.length).fill(-1);
  return { drafts, places, source, said, listed, placeOf, isTaken: new Uint8Array(places.length) };
}

/** Rows of our own table name their place; of two rows with one name the first is it. */
function takeNamed({ drafts, places, placeOf, isTaken }: Matching): void {
  const byId = new Map(places.map(({ id }, place) => [id, place]));
  for (const [draft, { own }] of drafts.entries()) {
    const place = byId.get(own?.placeId ?? "");
    if (place === undefined || isTaken[place] === 1) continue;
    placeOf[draft] = place;
    isTaken[place] = 1;
  }
}

/** An id that more rows have is no id. */
const SHARED_BY_TOO_MANY = 50;

function sameIdPairs({ drafts, places, source, said, listed }: Matching): Pair[] {
  const byOwnId = indexesOf(places.map(({ id }) => id));
  const ofSource = places.map((place) => (place.source === source ? place.sourceId : undefined));
  const bySourceId = indexesOf(ofSource.map((id) => id ?? ""));
  return drafts.flatMap(({ fields: { sourceId } }, draft) => {
    if (sourceId === undefined || sourceId === "") return [];
    const found = [bySourceId.get(sourceId), byOwnId.get(sourceId)].flatMap((one) => one ?? []);
    if (found.length > SHARED_BY_TOO_MANY) return [];
    return [...new Set(found)].map((place) => {
      const reasons = doubleReasons(said[draft]!, listed[place]!);
      return { draft, place, reasons };
    });
  });
}

/** Rows that say word for word what a place of this source holds, however many say the same. */
function takeSameRows({ drafts, places, source, placeOf, isTaken }: Matching): void {
  const free = [...isTaken.keys()].filter(
    (place) => isTaken[place] === 0 && places[place]!.source === source,
  );
  if (free.length === 0) return;
  free.sort((a, b) => compareTexts(places[b]!.id, places[a]!.id));
  const byText = indexesOf(free.map((place) => rowText(places[place]!)));
  for (const [draft, { fields }] of drafts.entries()) {
    const place =
      placeOf[draft] === -1 ? free[byText.get(rowText(fields))?.pop() ?? -1] : undefined;
    if (place === undefined) continue;
    placeOf[draft] = place;
    isTaken[place] = 1;
  }
}

function rowText(fields: Omit<Place, "id">): string {
  return saidText({ ...fields, id: undefined, source: undefined, sourceId: undefined });
}

/** Free drafts and places of one name in one place. */
function onePlacePairs({ places, source, said, listed, placeOf, isTaken }: Matching): Pair[] {
  const freeDrafts = [...placeOf.keys()].filter((draft) => placeOf[draft] === -1);
  const freePlaces = [...isTaken.keys()].filter((place) => isTaken[place] === 0);
  const profiles = freeDrafts.map((draft) => said[draft]!);
  const others = freePlaces.map((place) => listed[place]!);
  const pairs: Pair[] = [];
  likelyPairs(profiles, others, (i, j) => {
    const [one, other] = [profiles[i]!, others[j]!];
    if (one.name !== other.name || !shareKind(one, other)) return;
    const reasons = doubleReasons(one, other);
    const place = freePlaces[j]!;
    const isOpen = places[place]!.source === source && isPlaceOpen(one, other);
    const isHere = isOpen || reasons.includes("near") || reasons.includes("sameAddress");
    if (reasons.includes("sameName") && isHere)
      pairs.push({ draft: freeDrafts[i]!, place, reasons });
  });
  return pairs;
}

/** Whether a row with the id of a place, but another name, is that place still. */
function isStillThere({ draft, place, reasons }: Pair, { said, listed }: Matching): boolean {
  if (reasons.some((reason) => reason !== "similarName")) return true;
  const [one, other] = [said[draft]!, listed[place]!];
  const areElsewhere =
    one.phone !== "" && other.phone !== "" && one.address !== "" && other.address !== "";
  return reasons.length > 0 && !areElsewhere && !areFarApart(one, other);
}

/** Takes pairs, the surest first, as long as both are free. */
function takeBest(matching: Matching, pairs: readonly Pair[]): void {
  const { drafts, places, placeOf, isTaken } = matching;
  const free = pairs.filter(({ draft, place }) => placeOf[draft] === -1 && isTaken[place] === 0);
  const scored = free.map((pair) => ({ ...pair, score: scoreOf(pair, matching) }));
  const texts = new Map<number, string>();
  const textOf = (draft: number): string => {
    const text = texts.get(draft) ?? saidText(drafts[draft]!.fields);
    texts.set(draft, text);
    return text;
  };
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      compareTexts(textOf(a.draft), textOf(b.draft)) ||
      compareTexts(places[a.place]!.id, places[b.place]!.id),
  );
  for (const { draft, place } of scored) {
    if (placeOf[draft] !== -1 || isTaken[place] === 1) continue;
    placeOf[draft] = place;
    isTaken[place] = 1;
  }
}

/** Reasons first, then how little would change, then how little the place has that the row has not. */
function scoreOf({ draft, place, reasons }: Pair, { drafts, places, source }: Matching): number {
  const [{ fields }, listed] = [drafts[draft]!, places[place]!];
  const changeCount = fieldChanges(listed, fields, { source }).length;
  const fieldCount = Object.keys(listed).length;
  return reasonWeight(reasons) - changeCount / 100 - fieldCount / 10_000;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

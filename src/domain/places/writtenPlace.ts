import type { Schedule } from "../schedules/schedule.ts";
import type {
  Consent,
  Place,
  PlaceLocation,
  PlaceStatus,
  Visit,
  YearFigures,
  ZoneReference,
} from "./place.ts";
import type { PlaceKind } from "./placeKind.ts";

/**
 * A place while somebody writes: what is typed stays as it was typed until it is kept, and anything may be
 * empty. Lists of words are one text with 「、」 between them.
 */
export interface WrittenPlace {
  readonly texts: Readonly<Record<PlaceTextField, string>>;
  readonly lists: Readonly<Record<PlaceListField, string>>;
  readonly kinds: readonly PlaceKind[];
  readonly style: NonNullable<Place["style"]> | null;
  readonly location: PlaceLocation | null;
  readonly privateHome: boolean;
  readonly consultation: boolean;
  readonly accessibility: NonNullable<Place["accessibility"]>;
  readonly capacity: string;
  /** `null` = only the text is known. */
  readonly schedules: readonly Schedule[] | null;
  readonly catchmentZones: readonly ZoneReference[];
  readonly status: WrittenStatus;
  readonly pastStatuses: readonly WrittenStatus[];
  readonly figures: readonly Typed<YearFigures>[];
  readonly visits: readonly Typed<Visit>[];
  readonly consent: Typed<Consent>;
  readonly audiences: NonNullable<Place["audiences"]>;
  readonly extra: NonNullable<Place["extra"]>;
}

/** Every part of a thing as it is typed; empty = not known. */
export type Typed<T> = Readonly<Record<keyof Required<T>, string>>;

export interface WrittenStatus {
  readonly state: PlaceStatus["state"];
  readonly from: string;
  readonly to: string;
}

/** The fields that are one text. */
export const PLACE_TEXT_FIELDS = [
  "name",
  "kana",
  "formalName",
  "kindDetail",
  "address",
  "venue",
  "nearby",
  "easeOfEntry",
  "operator",
  "operatorType",
  "funding",
  "scheduleText",
  "fee",
  "ride",
  "joining",
  "phone",
  "url",
  "announcedBy",
  "consultationText",
  "backup",
  "parentId",
  "successorId",
  "supporters",
  "representative",
  "representativePhone",
  "disasterRole",
  "verifiedOn",
  "verifiedBy",
  "note",
  "internalNote",
  "source",
  "sourceId",
] as const;
export type PlaceTextField = (typeof PLACE_TEXT_FIELDS)[number];

/** The fields that are several words. */
export const PLACE_LIST_FIELDS = ["audienceGroups", "activities"] as const;
export type PlaceListField = (typeof PLACE_LIST_FIELDS)[number];

/** A place as it stands in the form. */
export function writtenPlace(place: Omit<Place, "id">): WrittenPlace {
  return {
    texts: recordOf(PLACE_TEXT_FIELDS, (field) => place[field] ?? ""),
    lists: recordOf(PLACE_LIST_FIELDS, (field) => (place[field] ?? []).join("、")),
    kinds: place.kinds,
    style: place.style ?? null,
    location: place.location,
    privateHome: place.privateHome ?? false,
    consultation: place.consultation ?? false,
    accessibility: place.accessibility ?? {},
    capacity: typed(place.capacity),
    schedules: place.schedules ?? null,
    catchmentZones: place.catchmentZones ?? [],
    status: writtenStatus(place.status),
    pastStatuses: (place.pastStatuses ?? []).map(writtenStatus),
    figures: (place.figures ?? []).map((year) => ({
      fiscalYear: typed(year.fiscalYear),
      sessions: typed(year.sessions),
      participants: typed(year.participants),
      consultations: typed(year.consultations),
      resolved: typed(year.resolved),
      volunteers: typed(year.volunteers),
    })),
    visits: (place.visits ?? []).map(({ on, by = "", note = "" }) => ({ on, by, note })),
    consent: { by: "", on: "", how: "", withdrawnOn: "", ...place.consent },
    audiences: place.audiences ?? {},
    extra: place.extra ?? {},
  };
}

/** A new place of one kind, with nothing written yet. */
export function emptyWrittenPlace(kind: PlaceKind): WrittenPlace {
  return writtenPlace({ name: "", kinds: [kind], location: null, status: { state: "open" } });
}

function writtenStatus({ state, from = "", to = "" }: PlaceStatus): WrittenStatus {
  return { state, from, to };
}

function typed(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

function recordOf<Key extends string>(
  keys: readonly Key[],
  textOf: (key: Key) => string,
): Readonly<Record<Key, string>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key is given its text here
  return Object.fromEntries(keys.map((key) => [key, textOf(key)])) as Record<Key, string>;
}

import type { Place } from "../../domain/places/place.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import { isDialable } from "../../domain/places/isDialable.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";

/** The form of a place while it is being filled in: everything as text. */
export interface PlaceDraft {
  readonly name: string;
  readonly kana: string;
  readonly kinds: readonly PlaceKind[];
  readonly scheduleText: string;
  readonly fee: string;
  readonly phone: string;
  readonly address: string;
  readonly venue: string;
  readonly operator: string;
  readonly ride: string;
  readonly note: string;
  readonly consultation: boolean;
  readonly state: Place["status"]["state"];
}

/** What the form asks for, by field, where it cannot be kept as it is. */
export type DraftErrors = Partial<Record<"name" | "kinds" | "phone", string>>;

/** An empty form for a new place of one kind. */
export function emptyDraft(kind: PlaceKind): PlaceDraft {
  return {
    name: "",
    kana: "",
    kinds: [kind],
    scheduleText: "",
    fee: "",
    phone: "",
    address: "",
    venue: "",
    operator: "",
    ride: "",
    note: "",
    consultation: false,
    state: "open",
  };
}

/** The form filled from a place. */
export function draftOf(place: Place): PlaceDraft {
  return {
    name: place.name,
    kana: place.kana ?? "",
    kinds: place.kinds,
    scheduleText: place.scheduleText ?? "",
    fee: place.fee ?? "",
    phone: place.phone ?? "",
    address: place.address ?? "",
    venue: place.venue ?? "",
    operator: place.operator ?? "",
    ride: place.ride ?? "",
    note: place.note ?? "",
    consultation: place.consultation ?? false,
    state: place.status.state,
  };
}

/** What must be put right before the form can be kept; empty = nothing. */
export function draftErrors(draft: PlaceDraft): DraftErrors {
  const errors: DraftErrors = {};
  if (draft.name.trim() === "") errors.name = PLACE_WORDS.form.nameError;
  if (draft.kinds.length === 0) errors.kinds = PLACE_WORDS.form.kindsError;
  if (draft.phone.trim() !== "" && !isDialable(draft.phone)) {
    errors.phone = PLACE_WORDS.form.phoneError;
  }
  return errors;
}

/**
 * The fields of the place that the form changes. Text left empty becomes `undefined` (not known); the
 * days of a status are kept unless its state changes.
 */
export function fieldsOf(draft: PlaceDraft, before: Place | null): Omit<Place, "id" | "location"> {
  const [first = "other", ...rest] = draft.kinds;
  return {
    ...(before === null ? {} : withoutPlace(before)),
    name: draft.name.trim(),
    kana: known(draft.kana),
    kinds: [first, ...rest],
    scheduleText: known(draft.scheduleText),
    fee: known(draft.fee),
    phone: known(draft.phone),
    address: known(draft.address),
    venue: known(draft.venue),
    operator: known(draft.operator),
    ride: known(draft.ride),
    note: known(draft.note),
    consultation:
      draft.consultation || before?.consultation === false ? draft.consultation : undefined,
    status: before?.status.state === draft.state ? before.status : { state: draft.state },
  };
}

function withoutPlace({ id: _id, location: _location, ...fields }: Place) {
  return fields;
}

function known(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
}

import type { PlaceFields } from "../../domain/document/placeWith.ts";
import { changedFields } from "../../domain/places/changedFields.ts";
import { fieldsOfWritten } from "../../domain/places/fieldsOfWritten.ts";
import type { Place } from "../../domain/places/place.ts";
import { writtenFaults } from "../../domain/places/writtenFaults.ts";
import { type PlaceTextField, writtenPlace } from "../../domain/places/writtenPlace.ts";
import { writtenFaultText } from "../../text/writtenFaultText.ts";

/** One text of a place changed in the list, by the rules of the form: the fields to change, or what is wrong. */
export function placeEdit(
  place: Place,
  field: PlaceTextField,
  text: string,
): { readonly fields: PlaceFields } | { readonly wrong: string } {
  const before = writtenPlace(place);
  const written = { ...before, texts: { ...before.texts, [field]: text } };
  const [fault] = writtenFaults(written, before);
  if (fault !== undefined) return { wrong: writtenFaultText(fault) };
  return { fields: changedFields(place, fieldsOfWritten(written, place)) };
}

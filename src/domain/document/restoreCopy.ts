import type { Place } from "../places/place.ts";
import { documentOf, type TownDocument } from "./document.ts";
import type { Edit, EditStamp } from "./edit.ts";

/** The edit that makes the document hold exactly the places of a copy kept earlier. */
export function restoreCopy(
  document: TownDocument,
  copied: readonly Place[],
  stamp: EditStamp,
): Edit {
  const { places } = documentOf(copied);
  return {
    ...stamp,
    subject: "restoreCopy",
    puts: [...places.values()],
    deletes: [...document.places.keys()].filter((id) => !places.has(id)),
  };
}

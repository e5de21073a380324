import { createContext, useContext } from "react";
import { type Audience } from "../../domain/places/audience.ts";
import { fieldAudience } from "../../domain/places/fieldAudience.ts";
import type { Place, PlaceField } from "../../domain/places/place.ts";
import type { WrittenFault } from "../../domain/places/writtenFaults.ts";
import type { WrittenPlace } from "../../domain/places/writtenPlace.ts";
import { writtenFaultText } from "../../text/writtenFaultText.ts";

/** The form of a place while somebody writes in it. */
interface Writing {
  /** A key of `writtenPlaces`. */
  readonly placeId: string;
  /** `null` = a new place. */
  readonly before: Place | null;
  readonly written: WrittenPlace;
  /** What was found when it was last to be kept. */
  readonly faults: readonly WrittenFault[];
  readonly today: string;
  readonly onChange: (part: Partial<WrittenPlace>) => void;
}

/** Given once, by `PlaceWriter`, to all fields below. */
export const WritingContext = createContext<Writing | null>(null);

/** The form that a field stands in, with what is wrong in a field and who may see it. */
export function useWriting(): Writing & {
  readonly errorOf: (field: PlaceField, row?: number) => string | null;
  readonly audienceOf: (field: PlaceField) => Audience;
} {
  const writing = useContext(WritingContext);
  if (writing === null) throw new Error("useWriting needs WritingContext around it.");
  const { faults, written, before } = writing;
  return {
    ...writing,
    errorOf: (field, row) => {
      const fault = faults.find((each) => each.field === field && each.row === row);
      return fault === undefined ? null : writtenFaultText(fault);
    },
    audienceOf: (field) =>
      fieldAudience(
        {
          ...(before ?? NOBODYS),
          privateHome: written.privateHome,
          audiences: written.audiences,
        },
        field,
      ),
  };
}

const NOBODYS: Place = {
  id: "",
  name: "",
  kinds: ["other"],
  location: null,
  status: { state: "open" },
};

import type { PlaceFields } from "../../domain/document/placeWith.ts";
import type { Place } from "../../domain/places/place.ts";
import type { GridColumn } from "../../ui/table/gridColumn.ts";
import type { SortValue } from "../../ui/table/sortRows.ts";

/** A column of the list, with what it is sorted by. */
export interface ListColumn extends GridColumn<Place> {
  readonly value: (place: Place) => SortValue;
}

/** What the columns need from around the list. */
export interface ColumnContext {
  readonly zoneHead: string;
  readonly zoneNameOf: (place: Place) => string | null;
  readonly isWriting: (placeId: string) => boolean;
  /** `null` = nothing can be changed, the list is shown as others get it. */
  readonly onChange: ((placeId: string, fields: PlaceFields) => void) | null;
}

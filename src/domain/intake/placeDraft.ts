import type { Place, PlaceField } from "../places/place.ts";
import type { Problem } from "../problem.ts";
import type { FoundRow } from "./foundTable.ts";

/** What one row of a file says of a place, before it is compared with the list. */
export interface PlaceDraft {
  readonly source: FoundRow;
  /** Which of several tables taken in together, from 0; absent = the only one. */
  readonly table?: number;
  /** Without an id: that is found or made when the list is compared. */
  readonly fields: Omit<Place, "id">;
  /** A row of our own table: which place it names, and which fields it tells; the others are fillers. */
  readonly own?: { readonly placeId: string | null; readonly told: readonly PlaceField[] };
  readonly problems: readonly Problem[];
  /**
   * `ready`; `review` = usable, but somebody should look (a position from the 町丁目 only, a text that is no
   * schedule); `rejected` = cannot be used, `problems` say why.
   */
  readonly verdict: "ready" | "review" | "rejected";
}

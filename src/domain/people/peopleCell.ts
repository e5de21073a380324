import type { MultiPolygon } from "geojson";
import type { PeopleClass } from "./peopleClass.ts";

/**
 * People counted over one area or at one point. A class that is absent is not known (or was
 * suppressed by the source): it is never read as 0. Counts are whole numbers.
 */
export interface PeopleCell {
  /** Mesh code, small-area code or name: what the source calls it. */
  readonly id: string;
  readonly shape: PeopleShape;
  readonly people: Readonly<Partial<Record<PeopleClass, number>>>;
}

/**
 * `meshes`: JIS X 0410 codes of 8 to 11 digits; several = one count for all of them together
 * (秘匿: a suppressed mesh is counted with the mesh it was added to).
 */
export type PeopleShape =
  | { readonly kind: "meshes"; readonly codes: readonly string[] }
  | { readonly kind: "polygon"; readonly geometry: MultiPolygon }
  | { readonly kind: "point"; readonly lng: number; readonly lat: number };

/** All counts of one town from one source, with the day they stand for (`YYYY-MM-DD`). */
export interface PeopleCounts {
  readonly asOf: string;
  readonly classes: readonly PeopleClass[];
  readonly cells: readonly PeopleCell[];
}

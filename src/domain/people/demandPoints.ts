import type { PeopleClass } from "./peopleClass.ts";

/**
 * 需要点: points that each stand for a whole number of people of every class, as flat arrays.
 *
 * A point on a street carries its edge, the centimetres from that edge's `from` end, and the straight
 * leg to the street (0 where the people were spread along the street itself). `edge` is -1 where no
 * street lies within 250 m: those people are counted apart.
 */
export interface DemandPoints {
  readonly count: number;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly edge: Int32Array;
  readonly offsetCm: Uint32Array;
  readonly legCm: Uint32Array;
  /** Which cell of the counts the people come from. */
  readonly cell: Uint32Array;
  /** People per point; a class that the town's counts do not have is absent. */
  readonly people: Readonly<Partial<Record<PeopleClass, Uint32Array>>>;
}

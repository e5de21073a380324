import type { Place } from "./place.ts";
import { placeFault } from "./placeFault.ts";

/** Whether a value read back from outside the program has the shape of a `Place`. */
export function isPlace(value: unknown): value is Place {
  return placeFault(value) === null;
}

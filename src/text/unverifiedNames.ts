import type { UnverifiedFor } from "../domain/places/placeFilter.ts";

/** For how long nobody has confirmed a place. */
export const UNVERIFIED_NAMES: Readonly<Record<UnverifiedFor, string>> = {
  6: "6か月より前",
  12: "1年より前",
  24: "2年より前",
  never: "一度も確認していない",
};

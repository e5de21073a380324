import type { Place } from "../domain/places/place.ts";

/** How a place is open: 常設型 and the like. */
export const STYLE_NAMES: Readonly<Record<NonNullable<Place["style"]>, string>> = {
  permanent: "常設型",
  regular: "定期型",
  touring: "巡回型",
  visiting: "出張型",
};

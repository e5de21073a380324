import type { PlaceLocation } from "../domain/places/place.ts";

/** How exactly a position is known, or whether it is kept back. */
export const PRECISION_NAMES: Readonly<Record<PlaceLocation["precision"], string>> = {
  exact: "その地点",
  building: "建物",
  block: "町丁まで",
  hidden: "公開しない",
};

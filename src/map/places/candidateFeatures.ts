import type { FeatureCollection, Point } from "geojson";
import type { CandidateSite } from "../../domain/places/candidateSite.ts";
import { placeImageId } from "../symbols/placeImageId.ts";

/** What the map needs to draw one candidate, and to find it again under the pointer. */
export interface CandidateProperties {
  /** Index into the candidates. */
  readonly candidate: number;
  /** Image without its size. */
  readonly image: string;
}

/** One feature for each 候補地. */
export function candidateFeatures(
  candidates: readonly CandidateSite[],
): FeatureCollection<Point, CandidateProperties> {
  const image = placeImageId(["candidate"], 1);
  return {
    type: "FeatureCollection",
    features: candidates.map(({ lng, lat }, candidate) => ({
      type: "Feature",
      properties: { candidate, image },
      geometry: { type: "Point", coordinates: [lng, lat] },
    })),
  };
}

import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import type { CandidateSite } from "../../domain/places/candidateSite.ts";
import { candidateFeatures } from "../places/candidateFeatures.ts";
import { setSourceData } from "./setSourceData.ts";

/** Draws the candidate sites that are asked for. */
export function useCandidates(map: MapLibreMap | null, candidates: readonly CandidateSite[]): void {
  useEffect(() => {
    if (map !== null) setSourceData(map, "candidate", candidateFeatures(candidates));
  }, [map, candidates]);
}

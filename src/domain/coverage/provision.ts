import type { Place } from "../places/place.ts";
import { layerOfKind, PLACE_LAYERS, type PlaceLayer } from "../places/placeKind.ts";

/** 設置: how many open places stand in each zone, in 圏域外 and in the whole town; says nothing of access. */
export interface Provision {
  readonly zones: readonly ProvisionFigures[];
  readonly outside: ProvisionFigures;
  readonly total: ProvisionFigures;
}

/** A place of several layers counts in each of them, and once in `places`. */
export interface ProvisionFigures {
  readonly counts: Readonly<Record<PlaceLayer, number>>;
  readonly places: number;
}

/**
 * Counts places by the zone they stand in (`placeZone[i]` for place `i`; -1 = 圏域外) and by layer, all
 * their kinds considered. Σ zones + outside = total in every figure.
 */
export function provision(
  places: readonly Place[],
  placeZone: Int32Array,
  zoneCount: number,
): Provision {
  const figuresOf = (isOwn: (zone: number) => boolean) =>
    figures(places.filter((_, index) => isOwn(placeZone[index]!)));
  return {
    zones: Array.from({ length: zoneCount }, (_, zone) => figuresOf((own) => own === zone)),
    outside: figuresOf((own) => own < 0),
    total: figures(places),
  };
}

function figures(places: readonly Place[]): ProvisionFigures {
  const counts: Record<PlaceLayer, number> = {
    salon: 0,
    cafe: 0,
    engawa: 0,
    ibasho: 0,
    branch: 0,
    other: 0,
  };
  for (const { kinds } of places) {
    for (const layer of PLACE_LAYERS) {
      if (kinds.some((kind) => layerOfKind(kind) === layer)) counts[layer]++;
    }
  }
  return { counts, places: places.length };
}

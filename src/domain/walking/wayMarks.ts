import type { Position } from "geojson";
import type { LngLat } from "../geo/lngLat.ts";
import { isReachablePlace } from "../places/place.ts";
import { publicPlacesOf } from "../places/publicPlacesOf.ts";
import type { BasemapKind } from "../town/basemap.ts";
import type { Town } from "../town/town.ts";

/** What a way through a town can be told by, besides its streets. */
export interface WayMarks {
  /** Schools, stations and the like. */
  readonly landmarks: readonly Landmark[];
  /** Places whose exact position anybody may know, and that are open. */
  readonly places: readonly Landmark[];
  readonly railways: readonly (readonly LngLat[])[];
}

interface Landmark {
  readonly name: string;
  readonly at: LngLat;
}

const NAMED_KINDS: ReadonlySet<BasemapKind> = new Set(["station", "landmark"]);

/** Gathers them from the base map and the places of a town; what the public may not see is left out. */
export function wayMarks({ basemap, places }: Pick<Town, "basemap" | "places">): WayMarks {
  const features = basemap?.features ?? [];
  const named = features.flatMap(({ geometry, properties: { kind, name } }): Landmark[] =>
    geometry.type === "Point" && name && NAMED_KINDS.has(kind)
      ? [{ name, at: lngLatOf(geometry.coordinates) }]
      : [],
  );
  const open = publicPlacesOf(places).filter(isReachablePlace);
  const exact = open.flatMap(({ name, location }): Landmark[] =>
    location?.precision === "exact" || location?.precision === "building"
      ? [{ name, at: [location.lng, location.lat] }]
      : [],
  );
  const railways = features.filter(({ properties }) => properties.kind === "railway");
  return {
    landmarks: named,
    places: exact,
    railways: railways.flatMap(({ geometry }) => {
      if (geometry.type === "LineString") return [geometry.coordinates.map(lngLatOf)];
      if (geometry.type !== "MultiLineString") return [];
      return geometry.coordinates.map((line) => line.map(lngLatOf));
    }),
  };
}

function lngLatOf([lng, lat]: Position): LngLat {
  return [lng!, lat!];
}

import type { MultiPolygon } from "geojson";
import { boundsAround } from "../../domain/geo/boundsAround.ts";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import { multiPolygonBounds } from "../../domain/geo/multiPolygonBounds.ts";
import type { WalkNetwork } from "../../domain/network/walkNetwork.ts";
import type { PeopleCounts } from "../../domain/people/peopleCell.ts";

/** Around streets or points alone: whoever stands at the outermost one is still inside. */
const MARGIN_M = 100;

/** The box around a town: around its border, or else its streets, or else the points of its people; `null` = unknown. */
export function townBounds(
  border: readonly MultiPolygon[],
  network: WalkNetwork | null,
  people: PeopleCounts | null,
): Bounds | null {
  const coordinates = border.flatMap((part) => part.coordinates);
  const ofBorder = multiPolygonBounds({ type: "MultiPolygon", coordinates });
  if (ofBorder !== null) return ofBorder;
  if (network !== null) return boundsOfPoints(network.nodeLng, network.nodeLat);
  const points =
    people?.cells.flatMap(({ shape }) => (shape.kind === "point" ? [shape] : [])) ?? [];
  return boundsOfPoints(
    points.map(({ lng }) => lng),
    points.map(({ lat }) => lat),
  );
}

function boundsOfPoints(lng: ArrayLike<number>, lat: ArrayLike<number>): Bounds | null {
  const ring = Array.from(lng, (x, i): [number, number] => [x, lat[i]!]);
  const bounds = multiPolygonBounds({ type: "MultiPolygon", coordinates: [[ring]] });
  return bounds && boundsAround(bounds, MARGIN_M);
}

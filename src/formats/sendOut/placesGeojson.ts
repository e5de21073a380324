import type { Audience } from "../../domain/places/audience.ts";
import type { PlaceFor } from "../../domain/places/placeForAudience.ts";
import { OWN_HEADERS } from "./ownHeaders.ts";
import { placeTable } from "./placeTable.ts";

/**
 * The places as GeoJSON (RFC 7946, WGS 84): points with the columns of our own table as properties, by the same
 * names; a place that is not located has no geometry. `credits` stands beside the features.
 */
export function placesGeojson<A extends Audience>(
  places: readonly PlaceFor<A>[],
  audience: A,
  credits: readonly string[],
): Uint8Array {
  const { columns, rows } = placeTable(places, audience);
  const features = places.map(({ id, location }, row) => {
    const properties = columns.flatMap(
      ({ header, field, kind }, i): [string, string | number][] => {
        const cell = rows[row]![i] ?? null;
        const isInGeometry = header === OWN_HEADERS.lat || header === OWN_HEADERS.lng;
        const isForUs = kind === "keep" && field !== "id";
        return cell === null || isInGeometry || isForUs ? [] : [[header, cell]];
      },
    );
    return JSON.stringify({
      type: "Feature",
      id,
      geometry:
        location === null ? null : { type: "Point", coordinates: [location.lng, location.lat] },
      properties: Object.fromEntries(properties),
    });
  });
  const head = `{"type":"FeatureCollection","credits":${JSON.stringify(credits)},"features":[\n`;
  return new TextEncoder().encode(`${head}${features.join(",\n")}\n]}\n`);
}

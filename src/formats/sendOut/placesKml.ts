import type { Audience } from "../../domain/places/audience.ts";
import type { Place } from "../../domain/places/place.ts";
import { layerOfKind, PLACE_LAYERS, type PlaceLayer } from "../../domain/places/placeKind.ts";
import type { PlaceFor } from "../../domain/places/placeForAudience.ts";
import { LAYER_NAMES } from "../../text/kindNames.ts";
import { OWN_HEADERS } from "./ownHeaders.ts";
import { placeTable } from "./placeTable.ts";

/** What a KML says of itself. */
export interface KmlFacts {
  readonly title: string;
  readonly credits: readonly string[];
}

/**
 * The places as KML 2.2: a folder and a colour for every layer of the map, the columns of our own table as
 * ExtendedData. A place that is not located is a Placemark without a point. Nothing is fetched from outside.
 */
export function placesKml<A extends Audience>(
  places: readonly PlaceFor<A>[],
  audience: A,
  { title, credits }: KmlFacts,
): Uint8Array {
  const dataOf = dataLines(places, audience);
  const layers = PLACE_LAYERS.map((layer) => {
    const marks = places.flatMap((place, row) =>
      layerOfKind(place.kinds[0]) === layer ? [placemark(place, layer, dataOf(row))] : [],
    );
    return marks.length === 0 ? "" : folder(layer, marks);
  });
  const text = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>`,
    `<name>${escaped(title)}</name>`,
    `<description>${escaped(credits.join("\n"))}</description>`,
    ...PLACE_LAYERS.map(style),
    ...layers.filter((each) => each !== ""),
    `</Document></kml>`,
  ].join("\n");
  return new TextEncoder().encode(`${text}\n`);
}

/** The colours of the symbols on the map, as `rrggbb`. */
const COLOURS: Readonly<Record<PlaceLayer, string>> = {
  salon: "f6aa00",
  cafe: "804000",
  engawa: "03af7a",
  ibasho: "4dc4ff",
  branch: "005aff",
  other: "ffffff",
};

/** KML writes colours the other way round: opacity, blue, green, red. */
function style(layer: PlaceLayer): string {
  const [red, green, blue] = COLOURS[layer].match(/../g)!;
  const colour = `<color>ff${blue}${green}${red}</color>`;
  return `<Style id="${layer}"><IconStyle>${colour}</IconStyle></Style>`;
}

function folder(layer: PlaceLayer, marks: readonly string[]): string {
  return `<Folder><name>${LAYER_NAMES[layer]}</name>\n${marks.join("\n")}\n</Folder>`;
}

function placemark({ name, location }: Place, layer: PlaceLayer, data: string): string {
  const point =
    location === null
      ? ""
      : `<Point><coordinates>${location.lng},${location.lat}</coordinates></Point>`;
  return (
    `<Placemark><name>${escaped(name)}</name><styleUrl>#${layer}</styleUrl>` +
    `<ExtendedData>${data}</ExtendedData>${point}</Placemark>`
  );
}

function dataLines<A extends Audience>(
  places: readonly PlaceFor<A>[],
  audience: A,
): (row: number) => string {
  const { columns, rows } = placeTable(places, audience);
  return (row) =>
    columns
      .map(({ header, field, kind }, i) => {
        const cell = rows[row]![i] ?? null;
        const isInPoint = header === OWN_HEADERS.lat || header === OWN_HEADERS.lng;
        const isForUs = kind === "keep" && field !== "id";
        if (cell === null || isInPoint || isForUs) return "";
        return `<Data name="${escaped(header)}"><value>${escaped(String(cell))}</value></Data>`;
      })
      .join("");
}

/** Text inside XML 1.0; characters that it cannot hold at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

import * as fc from "fast-check";
import { blurredLocation } from "../../../src/domain/places/blurredLocation.ts";
import { fieldAudience } from "../../../src/domain/places/fieldAudience.ts";
import { isPositionKeptBack } from "../../../src/domain/places/isPositionKeptBack.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { PLACE_FIELDS } from "../../../src/domain/places/placeFields.ts";
import type { Town } from "../../../src/domain/town/town.ts";
import { anyPlace } from "../sendOut/anyPlace.ts";
import { SMALL_OPEN_TOWN } from "./smallSite.ts";

/** Words that stand nowhere else, so that finding one in a file means that it got there. */
const anyWord = () => fc.nat(0xffffff).map((n) => `zq${n.toString(36).padStart(5, "0")}qz`);

export const anyPlaces = fc
  .array(anyPlace(anyWord), { minLength: 1, maxLength: 4 })
  .filter((places) => {
    const words = places.flatMap(wordsOf);
    return new Set(words).size === words.length;
  })
  .map((places) => places.map((place, i) => ({ ...place, location: nearTown(place, i) })));

/** Near the small town, in so many digits that they cannot be there by chance. */
function nearTown({ location }: Place, i: number): Place["location"] {
  if (location === null) return null;
  const lng = 139.4931234567 + (location.lng % 1) * 0.02 + i * 0.0011;
  return { ...location, lng, lat: 35.2961234567 + (location.lat % 1) * 0.008 };
}

/** Every word in a value, and every figure with many digits. */
export function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("zq") ? [value] : [];
  if (typeof value === "number") return String(value).length >= 7 ? [String(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return [
    ...Object.keys(value).filter((key) => key.startsWith("zq")),
    ...Object.values(value).flatMap(wordsOf),
  ];
}

export function secretsOf(place: Place): string[] {
  const isGone =
    place.consent?.withdrawnOn !== undefined ||
    place.status.state === "planned" ||
    place.status.state === "closed";
  const hidden = isGone
    ? PLACE_FIELDS
    : PLACE_FIELDS.filter((field) => fieldAudience(place, field) !== "public");
  const position = isGone || isPositionKeptBack(place) ? degreesOf(place) : [];
  return [...hidden.flatMap((field) => wordsOf(place[field])), ...position];
}

/** A position as somebody might write it, but for the beginnings that the rough one in its place shares. */
function degreesOf({ location }: Place): string[] {
  if (location === null) return [];
  const rough = blurredLocation(location);
  const shown = [rough.lng, rough.lat].map(String);
  return [location.lng, location.lat]
    .flatMap((degrees) => [String(degrees), degrees.toFixed(7), degrees.toFixed(6)])
    .filter((text) => !shown.some((each) => each.startsWith(text)));
}

/** Links to places that the public does not get may not name them either. */
export function withLinks(places: readonly Place[]): Place[] {
  return places.map((place, i) => ({ ...place, parentId: places[(i + 1) % places.length]!.id }));
}

/** People, candidates, and a layer that may not be passed on, each full of words that stand nowhere else. */
export const SEEDED_TOWN: Town = {
  ...SMALL_OPEN_TOWN,
  people: {
    asOf: "2025-10-01",
    classes: ["everyone"],
    cells: [
      {
        id: "zqpeopleqz",
        shape: { kind: "point", lng: 139.50112345, lat: 35.30012345 },
        people: { everyone: 7_654_321 },
      },
    ],
  },
  candidates: [{ id: "zqcandidateqz", name: "zqsiteqz", lng: 139.5, lat: 35.3, note: "zqnoteqz" }],
  basemap: {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { kind: "landmark", name: "zqbasemapqz" },
        geometry: { type: "Point", coordinates: [139.5, 35.3] },
      },
    ],
  },
  manifest: {
    ...SMALL_OPEN_TOWN.manifest,
    layers: SMALL_OPEN_TOWN.manifest.layers.map((layer) =>
      layer.role === "basemap"
        ? { ...layer, redistribution: "unknown", attribution: "zqattributionqz" }
        : layer,
    ),
  },
};
export const TOWN_SECRETS = [
  "zqpeopleqz",
  "7654321",
  "139.50112345",
  "zqcandidateqz",
  "zqsiteqz",
  "zqnoteqz",
  "zqbasemapqz",
  "zqattributionqz",
];

/** All text of a site: names of files, bytes as UTF-8, folded lines of calendars and wrapped cells made whole. */
export function allText(files: ReadonlyMap<string, Uint8Array>): string {
  return Array.from(files, ([path, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    return `${path}\n${text}\n${text.replaceAll(/\r\n[ \t]/g, "")}`;
  }).join("\n");
}

/** A figure counts where it is not the end of a longer one. */
export function isIn(text: string, secret: string): boolean {
  if (!text.includes(secret)) return false;
  if (!/^[\d.-]+$/.test(secret)) return true;
  return new RegExp(`(?<![\\d.])${secret.replaceAll(".", "\\.")}`).test(text);
}

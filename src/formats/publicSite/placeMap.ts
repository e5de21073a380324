import type { Position } from "geojson";
import { clipRingToBox } from "../../domain/geo/clipRingToBox.ts";
import type { Bounds, LngLat } from "../../domain/geo/lngLat.ts";
import { fromPlane, type LocalPlane, localPlane, toPlane } from "../../domain/geo/localPlane.ts";
import type { StreetClass } from "../../domain/network/walkNetwork.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import type { BasemapKind } from "../../domain/town/basemap.ts";
import type { StreetPicture } from "../../domain/town/streetPicture.ts";
import { streetPictureOf } from "../../domain/town/streetPictureOf.ts";
import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { type Markup, markup } from "./markup.ts";
import type { PublicTown } from "./publicTown.ts";

const WIDTH = 720;
const HEIGHT = 480;
const METRES_PER_UNIT = 0.75;
const SCALE_M = 100;

/**
 * A small map around a place, 540 × 360 m, as a drawing within the page, for printers and browsers without script;
 * its colours stand in `plain.css`. `null` where there are no streets, and for a place whose position is unknown or
 * kept back. LIMIT: shapes are cut to whole 0.75 m.
 */
export function placeMap(
  { name, location }: PublicPlace,
  { network, basemap, manifest }: Pick<PublicTown, "network" | "basemap" | "manifest">,
): Markup | null {
  if (network === null || location === null || location.precision === "hidden") return null;
  const plane = localPlane([location.lng, location.lat]);
  const picture = streetPictureOf(network, basemap, boundsOf(plane));
  const credits = manifest.layers
    .filter(({ role }) => role === "network" || role === "basemap")
    .map(({ attribution }) => attribution);
  return markup`<figure>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${PLAIN_WORDS.mapOf(name)}">
<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>
${areaMarkup(picture, plane)}${streetMarkup(picture, plane)}${railMarkup(picture, plane)}${nameMarkup(picture, plane)}
<circle class="here" cx="${WIDTH / 2}" cy="${HEIGHT / 2}" r="15"/>
<path class="scale" d="M24 ${HEIGHT - 34}v10h${Math.round(SCALE_M / METRES_PER_UNIT)}v-10"/>
<text x="24" y="${HEIGHT - 44}">${SCALE_M} m</text>
</svg>
<figcaption>${[...new Set(credits)].join("、")}</figcaption>
</figure>`;
}

function boundsOf(plane: LocalPlane): Bounds {
  const [halfX, halfY] = [(WIDTH / 2) * METRES_PER_UNIT, (HEIGHT / 2) * METRES_PER_UNIT];
  const [west, south] = fromPlane(plane, -halfX, -halfY);
  const [east, north] = fromPlane(plane, halfX, halfY);
  return [west, south, east, north];
}

function areaMarkup({ areas, bounds }: StreetPicture, plane: LocalPlane): Markup[] {
  return Object.entries(AREA_KINDS).flatMap(([look, kinds]) => {
    const data = areas
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ rings }) => rings.map((ring) => clipRingToBox(ring.map(asPosition), bounds)))
      .filter((ring) => ring.length > 2)
      .map((ring) => `${pathData(plane, ring)}Z`)
      .join("");
    return data === "" ? [] : [markup`<path class="${look}" d="${data}"/>`];
  });
}

const AREA_KINDS: Readonly<Record<string, readonly BasemapKind[]>> = {
  green: ["hill", "park"],
  water: ["sea", "water"],
};

function streetMarkup({ streets }: StreetPicture, plane: LocalPlane): Markup[] {
  return Object.entries(STREET_LOOKS).flatMap(([look, classes]) => {
    const drawn = streets.filter(({ streetClass }) => classes.includes(streetClass));
    const data = drawn.map(({ path }) => pathData(plane, path.map(asPosition))).join("");
    return data === "" ? [] : [markup`<path class="${look}" d="${data}"/>`];
  });
}

/** Narrow first, so that a broad street crosses them. */
const STREET_LOOKS: Readonly<Record<string, readonly StreetClass[]>> = {
  path: ["track", "footpath", "steps", "platform"],
  lane: ["street", "lane", "serviceWay", "pedestrianStreet"],
  road: ["majorRoad", "mainStreet"],
};

function railMarkup({ lines }: StreetPicture, plane: LocalPlane): Markup[] {
  const rails = lines.filter(({ kind }) => kind === "railway");
  const data = rails.map(({ path }) => pathData(plane, path.map(asPosition))).join("");
  return data === "" ? [] : [markup`<path class="rail" d="${data}"/>`];
}

/** Names well inside the drawing, not upon the place itself. */
function nameMarkup({ names }: StreetPicture, plane: LocalPlane): Markup[] {
  return names.flatMap(({ name, at }) => {
    const [x, y] = pointOf(plane, asPosition(at));
    const isInside = x > 60 && x < WIDTH - 160 && y > 40 && y < HEIGHT - 60;
    const isOnPlace = Math.abs(x - WIDTH / 2) < 180 && Math.abs(y - HEIGHT / 2) < 50;
    return isInside && !isOnPlace ? [markup`<text x="${x}" y="${y}">${name}</text>`] : [];
  });
}

function pathData(plane: LocalPlane, path: readonly Position[]): string {
  const points = path.map((position) => pointOf(plane, position).join(" "));
  return `M${points.join("L")}`;
}

function pointOf(plane: LocalPlane, [lng, lat]: Position): [x: number, y: number] {
  const [xM, yM] = toPlane(plane, lng!, lat!);
  return [
    Math.round(WIDTH / 2 + xM / METRES_PER_UNIT),
    Math.round(HEIGHT / 2 - yM / METRES_PER_UNIT),
  ];
}

function asPosition([lng, lat]: LngLat): Position {
  return [lng, lat];
}

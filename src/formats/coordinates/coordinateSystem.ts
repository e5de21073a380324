import { isInJapan } from "../../domain/geo/isInJapan.ts";
import type { Position } from "geojson";
import { isOnEarth } from "../../domain/geo/isOnEarth.ts";
import type { DegreesOf } from "./toDegrees.ts";

/** What the coordinates of a file are, and how they become degrees; `degreesOf` is `null` where nobody can tell. */
export type CoordinateSystem =
  | { readonly kind: "degrees" }
  | { readonly kind: "swapped"; readonly degreesOf: DegreesOf }
  | { readonly kind: "converted"; readonly degreesOf: DegreesOf; readonly found: string }
  | { readonly kind: "projected"; readonly found: string };

const TOKYO_DATUM = 4301;
const WEB_MERCATOR = 3857;

/**
 * Judges the coordinates of a file by what most of them are, and by the code that its `crs` member
 * declares: degrees, degrees the wrong way round, a system that `toDegrees` can convert, or unknown
 * metres. Undeclared metres are only taken for web Mercator, where they lie in Japan.
 *
 * A declared plane whose numbers are degrees in Japan is taken as degrees.
 */
export function coordinateSystem(
  positions: readonly Position[],
  crs: unknown,
  toDegrees: (epsg: number) => DegreesOf | null,
): CoordinateSystem {
  const declared = declaredCode(crs);
  const isSwapped = isMostly(positions, (x, y) => isInJapan(y, x));
  if (isSwapped || isMostly(positions, isOnEarth)) {
    const inOrder: DegreesOf = isSwapped ? (x, y) => [y, x] : (x, y) => [x, y];
    const shift = declared === TOKYO_DATUM ? toDegrees(TOKYO_DATUM) : null;
    if (shift) {
      const degreesOf: DegreesOf = (x, y) => shift(...inOrder(x, y));
      return { kind: "converted", degreesOf, found: codeText(TOKYO_DATUM) };
    }
    return isSwapped ? { kind: "swapped", degreesOf: inOrder } : { kind: "degrees" };
  }
  const code = declared ?? (isMostly(positions, isMercatorJapan) ? WEB_MERCATOR : null);
  const degreesOf = code === null ? null : toDegrees(code);
  const found = code === null ? positionText(positions[0]) : codeText(code);
  return degreesOf ? { kind: "converted", degreesOf, found } : { kind: "projected", found };
}

/** The box of Japan in web Mercator metres. */
function isMercatorJapan(x: number, y: number): boolean {
  return x >= 13.58e6 && x <= 17.15e6 && y >= 2.27e6 && y <= 5.79e6;
}

function isMostly(
  positions: readonly Position[],
  fits: (x: number, y: number) => boolean,
): boolean {
  return positions.filter(([x, y]) => fits(x!, y!)).length * 2 > positions.length;
}

/** EPSG:6677, urn:ogc:def:crs:EPSG::6677, http://www.opengis.net/def/crs/EPSG/0/6677. */
function declaredCode(crs: unknown): number | null {
  const code = /EPSG\W(?:[\d.]*\W)?(\d{4,6})\b/i.exec(JSON.stringify(crs) ?? "")?.[1];
  return code === undefined ? null : Number(code);
}

function codeText(code: number): string {
  return `EPSG:${code}`;
}

function positionText(position: Position | undefined): string {
  return (position ?? []).slice(0, 2).map(String).join(", ");
}

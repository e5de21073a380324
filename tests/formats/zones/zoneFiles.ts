import type { Problem } from "../../../src/domain/problem.ts";
import { readZones, type ZonesAsked } from "../../../src/formats/zones/readZones.ts";
import { boxRing } from "../../domain/geo/drawnAreas.ts";

export const FILE = "A27.geojson";
/** 100 m by 100 m. */
export const SQUARE = boxRing(0, 0, 100, 100);
export const NEXT_SQUARE = boxRing(100, 0, 200, 100);

export function polygon(...rings: unknown[]): unknown {
  return { type: "Polygon", coordinates: rings };
}

export function collection(
  features: readonly (readonly [object | null, unknown])[],
  more = {},
): object {
  return {
    type: "FeatureCollection",
    ...more,
    features: features.map(([properties, geometry]) => ({ type: "Feature", properties, geometry })),
  };
}

/** Reads a value, or a text, as if it were the file. */
export function read(json: unknown, asked: Partial<ZonesAsked> = {}) {
  const text = typeof json === "string" ? json : JSON.stringify(json);
  return readZones(new TextEncoder().encode(text), { file: FILE, ...asked });
}

/** Codes of problems with their rows. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ code, row }) => (row === undefined ? code : `${code} ${row}`));
}

import { isInJapan } from "../../domain/geo/isInJapan.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { ProblemCode } from "../../domain/problem.ts";
import { type DegreesOf, toDegrees } from "../coordinates/toDegrees.ts";
import { withinTown } from "../places/withinTown.ts";
import { checkedPosition } from "../table/readPosition.ts";
import type { DraftOptions } from "./draftOptions.ts";
import { type FoundPlane, planeOfPositions } from "./planeOfPositions.ts";
import type { TablePlan } from "./tablePlan.ts";
import { type WrittenPosition, writtenPosition } from "./writtenPosition.ts";

/** The position of a row, and what must be said of it: where it was corrected, or why there is none. */
export interface RowPosition {
  readonly position: LngLat | null;
  readonly code: ProblemCode | null;
  /** What was found in the file. */
  readonly found: string;
}

/**
 * The position of every row: turned round where Japan lies the other way, metres converted where a
 * projection puts them into the town, Tokyo datum converted where a person said so. Positions of 0,0, outside
 * Japan or more than 10 km from the town are none. Every correction has its code.
 */
export function positionsOfTable(plan: TablePlan, options: DraftOptions): readonly RowPosition[] {
  const written = plan.table.rows.map((row) => writtenOfRow(plan, row));
  const metres = written.filter((each) => each.kind === "metres");
  const plane = options.bounds === null ? null : planeOfPositions(metres, options.bounds);
  const fromTokyo = options.datum === "tokyo" ? toDegrees(TOKYO) : null;
  return written.map((each) => rowPosition(each, plane, fromTokyo, options));
}

const TOKYO = 4301;

function writtenOfRow(
  { columns }: TablePlan,
  { cells, point }: TablePlan["table"]["rows"][number],
): WrittenPosition {
  if (point) return checkedPosition(point.lng, point.lat);
  const cell = (use: "lng" | "lat" | "latLng"): string => cells[columns.get(use)?.[0] ?? -1] ?? "";
  return writtenPosition(cell("lng"), cell("lat"), cell("latLng"));
}

function rowPosition(
  written: WrittenPosition,
  plane: FoundPlane | null,
  fromTokyo: DegreesOf | null,
  options: DraftOptions,
): RowPosition {
  switch (written.kind) {
    case "missing":
      return { position: null, code: null, found: "" };
    case "zero":
      return { position: null, code: "coordinatesZero", found: written.found };
    case "invalid":
      return { position: null, code: "coordinatesInvalid", found: written.found };
    case "metres": {
      const found = `${written.y}, ${written.x}`;
      if (plane === null) return { position: null, code: "coordinatesInvalid", found };
      const position = plane.degreesOf(written.x, written.y);
      const code = "coordinatesConverted";
      return inTown({ position, code, found: `${plane.name} ${found}` }, options);
    }
    case "position": {
      const { lng, lat, swapped } = written;
      const found = swapped ? `${lng}, ${lat}` : `${lat}, ${lng}`;
      if (fromTokyo !== null) {
        const code = "coordinatesConverted";
        const position = fromTokyo(lng, lat);
        return inTown({ position, code, found: `EPSG:${TOKYO} ${found}` }, options);
      }
      const code = swapped ? "coordinatesSwapped" : null;
      return inTown({ position: [lng, lat], code, found }, options);
    }
  }
}

function inTown(
  found: RowPosition & { readonly position: LngLat },
  { bounds }: DraftOptions,
): RowPosition {
  const [lng, lat] = found.position;
  if (!isInJapan(lng, lat)) return { ...found, position: null, code: "coordinatesOutsideJapan" };
  if (bounds !== null && !withinTown(lng, lat, bounds)) {
    return { ...found, position: null, code: "coordinatesOutsideTown" };
  }
  return found;
}

import type { Problem } from "../../domain/problem.ts";
import type { ReadPosition } from "./readPosition.ts";

/** What must be said about a position as it was read: none, 0,0, unreadable, or turned round; `null` = nothing. */
export function positionProblem(
  position: ReadPosition,
  where: { readonly file: string; readonly row: number },
  name: string,
): Problem | null {
  if (position.kind === "position") {
    const swapped = {
      code: "coordinatesSwapped",
      severity: "note",
      ...where,
      params: { name },
    } as const;
    return position.swapped ? swapped : null;
  }
  const params = { name, found: position.found };
  return { code: CODES[position.kind], severity: "warning", ...where, params };
}

const CODES = {
  missing: "coordinatesMissing",
  zero: "coordinatesZero",
  invalid: "coordinatesInvalid",
} as const;

import type { PartInView } from "../../domain/find/placesInView.ts";
import { PLACE_KINDS } from "../../domain/places/placeKind.ts";

/** The page stands inside another page: without its own frame, with a part of the places or all of them. */
export type Embed = PartInView;

/**
 * What the address of the page asks for: `?embed=1&zone=<id>&kind=salon`; `null` = the page stands alone. What is
 * missing or unknown narrows nothing.
 */
export function embedOf(search: string): Embed | null {
  const asked = new URLSearchParams(search);
  if (asked.get("embed") !== "1") return null;
  return {
    zoneId: asked.get("zone") || null,
    kind: PLACE_KINDS.find((kind) => kind === asked.get("kind")) ?? null,
  };
}

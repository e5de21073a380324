import type { TownManifest } from "../../domain/town/townManifest.ts";

/** Whom a list of places has to name: where the list and the positions of its addresses come from, each once. */
export function placeCredits({ layers }: TownManifest): string[] {
  const credits = layers
    .filter(({ role }) => role === "places" || role === "addresses")
    .map(({ attribution }) => attribution);
  return [...new Set(credits)].filter((credit) => credit !== "");
}

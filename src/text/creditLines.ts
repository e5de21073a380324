import type { TownManifest } from "../domain/town/townManifest.ts";

/** The credits of a town's data as they must be printed, each once. */
export function creditLines(manifest: TownManifest): string[] {
  return [
    ...new Set(manifest.layers.map((layer) => layer.attribution).filter((line) => line !== "")),
  ];
}

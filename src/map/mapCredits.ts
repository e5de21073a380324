import type { TownManifest } from "../domain/town/townManifest.ts";
import { creditLines } from "../text/creditLines.ts";
import { LEGEND_WORDS } from "../text/legendWords.ts";
import type { MapBackground } from "./canvas/showBackground.ts";

/** One line of the credits, with the page that its licence asks to name. */
export interface MapCredit {
  readonly text: string;
  readonly url?: string;
}

/** The credits that must stand beside the map as it is drawn now: each source of the town, and 国土地理院 if its map lies under it. */
export function mapCredits(manifest: TownManifest, background: MapBackground): MapCredit[] {
  const town = creditLines(manifest).map((text): MapCredit => {
    const url = manifest.layers.find(({ attribution }) => attribution === text)?.url;
    return url === undefined ? { text } : { text, url };
  });
  return background === "none" ? town : [...town, GSI_CREDIT];
}

const GSI_CREDIT: MapCredit = {
  text: LEGEND_WORDS.gsiCredit,
  url: "https://maps.gsi.go.jp/development/ichiran.html",
};

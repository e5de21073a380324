import type { Place } from "../../../src/domain/places/place.ts";
import { publicPlacesOf } from "../../../src/domain/places/publicPlacesOf.ts";
import type { Town } from "../../../src/domain/town/town.ts";
import { publicSite } from "../../../src/formats/publicSite/publicSite.ts";
import { publicTown } from "../../../src/formats/publicSite/publicTown.ts";
import { SMALL_TOWN, SMALL_TOWN_FACTS } from "../townFolder/smallTown.ts";

/** The small town with its layers told, as a folder that was opened has them. */
export const SMALL_OPEN_TOWN: Town = {
  ...SMALL_TOWN,
  manifest: {
    ...SMALL_TOWN.manifest,
    layers: SMALL_TOWN_FACTS.map((facts) => ({ ...facts, bytes: 1, sha256: "0".repeat(64) })),
  },
};

/** A page as the build would give it, and a script that it names. */
export const SMALL_SHELL: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries({
    "sagasu.html": `<!doctype html><html lang="ja"><head><meta charset="utf-8" />
<meta
  name="description"
  content="前の説明" /><meta name="engawa-town" content="./other/" /><title>前の題</title>
<script type="module" crossorigin src="./assets/sagasu-1.js"></script></head>
<body><div id="root"></div><noscript><p>前の案内</p></noscript></body></html>`,
    "assets/sagasu-1.js": "export {};",
    "assets/font-9.woff2": "font",
    "sw.js": "self.importScripts('files.js');",
    "favicon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "card.png": "png",
    "icon-192.png": "png",
    "icon-512.png": "png",
    "icon-maskable-512.png": "png",
    "LICENSES.txt": "MIT",
  }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
);

/** A site of the small town with other places, and all that was told on the way. */
export async function smallSite(
  places: readonly Place[],
  changes: {
    readonly siteUrl?: string;
    readonly shell?: ReadonlyMap<string, Uint8Array>;
    readonly town?: Town;
  } = {},
) {
  const { siteUrl = null, shell = SMALL_SHELL, town = SMALL_OPEN_TOWN } = changes;
  const madeOn = "2026-11-20";
  const shown = publicTown(town, null, publicPlacesOf(places), madeOn);
  if (shown.value === null) throw new Error("The small town may be given to the public.");
  const site = await publicSite({ town: shown.value, shell, siteUrl, madeOn });
  if (site.value === null) throw new Error("The small site can be made.");
  return { files: site.value, problems: [...shown.problems, ...site.problems] };
}

/** A file of a site as text; folded lines of a calendar made whole. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} is not there.`);
  return new TextDecoder().decode(bytes).replaceAll(/\r\n[ \t]/g, "");
}

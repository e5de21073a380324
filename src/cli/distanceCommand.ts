import { readFile, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Feature, LineString } from "geojson";
import { LONGEST_LEG_M } from "../domain/coverage/prepareTown.ts";
import { isOnEarth } from "../domain/geo/isOnEarth.ts";
import type { LngLat } from "../domain/geo/lngLat.ts";
import { edgeLocator } from "../domain/network/edgeLocator.ts";
import { shortestWalk, type ShortestWalk } from "../domain/network/shortestWalk.ts";
import { walkGraph } from "../domain/network/walkGraph.ts";
import type { WalkNetwork } from "../domain/network/walkNetwork.ts";
import { WALKER_TRAITS, type Walker, WALKERS } from "../domain/network/walker.ts";
import type { Checked } from "../domain/problem.ts";
import { streetsOfFile } from "../formats/townFolder/streetsOfFile.ts";
import { TOWN_WORDS } from "../text/townWords.ts";
import { WALKER_NAMES } from "../text/walkerNames.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { openTown } from "./openTown.ts";
import { problemLines } from "./problemLines.ts";
import { walkerOf } from "./walkerOf.ts";

const USAGE =
  "npm run town -- distance まちのフォルダー --from 139.5,35.3 --to 139.51,35.31 --out 道.geojson";

/** `distance`: metres on foot between two positions, the legs to the streets apart, and the way as GeoJSON. */
export const distanceCommand: Command = {
  name: "distance",
  purpose:
    "2つの位置の間を歩く道のりを測り、通る道をGeoJSONにします。まちデータのほか、.osm.pbf などの道のファイルからも測れます。",
  example: USAGE,
  options: {
    from: { type: "string", meaning: "出発点。経度,緯度（必ず書く）" },
    to: { type: "string", meaning: "到着点。経度,緯度（必ず書く）" },
    walker: { type: "string", meaning: `歩き方。${WALKERS.join("、")}` },
    out: { type: "string", meaning: "通る道を書き出すGeoJSON。書かなければ、この画面に出す" },
  },
  run: measure,
};

async function measure(given: Arguments, { out, err }: Terminal): Promise<number> {
  const from = positionOf(given.one("from"), "from");
  const to = positionOf(given.one("to"), "to");
  const walker = walkerOf(given.one("walker") ?? "ordinary");
  const { value: network, problems } = await networkOf(given.positionals[0]);
  for (const line of problemLines(problems.filter(({ severity }) => severity !== "note")))
    err(line);
  if (network === null) {
    err(TOWN_WORDS.missing.network);
    return 1;
  }
  const walk = walkBetween(network, walker, from, to);
  if (typeof walk === "string") {
    err(walk);
    return 1;
  }
  for (const line of walkLines(walk, walker)) err(line);
  const text = `${JSON.stringify(featureOf(walk, from, to))}\n`;
  const path = given.one("out");
  if (path === undefined) out(text);
  else await writeFile(path, text).then(() => err(`「${path}」に書きました。`));
  return 0;
}

/** A town folder, its zip, or a file of streets (`.osm.pbf`, `.osm`, GeoJSON lines). */
async function networkOf(path: string | undefined): Promise<Checked<WalkNetwork>> {
  const isFile = path !== undefined && (await stat(path).catch(() => null))?.isFile() === true;
  if (!isFile || path.endsWith(".zip")) {
    const { value, problems } = await openTown(path, USAGE);
    return { value: value?.network ?? null, problems };
  }
  const { value, problems } = streetsOfFile({ name: basename(path), bytes: await readFile(path) });
  return { value: value?.network ?? null, problems };
}

/** The walk, or a sentence why there is none. */
function walkBetween(
  network: WalkNetwork,
  walker: Walker,
  from: LngLat,
  to: LngLat,
): ShortestWalk | string {
  const graph = walkGraph(network, walker, "fromPoint");
  const { nearest } = edgeLocator(network, graph.edgePassage);
  const start = nearest(...from, LONGEST_LEG_M);
  const end = nearest(...to, LONGEST_LEG_M);
  if (start === null || end === null) {
    const which = start === null ? `--from ${from.join(",")}` : `--to ${to.join(",")}`;
    return `${which} から ${LONGEST_LEG_M} m以内に、歩ける道がありません。位置を「経度,緯度」の順で確かめてください。`;
  }
  return shortestWalk(graph, start, end) ?? "2つの位置をつなぐ、歩ける道がありません。";
}

function walkLines(walk: ShortestWalk, walker: Walker): string[] {
  const { word } = WALKER_NAMES[walker];
  const minutes = Math.ceil(walk.distanceM / WALKER_TRAITS[walker].metresPerMinute);
  const streetM = walk.distanceM - walk.startLegM - walk.endLegM;
  return [
    `道のり　${metres(walk.distanceM)}（${word}で ${minutes} 分）`,
    `　道にそって ${metres(streetM)}`,
    `　出発点から道まで ${metres(walk.startLegM)}、道から到着点まで ${metres(walk.endLegM)}（直線）`,
    "坂道、雪、信号を待つ時間は入っていません。",
  ];
}

function metres(distanceM: number): string {
  return `${distanceM.toFixed(1)} m`;
}

function featureOf(walk: ShortestWalk, from: LngLat, to: LngLat): Feature<LineString> {
  const { path, ...properties } = walk;
  const coordinates = [from, ...path, to].map(([lng, lat]) => [lng, lat]);
  return { type: "Feature", properties, geometry: { type: "LineString", coordinates } };
}

function positionOf(text: string | undefined, option: string): LngLat {
  const found = /^(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)$/.exec(
    text?.normalize("NFKC").trim() ?? "",
  );
  const [lng, lat] = [Number(found?.[1]), Number(found?.[2])];
  if (isOnEarth(lng, lat)) return [lng, lat];
  throw new UsageError(
    `--${option} には位置を「経度,緯度」の順で書いてください。例：--${option} 139.5012,35.3034`,
  );
}

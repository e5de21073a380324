import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { PLACE_KINDS, type PlaceKind } from "../domain/places/placeKind.ts";
import { isMunicipalityCode } from "../domain/town/isMunicipalityCode.ts";
import { TOWN_LAYER_ROLES, type TownLayerRole } from "../domain/town/townManifest.ts";
import { ZONE_SET_KINDS, type ZoneSetKind } from "../domain/zones/zoneSet.ts";
import type { LayerCredits } from "../formats/townFolder/layerFactsOf.ts";
import { makeTown, type TownRecipe } from "../formats/townFolder/makeTown.ts";
import type { NamedFile } from "../formats/townFolder/namedFile.ts";
import { writeTown } from "../formats/townFolder/writeTown.ts";
import { addressFilesOf } from "./addressFilesOf.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { problemLines } from "./problemLines.ts";
import { townSummary } from "./townSummary.ts";

const USAGE =
  "npm run town -- make --name 湖西市 --zones A27.geojson --places spot.geojson --people 人口.csv --streets 道.osm.pbf --out まちのフォルダー";

/** `make`: a town folder out of the files that a municipality has. */
export const makeCommand: Command = {
  name: "make",
  purpose:
    "市町村にあるファイル（校区、場所、人口、道など）から、まちデータのフォルダーを作ります。",
  example: USAGE,
  options: {
    name: { type: "string", meaning: "まちの名前（必ず書く）" },
    out: { type: "string", meaning: "まちデータを入れるフォルダー（必ず書く）" },
    code: { type: "string", meaning: "団体コード。6けた" },
    zones: { type: "string", meaning: "校区などの区切り。面のGeoJSON" },
    "zone-kind": { type: "string", meaning: `区切りの種類。${ZONE_SET_KINDS.join("、")}` },
    "zone-name": { type: "string", meaning: "区切りの呼び名。小学校区、自治会 など" },
    places: {
      type: "string",
      multiple: true,
      meaning: "場所の一覧。GeoJSON、CSV、Excel。いくつでも。種類も書くなら 一覧.csv=salon",
    },
    "places-kind": { type: "string", meaning: `すべての場所の種類。${PLACE_KINDS.join("、")}` },
    candidates: { type: "string", meaning: "候補地の一覧。GeoJSON、CSV、Excel" },
    people: { type: "string", meaning: "人口。メッシュ、町丁と年齢の表、点、面" },
    "people-areas": { type: "string", meaning: "人口の表と名前で結ぶ町丁の境界。面のGeoJSON" },
    "as-of": { type: "string", meaning: "人口の基準日。2025-10-01 のように" },
    streets: { type: "string", meaning: "道。.osm.pbf、.osm、線のGeoJSON、点の番号がある道の表" },
    "street-nodes": { type: "string", meaning: "道の表と番号で結ぶ点の表。CSV、Excel、GeoJSON" },
    boundary: {
      type: "string",
      meaning: "まちの境界。人口はこの中、道はまわり1.5 kmまでを使う。なければ --zones",
    },
    basemap: { type: "string", meaning: "川や鉄道などの下地。GeoJSON" },
    addresses: {
      type: "string",
      multiple: true,
      meaning:
        "住所の位置。位置参照情報、アドレス・ベース・レジストリ、Geolonia。zipのままでも、フォルダーでも。いくつでも",
    },
    attribution: {
      type: "string",
      multiple: true,
      meaning: "出典と使う条件。places=湖西市（CC BY 4.0） のように",
    },
  },
  run: make,
};

async function make(given: Arguments, { out, err }: Terminal): Promise<number> {
  const folder = given.one("out");
  if (folder === undefined)
    throw new UsageError(`--out に、まちデータを入れるフォルダーを書いてください。例：${USAGE}`);
  const { value, problems } = await makeTown(await recipeOf(given));
  for (const line of problemLines(problems)) err(line);
  if (value === null) return 1;
  const files = writeTown(value.town, value.layerFacts, value.addresses);
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  for (const line of townSummary(value.town)) out(`${line}\n`);
  const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
  err(`「${folder}」に ${files.size} 個のファイル（${(bytes / 1e6).toFixed(1)} MB）を書きました。`);
  err(`開くには：npm start -- --town ${folder}`);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function recipeOf(given: Arguments): Promise<TownRecipe> {
  const name = given.one("name");
  if (name === undefined)
    throw new UsageError(`--name に、まちの名前を書いてください。例：${USAGE}`);
  if (given.has("street-nodes") && !given.has("streets"))
    throw new UsageError("--street-nodes を使うときは、--streets に道の表を書いてください。");
  const file = async (option: string): Promise<NamedFile | undefined> => {
    const path = given.one(option);
    return path === undefined ? undefined : namedFile(path, option);
  };
  return {
    name,
    code: codeOf(given.one("code")),
    zones: await file("zones"),
    zoneSetKind: zoneKindOf(given.one("zone-kind")),
    zoneSetName: given.one("zone-name"),
    places: await placesOf(given),
    people: await file("people"),
    peopleAreas: await file("people-areas"),
    streets: await file("streets"),
    streetNodes: await file("street-nodes"),
    candidates: await file("candidates"),
    boundary: await file("boundary"),
    basemap: await file("basemap"),
    addresses: (await Promise.all(given.all("addresses").map(addressFilesOf))).flat(),
    asOf: asOfOf(given.one("as-of")),
    credits: creditsOf(given.all("attribution")),
  };
}

async function namedFile(path: string, option: string): Promise<NamedFile> {
  try {
    return { name: basename(path), bytes: await readFile(path) };
  } catch {
    throw new UsageError(
      `--${option} の「${path}」を開けません。ファイルの場所と名前を確かめてください。`,
    );
  }
}

/** `--places list.csv`, or `--places list.csv=communityCentre` for the kind of this file alone. */
async function placesOf(given: Arguments): Promise<TownRecipe["places"]> {
  const paths = given.all("places");
  const common = given.one("places-kind");
  const kindOfAll = common === undefined ? undefined : placeKindOf(common);
  const names = paths.map((path) => basename(path.replace(/=\w+$/, "")));
  return Promise.all(
    paths.map(async (written, i) => {
      const [, path = written, kind] = /^(.+)=(\w+)$/.exec(written) ?? [];
      const file = await namedFile(path, "places");
      const isUnique = names.indexOf(names[i]!) === names.lastIndexOf(names[i]!);
      const name = isUnique ? file.name : join(basename(dirname(path)), file.name);
      return { ...file, name, kind: kind === undefined ? kindOfAll : placeKindOf(kind) };
    }),
  );
}

function placeKindOf(text: string): PlaceKind {
  const found = PLACE_KINDS.find((kind) => kind === text);
  if (found !== undefined) return found;
  throw new UsageError(
    `「${text}」という種類はありません。${PLACE_KINDS.join(", ")} のどれかを書いてください。`,
  );
}

function zoneKindOf(text: string | undefined): ZoneSetKind | undefined {
  if (text === undefined) return undefined;
  const found = ZONE_SET_KINDS.find((kind) => kind === text);
  if (found !== undefined) return found;
  throw new UsageError(
    `「${text}」という区切りはありません。--zone-kind には ${ZONE_SET_KINDS.join(", ")} のどれかを書いてください。`,
  );
}

function asOfOf(text: string | undefined): string | undefined {
  if (text === undefined || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return text;
  throw new UsageError(
    `「${text}」は日付として読めません。--as-of 2025-10-01 のように書いてください。`,
  );
}

function codeOf(text: string | undefined): string | undefined {
  if (text === undefined || isMunicipalityCode(text)) return text;
  throw new UsageError(
    `「${text}」は団体コードとして読めません。最後の数字（検査数字）まで合うように、--code 222216 のように6けたで書いてください。`,
  );
}

/** `--attribution places=湖西市（CC BY 4.0）`; without a layer it is the credit of all the others. */
function creditsOf(texts: readonly string[]): LayerCredits {
  const credits: Partial<Record<TownLayerRole | "all", string>> = {};
  for (const text of texts) {
    const role = TOWN_LAYER_ROLES.find((each) => text.startsWith(`${each}=`));
    credits[role ?? "all"] = role === undefined ? text : text.slice(role.length + 1);
  }
  return credits;
}

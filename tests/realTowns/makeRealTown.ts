import { resolve } from "node:path";
import type { Terminal } from "../../src/cli/command.ts";
import { runTown } from "../../src/cli/runTown.ts";

/** Real data stands beside the repository and is never copied into it. */
export const REAL_DATA = resolve(import.meta.dirname, "../../../shared/data");

const OSM = "network=© OpenStreetMap contributors（ODbL 1.0）";
const CARE = "厚生労働省 介護サービス情報公表システム オープンデータ（CC BY 4.0）";
const A27 =
  "zones=「国土数値情報（小学校区データ 2021年度）」（国土交通省）を加工して作成（オープンデータ公開）";
const TAKAMATSU = "高松市（CC BY 4.0）";
const TAKAMATSU_PLACES = [
  "community_center/data.xlsx=communityCentre",
  "elderly_wedding_house/data.xlsx",
  "elderly_welfare_center/data.xlsx=communityCentre",
  "exchange_center/data.xlsx=communityCentre",
  "childrens_hall/data.xlsx=childcare",
  "regional_child_rearing_support_base/data.xlsx=childcare",
  "regional_comprehensive_support_center/data.xlsx",
  "care_services_mhlw_takamatsu.csv",
];

/** What to write after `npm run town -- make` for each real town; paths are below `../shared/data`. */
const RECIPES = {
  urayasu: [
    ["name", "浦安市"],
    ["code", "122271"],
    ["zones", file("urayasu/areas/towns_2020.geojson")],
    ["boundary", file("urayasu/areas/12227_boundary_N03.json")],
    ["people", file("urayasu/population/mesh500m_2015_urayasu_bbox.csv")],
    ["as-of", "2015-10-01"],
    ["streets", file("urayasu/network_2023/edges.geojson")],
    ["street-nodes", file("urayasu/network_2023/nodes.csv")],
    ["places", file("urayasu/places/care_services_urayasu.csv")],
    ["attribution", OSM],
    ["attribution", `places=${CARE}`],
    ["attribution", "「政府統計の総合窓口(e-Stat)」を加工して作成（公共データ利用規約）"],
  ],
  takamatsu: [
    ["name", "高松市"],
    ["code", "372013"],
    ["zones", file("takamatsu/districts/A27-21_takamatsu.geojson")],
    ["boundary", file("takamatsu/districts/37201_boundary_N03.json")],
    ["people", file("takamatsu/population/0066_202602.xlsx")],
    ...TAKAMATSU_PLACES.map((path) => ["places", file(`takamatsu/facilities/${path}`)] as const),
    ["attribution", A27],
    ["attribution", TAKAMATSU],
  ],
  kosai: [
    ["name", "湖西市"],
    ["code", "222216"],
    ["zones", file("kosai/A27-21_kosai.geojson")],
    ["boundary", file("kosai/22221_boundary_N03.json")],
    ["places", file("kosai/history/spot_2025-03-31.geojson")],
    ["attribution", A27],
    ["attribution", "places=OpenData Hamanako / 湖西市オープンデータ（MIT）"],
  ],
  monaco: [
    ["name", "モナコ"],
    ["streets", file("osm_world/monaco-latest.osm.pbf")],
  ],
  andorra: [
    ["name", "アンドラ"],
    ["streets", file("osm_world/andorra.osm.pbf")],
  ],
  liechtenstein: [
    ["name", "リヒテンシュタイン"],
    ["streets", file("osm_world/liechtenstein-latest.osm.pbf")],
  ],
  portoAlegre: [
    ["name", "ポルト・アレグレ"],
    ["streets", file("porto_alegre_r5r/poa_osm.pbf")],
    ["people", file("porto_alegre_r5r/poa_hexgrid.csv")],
    ["as-of", "2010"],
    ["places", `${file("porto_alegre_r5r/poa_points_of_interest.csv")}=communityCentre`],
    ["attribution", "people=IPEA, r5r sample data"],
  ],
} as const satisfies Record<string, readonly (readonly [option: string, value: string])[]>;

export type RealTown = keyof typeof RECIPES;

/**
 * Makes one of the real towns into a folder, by the command that a person would write.
 * From the command line: `node tests/realTowns/makeRealTown.ts urayasu <folder>`, then
 * `npm start -- --town <folder>`.
 */
export function makeRealTown(town: RealTown, folder: string, terminal: Terminal): Promise<number> {
  const written = RECIPES[town].flatMap(([option, value]) => [`--${option}`, value]);
  return runTown(["make", ...written, "--out", folder], terminal);
}

function file(path: string): string {
  return resolve(REAL_DATA, path);
}

if (import.meta.main) {
  const [asked = "", folder] = process.argv.slice(2);
  const town = Object.keys(RECIPES).find((name): name is RealTown => name === asked);
  if (town === undefined || folder === undefined) {
    const names = Object.keys(RECIPES).join(" | ");
    process.stderr.write(`node tests/realTowns/makeRealTown.ts ${names} まちのフォルダー\n`);
    process.exitCode = 2;
  } else {
    process.exitCode = await makeRealTown(town, folder, {
      out: (text) => process.stdout.write(text),
      err: (line) => process.stderr.write(`${line}\n`),
    });
  }
}

import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import type { FoundTable } from "../../../src/domain/intake/foundTable.ts";
import { foundTables } from "../../../src/formats/intake/foundTables.ts";

const DATA = "../shared/data";
const isHere = existsSync(DATA);
if (!isHere) console.info("no ../shared/data: the files that towns published are not read");

/** Files of one table: rows, columns, the row of the header, rows with a point, and the path. */
const LISTS = `
  189 57 1 0 quirks/172120_nonoichi_public_facility_57col.csv
  1156 4 0 1156 quirks/A27P-16_13_tokyo_school_points.geojson
  14 28 1 0 quirks/chofu_public_facilities_sample.csv
  10 15 0 0 quirks/geojson_koganei_kml_nulls.geojson
  172 28 1 0 quirks/hachioji_kosodateshisetuitiran.xlsx
  172 33 1 0 quirks/hachioji_nurseryFacilities.csv
  157 28 1 0 quirks/koriyama_nurseryData.csv
  149 28 1 0 quirks/nara_hoikusyotouitiran.csv
  10 2 1 0 quirks/saga_starbucks_addr.csv
  17 38 1 0 quirks/takamatsu_events_output.csv
  17 5 1 0 quirks/tokorozawa/小児急患診療医師派遣協力医療機関.csv
  17 8 0 17 quirks/tokorozawa/小児急患診療医師派遣協力医療機関.geojson
  160 29 1 0 quirks/toyama_nurseryFacilities.csv
  162 1 0 0 takamatsu/districts/37201_boundary_N03.json
  50 5 0 0 takamatsu/districts/A27-21_takamatsu.geojson
  450 12 1 0 takamatsu/facilities/aed_location/data.xlsx
  5 12 1 0 takamatsu/facilities/branch/data.xlsx
  19 12 1 0 takamatsu/facilities/branch_office/data.xlsx
  234 24 1 0 takamatsu/facilities/care_services_mhlw_takamatsu.csv
  8 12 1 0 takamatsu/facilities/childrens_hall/data.xlsx
  4 12 1 0 takamatsu/facilities/citizen_activity_facility/data.xlsx
  52 8 1 0 takamatsu/facilities/community_center/data.xlsx
  2 12 1 0 takamatsu/facilities/contact_center/data.xlsx
  8 12 1 0 takamatsu/facilities/disabled_welfare_facility/data.xlsx
  10 14 1 0 takamatsu/facilities/elderly_wedding_house/data.xlsx
  2 14 1 0 takamatsu/facilities/elderly_welfare_center/data.xlsx
  47 14 1 0 takamatsu/facilities/elderly_welfare_facility/data.csv
  47 14 1 0 takamatsu/facilities/elderly_welfare_facility/data.xlsx
  193 19 1 0 takamatsu/facilities/evacuation_space/data (1).xlsx
  193 19 1 0 takamatsu/facilities/evacuation_space/data (2).xlsx
  193 19 1 0 takamatsu/facilities/evacuation_space/data .xlsx
  195 19 1 0 takamatsu/facilities/evacuation_space/data.xlsx
  51 18 1 0 takamatsu/facilities/events/data.xlsx
  11 10 1 0 takamatsu/facilities/future_population_data/0068.xlsx
  6 12 1 0 takamatsu/facilities/general_center/data.xlsx
  49 14 1 0 takamatsu/facilities/group_home/data.xlsx
  9 12 1 0 takamatsu/facilities/health_center/data.xlsx
  628 16 1 0 takamatsu/facilities/hospital/data .xlsx
  628 16 1 0 takamatsu/facilities/hospital/data.csv
  617 16 1 0 takamatsu/facilities/hospital/data.xlsx
  619 23 1 0 takamatsu/facilities/hospital/date.xlsx
  5 12 1 0 takamatsu/facilities/library/data.xlsx
  2 12 1 0 takamatsu/facilities/lifelong_learning_facility/data.xlsx
  28 8 1 0 takamatsu/facilities/middle_school/data(1).xlsx
  28 8 1 0 takamatsu/facilities/middle_school/data.xlsx
  11 14 1 0 takamatsu/facilities/nursing_home/data.xlsx
  4 12 1 0 takamatsu/facilities/other_welfare_facilities/data.xlsx
  310 8 1 0 takamatsu/facilities/park/data.xlsx
  70 10 1 0 takamatsu/facilities/polling_place_list/data (1).xlsx
  70 10 1 0 takamatsu/facilities/polling_place_list/data .xlsx
  70 10 1 0 takamatsu/facilities/polling_place_list/data.xlsx
  53 8 1 0 takamatsu/facilities/primary_school/data.xlsx
  169 33 1 0 takamatsu/facilities/public_toilet/data.csv
  169 33 1 0 takamatsu/facilities/public_toilet/data.xlsx
  15 12 1 0 takamatsu/facilities/regional_child_rearing_support_base/data(1).xlsx
  15 12 1 0 takamatsu/facilities/regional_child_rearing_support_base/data.xlsx
  7 12 1 0 takamatsu/facilities/regional_comprehensive_support_center/data.xlsx
  7 12 1 0 takamatsu/facilities/regional_exchange_center/data.xlsx
  7 12 1 0 takamatsu/facilities/welfare_hall/data.xlsx
  9 11 7 0 takamatsu/old_linkdata_csv/0019.csv
  6 12 7 0 takamatsu/old_linkdata_csv/0021.csv
  9 11 7 0 takamatsu/old_linkdata_csv/0053.csv
  193 18 7 0 takamatsu/old_linkdata_csv/0060.csv
  235 49 7 0 takamatsu/old_linkdata_csv/0066_201811.csv
  11 10 7 0 takamatsu/old_linkdata_csv/0068.csv
  516 5 7 0 takamatsu/old_linkdata_csv/0084_202103.csv
  244 25 7 0 takamatsu/old_linkdata_csv/0085_建物用途.csv
  235 49 1 0 takamatsu/population/0066_201811.xlsx
  235 49 1 0 takamatsu/population/0066_202303.xlsx
  235 49 1 0 takamatsu/population/0066_202602.xlsx
  3253 24 1 0 sabae/addresses/ABR2022_town_182079.csv
  1 1 0 0 sabae/areas_18207_boundary_N03.json
  60 3 1 0 sabae/gis_oer/extracted/sabae_store.csv
  2034 6 0 0 sabae/gis_oer/sabae_way.geojson
  36 24 1 0 sabae/places/care_services_sabae.csv
  19 3 1 0 sabae/places/sabae_npo_act.csv
  133 13 1 0 sabae/population/sabae_population.csv
  2 1 0 0 kosai/22221_boundary_N03.json
  6 5 0 0 kosai/A27-21_kosai.geojson
  15 24 1 0 kosai/care_services_kosai.csv
  137 11 0 137 kosai/history/spot_2018-03-06.geojson
  164 11 0 164 kosai/history/spot_2018-04-14.geojson
  196 11 0 196 kosai/history/spot_2019-03-07.geojson
  197 11 0 197 kosai/history/spot_2019-12-06.geojson
  217 12 0 217 kosai/history/spot_2021-02-04.geojson
  211 13 0 211 kosai/history/spot_2022-02-07.geojson
  224 13 0 224 kosai/history/spot_2023-01-17.geojson
  342 13 0 342 kosai/history/spot_2024-05-31.geojson
  340 13 0 340 kosai/history/spot_2025-03-31.geojson
  457 1 0 0 wakayama/districts/30201_boundary_N03.json
  50 5 0 0 wakayama/districts/A27-21_wakayama.geojson
  302 24 1 0 wakayama/places/care_services_wakayama.csv
  257 1 0 0 geocode_inputs/kyoto-schools.txt
  180 1 0 0 geocode_inputs/sample2.csv
  58651 1 0 0 geocode_inputs/schools-input.txt
  4462 1 0 0 geocode_inputs/schools-tokyo.txt
  1610 11 1 0 a27_terms/R3_Terms_of_use_municipality_data.xlsx
  19 5 0 0 a27_2021_open/A27-21_aizuwakamatsu.geojson
  9 5 0 0 a27_2021_open/A27-21_chino.geojson
  43 5 0 0 a27_2021_open/A27-21_hakodate.geojson
  17 5 0 0 a27_2021_open/A27-21_kaga.geojson
  8 5 0 0 a27_2021_open/A27-21_muroran.geojson
  43 5 0 0 a27_2021_open/A27-21_nara.geojson
  25 5 0 0 a27_2021_open/A27-21_sumida.geojson
  33 5 0 0 a27_2021_open/A27-21_tsukuba.geojson
  46 5 0 0 a27_2021_open/A27-21_yokosuka.geojson
  13 5 0 0 a27_2021_open/A27-21_yurihonjo.geojson
  1 1 0 0 urayasu/areas/12227_boundary_N03.json
  83 2 0 0 urayasu/areas/towns_2020.geojson
  7 4 1 0 urayasu/areas/駅_2022.csv
  5738 4 0 0 urayasu/network_2023/edges.geojson
  3889 3 1 0 urayasu/network_2023/nodes.csv
  33 24 1 0 urayasu/places/care_services_urayasu.csv
  98 6 1 0 urayasu/population/mesh500m_2015_urayasu_bbox.csv
  1227 7 1 0 porto_alegre_r5r/poa_hexgrid.csv
  15 3 1 0 porto_alegre_r5r/poa_points_of_interest.csv
`;

/** Files of several tables: how many, and rows in all. */
const BOOKS = `
  2 27 quirks/takamatsu_events_source.xlsm
  2 21 quirks/tokorozawa/小児急患診療医師派遣協力医療機関.xlsx
  2 3 takamatsu/facilities/exchange_center/data.xlsx
  24 384 sabae/population/R4jinnkousuii3.xls
  2 32 sabae/population/R7jinko4.xlsx
  10 160 sabae/population/R8jinko8.xlsx
  24 384 sabae/population/chikubetsu-jinko-setaisu-R2.3.xlsx
  24 252 sabae/population/chikubetsu-jinko-setaisu-h20.xls
  24 351 sabae/population/chikubetsu-jinko-setaisu-h27.xls
  24 384 sabae/population/chikubetsu-jinko-setaisu-h30.3..xls
  24 384 sabae/population/chikubetsu-jinko-setaisu-h31.3.xls
  48 625 sabae/population/chikubetsu-jinko-setaisuR8-4.xlsx
`;

function linesOf(text: string): string[] {
  return text.trim().split(/\n\s*/);
}

async function tablesIn(path: string): Promise<readonly FoundTable[]> {
  const { value } = await foundTables(readFileSync(`${DATA}/${path}`), basename(path));
  return value!;
}

describe.skipIf(!isHere)("the files that towns published", () => {
  test.each(linesOf(LISTS))("one table: %s", async (line) => {
    const [, rows, columns, headerRow, points, path] = /^(\d+) (\d+) (\d+) (\d+) (.*)$/.exec(line)!;
    const tables = await tablesIn(path!);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table!.rows).toHaveLength(Number(rows));
    expect(table!.header).toHaveLength(Number(columns));
    expect(table!.headerRow).toBe(Number(headerRow));
    expect(table!.rows.filter(({ point }) => point)).toHaveLength(Number(points));
  });

  test.each(linesOf(BOOKS))("several tables: %s", async (line) => {
    const [, count, rows, path] = /^(\d+) (\d+) (.*)$/.exec(line)!;
    const tables = await tablesIn(path!);
    expect(tables).toHaveLength(Number(count));
    expect(tables.reduce((sum, table) => sum + table.rows.length, 0)).toBe(Number(rows));
  });

  test("鯖江's blocks side by side hold every district under its own header", async () => {
    const tables = await tablesIn("sabae/population/chikubetsu-jinko-setaisuR8-4.xlsx");
    const [left, right] = tables.filter(({ sheet }) => sheet === "R8.4.1");
    for (const table of [left!, right!]) {
      expect(table.header).toEqual(["地区名", "区分", "世帯数", "男", "女", "合計"]);
    }
    const districts = [left!, right!].flatMap(({ rows }) => rows.map(({ cells }) => cells[0]));
    expect(districts.filter((name) => name !== "")).toEqual([
      "鯖江",
      "新横江",
      "神明",
      "中河",
      "片上",
      "立待",
      "吉川",
      "豊",
      "北中山",
      "河和田",
    ]);
    expect(left!.asides[0]).toEqual({ row: 1, text: "地域別人口・世帯数【住所別】" });
    expect(right!.asides.map(({ text }) => text)).toContain("令和8年4月1日現在");
  });

  test("高松's events come with times from formats and texts without readings", async () => {
    const [table] = await tablesIn("takamatsu/facilities/events/data.xlsx");
    expect(table!.header.slice(0, 5)).toEqual(["№", "対象", "開催日", "開始時間", "終了時間"]);
    expect(table!.rows[0]!.cells[3]).toBe("09:00");
    expect(table!.rows[0]!.cells[2]).toBe("8月5日（水）～8月16日（日）\n※10日（月）以外");
    const [source] = await tablesIn("quirks/takamatsu_events_source.xlsm");
    expect(source!.rows[0]!.cells.slice(8, 12)).toEqual([
      "2023-06-18",
      "2023-06-18",
      "10:00",
      "15:00",
    ]);
    expect(source!.asides.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  });

  test("鯖江's stores and 郡山's nurseries are read from Shift_JIS", async () => {
    const [stores] = await tablesIn("sabae/gis_oer/extracted/sabae_store.csv");
    expect(stores).toMatchObject({
      encoding: "shift_jis",
      header: ["name", "category", "address"],
    });
    const [nurseries] = await tablesIn("quirks/koriyama_nurseryData.csv");
    expect(nurseries!.rows[0]!.cells[0]).toBe("芳賀保育所");
  });

  test.each([
    ["sabae/gis_oer/extracted/sabae_aed_tokyo.shp", "shapefile"],
    ["sabae/gis_oer/sabae.zip", "zip"],
    ["urayasu/areas/町丁・字等_2020.gpkg", "database"],
    ["kosai/湖西市.json", "json"],
    ["porto_alegre_r5r/poa_elevation.tif", "image"],
    ["osm_japan/tsukuba_center_2012.osm", "xml"],
  ])("%s is told to be no table: %s", async (path, found) => {
    const { value, problems } = await foundTables(readFileSync(`${DATA}/${path}`), basename(path));
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ code: "fileKindUnsupported", params: { found } }]);
  });
});

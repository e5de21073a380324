import { expect, test } from "vitest";
import { listName } from "../../src/text/listName.ts";

test.each([
  ["サロン一覧_令和8年度.xlsx", "サロン一覧"],
  ["サロン一覧（2026年4月1日）.csv", "サロン一覧"],
  ["spot_2018-03-06.geojson", "spot"],
  ["spot_2025-03-31.geojson", "spot"],
  ["R8年度 通いの場.xls", "通いの場"],
  ["132128_public_facility.csv", "public_facility"],
  ["通いの場.csv", "通いの場"],
  ["2026.csv", "2026.csv"],
])("the list in 「%s」 is called 「%s」 in every edition", (file, name) => {
  expect(listName(file)).toBe(name);
});

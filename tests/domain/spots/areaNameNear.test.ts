import { expect, test } from "vitest";
import { areaNameNear } from "../../../src/domain/spots/areaNameNear.ts";
import { spotIndex } from "../../../src/domain/spots/spotIndex.ts";
import { SMALL_TOWN } from "./smallSpots.ts";

const index = spotIndex(SMALL_TOWN);

test("the nearest 町丁目 within 500 m names the area", () => {
  expect(areaNameNear(index, [137.9041, 34.5])).toBe("西町1丁目");
  expect(areaNameNear(index, [137.9059, 34.5])).toBe("西町2丁目");
});

test("else a name of the base map, else the 圏域, else nothing", () => {
  expect(areaNameNear(index, [137.956, 34.495])).toBe("湊");
  expect(areaNameNear(index, [137.962, 34.507])).toBe("湊");
  expect(areaNameNear(index, [137.98, 34.5])).toBe("山の手小学校");
  expect(areaNameNear(index, [138.5, 35])).toBeNull();
});

test("without addresses the base map and the zones still name it", () => {
  const bare = spotIndex({ ...SMALL_TOWN, addresses: null });
  expect(areaNameNear(bare, [137.9, 34.5])).toBe("西町1丁目");
  expect(
    areaNameNear(spotIndex({ ...SMALL_TOWN, addresses: null, basemap: null }), [137.9, 34.5]),
  ).toBe("西町");
});

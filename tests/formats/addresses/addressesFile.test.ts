import { array, assert, constantFrom, integer, property, record, uint8Array } from "fast-check";
import { describe, expect, test } from "vitest";
import type { AddressRow } from "../../../src/domain/addresses/addressRow.ts";
import { tableFromRows } from "../../../src/domain/addresses/tableFromRows.ts";
import {
  readAddressesFile,
  writeAddressesFile,
} from "../../../src/formats/addresses/addressesFile.ts";

const ROWS = array(
  record({
    city: constantFrom(
      { prefecture: "石川県", county: "", name: "加賀市", ward: "" },
      { prefecture: "京都府", county: "", name: "京都市", ward: "北区" },
    ),
    town: record({
      oaza: constantFrom("本町一丁目", "園部", "橋立町"),
      koaza: constantFrom("", "イ", "字下桶"),
    }),
    number: constantFrom<AddressRow["number"]>(
      null,
      { kind: "residence", parts: ["1", "2"] },
      { kind: "residence", parts: ["1", "2", "3"] },
      { kind: "parcel", parts: ["甲12", "ロ"] },
      { kind: "parcelGroup", parts: ["123456789"] },
    ),
    point: constantFrom<AddressRow["point"]>(
      null,
      [136.3, 36.25],
      [-179.999999, -89.5],
      [139.123457, 35.1],
    ),
  }),
  { maxLength: 40 },
);

describe("addresses.bin", () => {
  test("comes back as it was written", () => {
    assert(
      property(ROWS, (rows) => {
        const table = tableFromRows(rows);
        const { value, problems } = readAddressesFile(writeAddressesFile(table), "addresses.bin");
        expect(problems).toEqual([]);
        expect(value).toEqual(table);
      }),
    );
  });

  test("a file that is cut or altered, or another file, is refused and told", () => {
    const file = writeAddressesFile(tableFromRows(SOME_ROWS));
    assert(
      property(
        integer({ min: 0, max: file.length - 1 }),
        integer({ min: 1, max: 255 }),
        (at, change) => {
          const altered = file.slice();
          altered[at]! ^= change;
          for (const wrong of [altered, file.slice(0, at)]) {
            expect(readAddressesFile(wrong, "a.bin").problems[0]?.code).toBe("fileUnreadable");
          }
        },
      ),
    );
    assert(
      property(uint8Array(), (bytes) => {
        expect(readAddressesFile(bytes, "a.bin").value).toBeNull();
      }),
    );
  });
});

const SOME_ROWS: readonly AddressRow[] = [1, 2, 3].map((house) => ({
  city: { prefecture: "石川県", county: "", name: "加賀市", ward: "" },
  town: { oaza: "本町一丁目", koaza: "" },
  number: { kind: "residence", parts: ["1", String(house)] },
  point: [136.3 + house / 1000, 36.3],
}));

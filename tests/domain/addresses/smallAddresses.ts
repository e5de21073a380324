import { addressCity } from "../../../src/domain/addresses/addressCity.ts";
import type { AddressRow } from "../../../src/domain/addresses/addressRow.ts";
import type { AddressTable, EntryKind } from "../../../src/domain/addresses/addressTable.ts";
import { tableFromRows } from "../../../src/domain/addresses/tableFromRows.ts";

/** `"石川県 加賀市 橋立町 イ 乙54-1"` (parcel), `"… 松が丘1丁目 - *17-8"` (* = 住居表示, # = 本番 only), no number = the town. */
export type AddressLine = readonly [text: string, lng: number, lat: number];

/** A table as drawn by lines. */
export function tableOfLines(lines: readonly AddressLine[]): AddressTable {
  return tableFromRows(lines.map(rowOfLine));
}

function rowOfLine([text, lng, lat]: AddressLine): AddressRow {
  const [prefecture = "", city = "", oaza = "", koaza = "", number] = text.split(" ");
  return {
    city: addressCity(prefecture, city),
    town: { oaza, koaza: koaza === "-" ? "" : koaza },
    number:
      number === undefined
        ? null
        : { kind: kindOf(number), parts: number.replace(/^[*#]/, "").split("-") },
    point: [lng, lat],
  };
}

function kindOf(number: string): EntryKind {
  if (number.startsWith("*")) return "residence";
  return number.startsWith("#") ? "parcelGroup" : "parcel";
}

import { addressCity } from "../../domain/addresses/addressCity.ts";
import type { AddressRow } from "../../domain/addresses/addressRow.ts";
import { type CellOf, eachCsvRow } from "../table/eachCsvRow.ts";
import type { AddressText } from "./addressText.ts";
import { pointOf } from "./pointOf.ts";

/**
 * 位置参照情報 (国土交通省): 街区レベル, of which only the representative point of a block counts and rows marked as
 * deleted do not, or 大字・町丁目レベル. `null` where the text is neither.
 */
export function isjRows({ text }: AddressText): AddressRow[] | null {
  const header = text.slice(0, 500).split(/[\r\n]/, 1)[0]!;
  if (header.includes("街区符号・地番")) return rowsBy(text, blockRow);
  return header.includes("大字町丁目コード") ? rowsBy(text, townRow) : null;
}

function rowsBy(text: string, rowOf: (cellOf: CellOf) => AddressRow | null): AddressRow[] {
  const rows: AddressRow[] = [];
  eachCsvRow(text, (cellOf) => {
    const row = rowOf(cellOf);
    if (row !== null) rows.push(row);
  });
  return rows;
}

function blockRow(cellOf: CellOf): AddressRow | null {
  if (cellOf("代表フラグ") === "0" || cellOf("更新後履歴フラグ") === "3") return null;
  const point = pointOf(cellOf("経度"), cellOf("緯度"));
  const block = cellOf("街区符号・地番").trim();
  if (point === null || block === "") return null;
  const isResidence = cellOf("住居表示フラグ") === "1";
  return {
    city: addressCity(cellOf("都道府県名"), cellOf("市区町村名")),
    town: {
      oaza: cellOf("大字・町名") || cellOf("大字・丁目名") || cellOf("大字・町丁目名"),
      koaza: cellOf("小字・通称名"),
    },
    number: isResidence
      ? { kind: "residence", parts: [block] }
      : { kind: "parcelGroup", parts: block.split(/[-－]/) },
    point,
  };
}

function townRow(cellOf: CellOf): AddressRow | null {
  const oaza = cellOf("大字町丁目名");
  if (oaza === "") return null;
  return {
    city: addressCity(cellOf("都道府県名"), cellOf("市区町村名")),
    town: { oaza, koaza: "" },
    number: null,
    point: pointOf(cellOf("経度"), cellOf("緯度")),
  };
}

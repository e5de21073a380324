import type { AddressRow } from "../../domain/addresses/addressRow.ts";
import type { AddressCity, EntryKind } from "../../domain/addresses/addressTable.ts";
import { foldAddress } from "../../domain/addresses/foldAddress.ts";
import { PREFECTURES } from "../../domain/addresses/prefectures.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { type CellOf, eachCsvRow } from "../table/eachCsvRow.ts";
import type { AddressText } from "./addressText.ts";
import { pointOf } from "./pointOf.ts";

/** The parts of アドレス・ベース・レジストリ that come as a pair: what there is, and where (位置参照拡張). */
export type AbrPart = "town" | "block" | "residence" | "parcel";

/** Which part a text is, and whether it is the half with the positions; `null` = none of them. */
export function abrPart({ text }: AddressText): { part: AbrPart; isPositions: boolean } | null {
  const header = new Set(
    text
      .slice(0, 2000)
      .split(/[\r\n]/, 1)[0]!
      .split(",")
      .map((name) => name.trim()),
  );
  if (!header.has("lg_code") || !header.has("machiaza_id")) return null;
  const isPositions = header.has("rep_lon");
  if (header.has("prc_id")) return { part: "parcel", isPositions };
  if (header.has("rsdt_id")) return { part: "residence", isPositions };
  return { part: header.has("blk_id") ? "block" : "town", isPositions };
}

/**
 * The rows of one part: names and numbers joined with their positions by their ids. Numbers without a
 * position, and what is no longer in force, are left out; a 町字 without a position stays. 郡 is told by the
 * 町字 alone: `cityOf` hands it on.
 */
export function abrRows(
  part: AbrPart,
  names: readonly AddressText[],
  positions: readonly AddressText[],
  cityOf: Map<string, AddressCity>,
): AddressRow[] {
  const pointOfId = new Map<string, LngLat>();
  for (const { text } of positions) {
    eachCsvRow(text, (cellOf) => {
      const point = pointOf(cellOf("rep_lon"), cellOf("rep_lat"));
      if (point !== null) pointOfId.set(idOf(cellOf), point);
    });
  }
  const rows: AddressRow[] = [];
  for (const { text } of names) {
    eachCsvRow(text, (cellOf) => {
      const point = pointOfId.get(idOf(cellOf)) ?? null;
      if (cellOf("ablt_date") !== "" || (point === null && part !== "town")) return;
      const number = numberOf(part, cellOf);
      const town = { ...townOf(cellOf), ...(part === "town" ? factsOf(cellOf) : {}) };
      rows.push({ city: knownCity(cellOf, cityOf), town, number, point });
    });
  }
  return rows;
}

function idOf(cellOf: CellOf): string {
  return ID_COLUMNS.map(cellOf).join(" ");
}

const ID_COLUMNS = ["lg_code", "machiaza_id", "blk_id", "rsdt_id", "rsdt2_id", "prc_id"];

function knownCity(cellOf: CellOf, cityOf: Map<string, AddressCity>): AddressCity {
  const code = cellOf("lg_code");
  const known = cityOf.get(code);
  if (known !== undefined) return known;
  const prefecture = cellOf("pref") || (PREFECTURES[Number(code.slice(0, 2)) - 1] ?? "");
  const city = { prefecture, county: cellOf("county"), name: cellOf("city"), ward: cellOf("ward") };
  cityOf.set(code, city);
  return city;
}

/** 二丁目 is 2; a 丁目 that is no number belongs to the name. */
function townOf(cellOf: CellOf): AddressRow["town"] {
  const [oaza, written, koaza] = [cellOf("oaza_cho"), cellOf("chome"), cellOf("koaza")];
  const [, digits = ""] = /^(\d+)丁目?$/.exec(foldAddress(written).text) ?? [];
  if (digits === "") return { oaza: oaza + written, chome: 0, koaza };
  return { oaza, chome: Number(digits), koaza };
}

/** The reading and the postcode, which the list of towns alone has. */
function factsOf(cellOf: CellOf): Pick<AddressRow["town"], "kana" | "postcode"> {
  const [kana, postcode] = [cellOf("oaza_cho_kana"), cellOf("post_code")];
  return {
    ...(kana === "" ? {} : { kana }),
    ...(/^\d{7}$/.test(postcode) ? { postcode } : {}),
  };
}

const NUMBER_COLUMNS: Readonly<
  Record<Exclude<AbrPart, "town">, readonly [EntryKind, ...string[]]>
> = {
  block: ["residence", "blk_num"],
  residence: ["residence", "blk_num", "rsdt_num", "rsdt_num2"],
  parcel: ["parcel", "prc_num1", "prc_num2", "prc_num3"],
};

function numberOf(part: AbrPart, cellOf: CellOf): AddressRow["number"] {
  if (part === "town") return null;
  const [kind, ...columns] = NUMBER_COLUMNS[part];
  return { kind, parts: columns.map(cellOf).filter((cell) => cell !== "") };
}

import { addressCity } from "../../domain/addresses/addressCity.ts";
import type { AddressRow } from "../../domain/addresses/addressRow.ts";
import type { AddressCity, EntryKind } from "../../domain/addresses/addressTable.ts";
import { foldAddress } from "../../domain/addresses/foldAddress.ts";
import { PREFECTURES } from "../../domain/addresses/prefectures.ts";
import { isRecord } from "../../domain/isRecord.ts";
import type { AddressText } from "./addressText.ts";
import { pointOf } from "./pointOf.ts";

/**
 * Files of Geolonia japanese-addresses: `市区町村.json` (either version), `-住居表示.txt` and `-地番.txt` (version 2).
 * City and prefecture are told by the names of file and folder alone. `null` where the text is none of them;
 * `ja.json`, the list of all cities, has nothing that these lack and gives no rows.
 */
export function geoloniaRows(source: AddressText): AddressRow[] | null {
  if (/\.txt$/i.test(source.name)) return numberRows(source);
  return /\.json$/i.test(source.name) ? townRows(source) : null;
}

function cityOf({ name, folders }: AddressText): AddressCity {
  const prefecture = PREFECTURES.find((each) => folders.includes(each)) ?? "";
  return addressCity(prefecture, name.replace(/(-住居表示|-地番)?\.\w+$/, "").normalize("NFC"));
}

function townRows(source: AddressText): AddressRow[] | null {
  const list = listOf(source.text);
  if (list === null) return null;
  const city = cityOf(source);
  return list.filter(isRecord).flatMap((town) => rowOfTown(city, town) ?? []);
}

/** A bare list (version 1), or `data` beside `meta` (version 2). */
function listOf(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    const list = isRecord(value) && "data" in value ? value["data"] : value;
    const isTowns = Array.isArray(list) && list.some((each) => isRecord(each) && isTownKeys(each));
    const isCities = Array.isArray(list) && list.some((each) => isRecord(each) && "cities" in each);
    if (isCities) return [];
    return isTowns ? (list as unknown[]) : null;
  } catch {
    return null;
  }
}

function isTownKeys(value: Readonly<Record<string, unknown>>): boolean {
  return "town" in value || "machiaza_id" in value;
}

function rowOfTown(city: AddressCity, value: Readonly<Record<string, unknown>>): AddressRow | null {
  const text = (key: string) => (typeof value[key] === "string" ? value[key] : "");
  const oaza = text("town") || text("oaza_cho");
  const koaza = text("koaza");
  if (oaza === "" && koaza === "") return null;
  const [lng, lat] = Array.isArray(value["point"])
    ? (value["point"] as unknown[])
    : [value["lng"], value["lat"]];
  const read = text("oaza_cho_k");
  const kana = read === "" ? {} : { kana: read };
  const town =
    "town" in value ? { oaza, koaza } : { ...withChome(oaza, text("chome")), koaza, ...kana };
  return { city, town, number: null, point: pointOf(lng ?? "", lat ?? "") };
}

function withChome(oaza: string, written: string): Pick<AddressRow["town"], "oaza" | "chome"> {
  const [, digits = ""] = /^(\d+)丁目?$/.exec(foldAddress(written).text) ?? [];
  return digits === "" ? { oaza: oaza + written, chome: 0 } : { oaza, chome: Number(digits) };
}

/** Sections after the table of contents, each with the whole name of its town as one word. */
function numberRows(source: AddressText): AddressRow[] | null {
  const [, body] = source.text.split(/=END=\s*/, 2);
  if (body === undefined) return null;
  const city = cityOf(source);
  const rows: AddressRow[] = [];
  let kind: EntryKind = "parcel";
  let oaza = "";
  for (const line of body.split(/\r?\n/)) {
    const cells = line.split(",");
    if (cells.length === 2) {
      kind = cells[0] === "住居表示" ? "residence" : "parcel";
      oaza = cells[1]!;
    }
    const point = cells.length === 5 ? pointOf(cells[3], cells[4]) : null;
    const parts = cells.slice(0, 3).filter((cell) => cell !== "");
    if (point !== null && parts.length > 0) {
      rows.push({ city, town: { oaza, koaza: "" }, number: { kind, parts }, point });
    }
  }
  return rows;
}

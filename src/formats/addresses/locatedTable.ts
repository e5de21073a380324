import type { AddressTable } from "../../domain/addresses/addressTable.ts";
import { isCertainAddress } from "../../domain/addresses/isCertainAddress.ts";
import { locateAddress } from "../../domain/addresses/locateAddress.ts";
import type { LocatedAddress } from "../../domain/addresses/locatedAddress.ts";
import { LOCATED_WORDS } from "../../text/locatedWords.ts";
import { columnOf } from "../table/columnOf.ts";
import type { Table } from "../table/table.ts";

/** A table with the position of every row's address behind its own columns. */
export interface LocatedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly counts: { readonly total: number; readonly certain: number; readonly review: number };
}

/**
 * Locates the address of every row: one column (the one named, or 住所, 所在地 …), or 町字 and 番地以下 apart.
 * Degrees are rounded to 0.000001, bounds up to whole metres. `null` where no column is an address.
 */
export function locatedTable(
  { header, rows }: Table,
  addresses: AddressTable,
  column?: string,
): LocatedTable | null {
  const columns = addressColumns(header, column);
  if (columns === null) return null;
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const located = filled.map((row) => {
    const text = columns.address.map((at) => row[at] ?? "").join("");
    return locateAddress(addresses, text, { city: row[columns.city] ?? "" });
  });
  const certain = located.filter(isCertainAddress).length;
  return {
    header: [...header, ...addedColumns(header)],
    rows: filled.map((row, i) => [
      ...header.map((_, at) => row[at] ?? ""),
      ...cellsOf(located[i]!),
    ]),
    counts: { total: filled.length, certain, review: filled.length - certain },
  };
}

/** A list that has its own 経度 keeps it, and gets 経度（住所から）. */
function addedColumns(header: readonly string[]): string[] {
  return Object.values(LOCATED_WORDS.columns).map((name) =>
    columnOf(header, [name]) < 0 ? name : `${name}${LOCATED_WORDS.fromAddress}`,
  );
}

function addressColumns(
  header: readonly string[],
  column: string | undefined,
): { address: readonly number[]; city: number } | null {
  const city = columnOf(header, ["所在地_市区町村", "市区町村名", "市町村名", "市区町村"]);
  const whole = columnOf(header, column === undefined ? WHOLE : [column]);
  if (whole >= 0) return { address: [whole], city };
  const parts = [columnOf(header, TOWN), columnOf(header, NUMBER)];
  const isSplit = column === undefined && parts[0]! >= 0;
  return isSplit ? { address: parts.filter((at) => at >= 0), city } : null;
}

const WHOLE = ["所在地_連結表記", "所在地_連結標記", "住所", "所在地", "会場住所", "address"];
const TOWN = ["所在地_町字", "町字名", "町名"];
const NUMBER = ["所在地_番地以下", "番地以下", "番地"];

function cellsOf(located: LocatedAddress): (string | number)[] {
  const { position, level, boundM, matchedText, restText, alternatives } = located;
  const { levels, needed, others } = LOCATED_WORDS;
  const names = alternatives.map((each) => each.matchedText).join("、");
  const doubt = names === "" ? needed : `${needed}（${others}：${names}）`;
  return [
    ...(position === null ? ["", ""] : position.map(sixDecimals)),
    levels[level],
    boundM === null ? "" : Math.ceil(boundM),
    matchedText,
    restText,
    isCertainAddress(located) ? "" : doubt,
  ];
}

function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

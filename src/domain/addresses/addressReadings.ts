import type { AddressIndex, AddressOaza } from "./addressIndex.ts";
import type { FoldedAddress } from "./foldAddress.ts";
import { type HouseNumber, readHouseNumber } from "./readHouseNumber.ts";

/** One way to understand an address: a 町字, and what is read as its number. */
export interface AddressReading {
  readonly oaza: AddressOaza;
  /** Index of the town; `null` = the 大字 as a whole. */
  readonly town: number | null;
  /** Every way to read the number; empty = none is written, or its 小字 is not known. */
  readonly numbers: readonly HouseNumber[];
  /** Where the name of the town ends in the folded text. */
  readonly end: number;
}

/** Where the name of a town may begin, and in which cities. */
export interface TownStart {
  readonly at: number;
  readonly cities: ReadonlySet<number>;
  /** Whether the city stands in front of it. */
  readonly isCityWritten: boolean;
}

/** Every reading of what stands at a start, of the 大字 that begin there, longest names first. */
export function addressReadings(
  index: AddressIndex,
  address: FoldedAddress,
  { at, cities, isCityWritten }: TownStart,
): AddressReading[] {
  return starts(address, at).flatMap((start) =>
    index.oazaNames.at(address.text, start).flatMap(({ ids, end }) =>
      ids
        .map((id) => index.oazas[id]!)
        .filter(({ city }) => cities.has(city))
        .flatMap((oaza) => readingsOf(oaza, address, end))
        .filter(
          ({ numbers, end: after }) =>
            numbers.length > 0 || after > end || isWholeName(address, start, end, isCityWritten),
        ),
    ),
  );
}

/**
 * Whether a name without a number is more than the beginning of another one: 西 of 西京区 is not. After its
 * city a name of two characters may be followed by a 小字 that the table does not have.
 */
function isWholeName(
  { text, written, starts: at }: FoldedAddress,
  start: number,
  end: number,
  isCityWritten: boolean,
): boolean {
  const isGlued = /^\p{Script=Han}/u.test(text.slice(end, end + 2));
  const isParted = /\s/.test(written.slice(at[end - 1], at[end])) || /^小?字/.test(text.slice(end));
  return !isGlued || isParted || (isCityWritten && end - start > 1);
}

/** The name may follow 大字 or 字; in 京都 the streets stand before it. */
function starts({ text }: FoldedAddress, at: number): number[] {
  const mark = startsWithAt(/[,、・]?(?:大字|字)?/y, text, at);
  const plain = mark > at ? [at, mark] : [at];
  const streets = [...text.slice(at, at + MOST_STREET_LETTERS).matchAll(STREETS)];
  return [...plain, ...streets.map((street) => at + street.index + street[0].length)];
}

/** 上る, 下がる, 東入, 西入る: the way from a crossing to the town. */
const STREETS = /[上下]ケ?ル|[東西南北]入ル?/g;
const MOST_STREET_LETTERS = 40;

function readingsOf(oaza: AddressOaza, address: FoldedAddress, end: number): AddressReading[] {
  const plain = oaza.townOfChome.get(0) ?? null;
  return [
    ...chomeReadings(oaza, address, end),
    ...koazaReadings(oaza, address, end),
    numbered(oaza, plain, address, end),
  ];
}

/** 二丁目, 2丁, 2-, 2の; a 小字 may follow. */
function chomeReadings(oaza: AddressOaza, address: FoldedAddress, at: number): AddressReading[] {
  const [whole = "", digits, mark = ""] = matchAt(/(\d{1,2})(丁目|丁|[-ノ]|$)/y, address.text, at);
  const town = oaza.townOfChome.get(Number(digits ?? 0));
  if (digits === undefined || digits === "0" || town === undefined) return [];
  const end = at + whole.length;
  const joined = mark.startsWith("丁") ? startsWithAt(/[-ノ]/y, address.text, end) : end;
  return [numbered(oaza, town, address, joined)];
}

/** 字川原田, 川原田, イ, 19- of 19字. */
function koazaReadings(oaza: AddressOaza, address: FoldedAddress, at: number): AddressReading[] {
  const start = startsWithAt(/(?:小字|字|第)?/y, address.text, at);
  return oaza.koazaNames.at(address.text, start).flatMap(({ ids, end }) => {
    const isCut = /\d/.test(address.text[end - 1]!) && /\d/.test(address.text[end] ?? "");
    if (isCut) return [];
    const after = startsWithAt(/(?:字|地割)?[-ノ]?/y, address.text, end);
    return ids.map((town) => numbered(oaza, town, address, after));
  });
}

function numbered(
  oaza: AddressOaza,
  town: number | null,
  address: FoldedAddress,
  end: number,
): AddressReading {
  if (town === null) return { oaza, town, numbers: [], end };
  const numberAt = oaza.towns.length === 1 ? withoutKoaza(address.text, end) : end;
  return { oaza, town, numbers: readHouseNumber(address, numberAt), end };
}

/** In a 大字 whose numbers do not begin anew in each 小字, the 小字 says nothing. */
function withoutKoaza(text: string, at: number): number {
  return startsWithAt(/(?:(?:小字|字)[^\d]{1,8}(?=\d))?/y, text, at);
}

function startsWithAt(pattern: RegExp, text: string, at: number): number {
  return at + matchAt(pattern, text, at)[0]!.length;
}

function matchAt(pattern: RegExp, text: string, at: number): readonly string[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [""];
}

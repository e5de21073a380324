import type { FoldedAddress } from "./foldAddress.ts";

/** What stands behind the name of a town: 1番2号, 484番地, 1-2-301, 甲120の1. */
export interface HouseNumber {
  /** Plain numbers without leading zeros, or with letters: 甲120, ロ. */
  readonly parts: readonly string[];
  /** Where the text goes on when so many parts are taken: `ends[0]` after the first. */
  readonly ends: readonly number[];
  /** 番…号 is written of 住居表示, 番地 of 地番 (by most people); dashes of both. */
  readonly style: "residence" | "parcel" | "open";
}

/**
 * The number that begins at a character of a folded address, in every way it may be meant; none where there
 * is none. Where full-width digits run into half-width ones (１－１02号室) it may also end between them.
 */
export function readHouseNumber(address: FoldedAddress, at: number): HouseNumber[] {
  const whole = readParts(address, at, false);
  if (whole.parts.length === 0) return [];
  const cut = readParts(address, at, true);
  const isSame = cut.parts.join() === whole.parts.join();
  return isSame || cut.parts.length === 0 ? [whole] : [whole, cut];
}

/** 甲乙, イロハ, 子丑, 東西 and letters that stand before a number, and those that stand alone. */
const LETTER =
  "[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥東西南北イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスA-Z]";
const NUMBER = new RegExp(`(${LETTER}{0,2}-?)(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,9}(?!\\d))`, "y");
const ALONE = new RegExp(`${LETTER}(?=$|[-\\d番号地(])`, "y");
/** A number before these is of a building, a floor or a 丁目. */
const NOT_OF_HOUSE = /号室|号棟|号館|号店|階|室|棟|丁目|丁(?=\d)|F(?![A-Z])|条|線/y;
const UNIT = /番地(?!区)|番(?![町丁館街地])|号(?![室棟館店線])|街区/y;
const JOINT = /[-ノ]/y;
const MOST_PARTS = 4;

interface ReadParts {
  readonly parts: string[];
  readonly ends: number[];
  style: HouseNumber["style"];
}

function readParts(address: FoldedAddress, start: number, cutsAtWidth: boolean): ReadParts {
  const read: ReadParts = { parts: [], ends: [], style: "open" };
  let at = start;
  while (read.parts.length < MOST_PARTS) {
    const part = partAt(address, at, read.parts.length > 0, cutsAtWidth);
    if (part === null) return read;
    const unit = matchAt(UNIT, address.text, part.end);
    read.parts.push(part.text);
    read.ends.push(part.end + unit.length);
    noteStyle(read, unit);
    if (part.isCut) return read;
    const unitEnd = part.end + unit.length;
    at = unitEnd + matchAt(JOINT, address.text, unitEnd).length;
    const isJoined = at > unitEnd || (unit !== "" && unit !== "号");
    if (!isJoined && matchAt(ALONE, address.text, at) === "") return read;
  }
  return read;
}

function noteStyle(read: ReadParts, unit: string): void {
  if (read.parts.length === 1 && unit === "番地") read.style = "parcel";
  else if (unit === "街区") read.style = "residence";
  else if (unit === "号" && read.style === "open" && read.parts.length === 2)
    read.style = "residence";
}

interface ReadPart {
  readonly text: string;
  readonly end: number;
  readonly isCut: boolean;
}

function partAt(
  address: FoldedAddress,
  at: number,
  mayStandAlone: boolean,
  cutsAtWidth: boolean,
): ReadPart | null {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(address.text);
  if (found === null) {
    const letter = mayStandAlone ? matchAt(ALONE, address.text, at) : "";
    return letter === "" ? null : { text: letter, end: at + letter.length, isCut: false };
  }
  const [whole, prefix = "", digits = ""] = found;
  const digitsAt = at + prefix.length;
  const cutAt = firstBreak(address, digitsAt, at + whole.length, cutsAtWidth);
  const end = cutAt ?? at + whole.length;
  if (cutAt === null && matchAt(NOT_OF_HOUSE, address.text, end) !== "") return null;
  const number = Number(digits.slice(0, end - digitsAt).replaceAll(",", ""));
  return { text: `${prefix.replace("-", "")}${number}`, end, isCut: cutAt !== null };
}

/** Where a space parts the digits, or, if asked, full-width ones end and half-width ones begin or the other way round. */
function firstBreak(
  { written, starts }: FoldedAddress,
  from: number,
  to: number,
  atWidth: boolean,
): number | null {
  for (let i = from + 1; i < to; i++) {
    const [before, here] = [starts[i - 1]!, starts[i]!];
    if (/\s/.test(written.slice(before, here))) return i;
    if (atWidth && isWide(written[here]!) !== isWide(written[before]!)) return i;
  }
  return null;
}

function isWide(character: string): boolean {
  return /[０-９]/.test(character);
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

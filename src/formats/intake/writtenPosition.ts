import { isInJapan } from "../../domain/geo/isInJapan.ts";
import { checkedPosition, type ReadPosition } from "../table/readPosition.ts";

/** What the cells of a row say of its position: as `ReadPosition`, or numbers that are no degrees. */
export type WrittenPosition =
  ReadPosition | { readonly kind: "metres"; readonly x: number; readonly y: number };

/**
 * The position that a row writes in two cells, or in one with "緯度,経度". Degrees as decimals (with 北緯, N, °
 * or without), or as degrees, minutes and seconds (`35°39'10"`, `35.39.10.4`, `353910.4`).
 */
export function writtenPosition(
  lngCell: string,
  latCell: string,
  bothCell: string,
): WrittenPosition {
  const [lngText, latText] = [plain(lngCell), plain(latCell)];
  const apart = ofTwo(lngText, latText);
  if (apart) return apart;
  for (const text of [plain(bothCell), latText, lngText]) {
    const [first, second, ...more] = text.split(/\s*[,、;]\s*|\s+(?=[\d東E])/);
    if (first === undefined || second === undefined || more.length > 0) continue;
    const together = ofTwo(second, first);
    if (together) return together;
  }
  const found = [latCell, lngCell, bothCell]
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  return { kind: found.length === 0 ? "missing" : "invalid", found: found.join(", ") };
}

function ofTwo(lngText: string, latText: string): WrittenPosition | null {
  const [x, y] = [decimal(lngText), decimal(latText)];
  if (x !== null && y !== null) return ofNumbers(x, y);
  const [lng, lat] = [x ?? sexagesimal(lngText), y ?? sexagesimal(latText)];
  return lng === null || lat === null ? null : checkedPosition(lng, lat);
}

function ofNumbers(x: number, y: number): WrittenPosition {
  const position = checkedPosition(x, y);
  if (position.kind !== "invalid") return position;
  const [lng, lat] = [packed(x), packed(y)];
  if (lng !== null && lat !== null && isInJapan(lng, lat)) return checkedPosition(lng, lat);
  return { kind: "metres", x, y };
}

function plain(cell: string): string {
  return cell.normalize("NFKC").trim();
}

function decimal(text: string): number | null {
  const found = /^(?:北緯|東経|[NE])?\s*(-?\d+(?:\.\d+)?)\s*(?:°|度|[NE])?$/i.exec(text);
  return found ? Number(found[1]) : null;
}

/** 35°39'10.4", 35度39分10秒, N35.39.10.4. */
function sexagesimal(text: string): number | null {
  const found =
    /^(?:北緯|東経|[NE])?\s*(\d{1,3})\s*[°度.]\s*(\d{1,2})\s*['′’分.]\s*(\d{1,2}(?:\.\d+)?)\s*(?:"|″|”|'{2}|′{2}|秒)?\s*[NE]?$/i.exec(
      text,
    );
  if (!found) return null;
  return degrees(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** 353910.4 = 35°39'10.4". */
function packed(value: number): number | null {
  if (value < 200_000 || value > 1_545_959.9999) return null;
  const whole = Math.floor(value / 10_000);
  return degrees(whole, Math.floor(value / 100) % 100, value % 100);
}

function degrees(whole: number, minutes: number, seconds: number): number | null {
  return minutes < 60 && seconds < 60 ? whole + minutes / 60 + seconds / 3600 : null;
}

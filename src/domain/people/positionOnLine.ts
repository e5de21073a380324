import type { LngLat } from "../geo/lngLat.ts";
import type { EdgeLine } from "./edgeLine.ts";

/** The position at a number of centimetres from the line's first end. */
export function positionOnLine({ lng, lat, walkedCm }: EdgeLine, offsetCm: number): LngLat {
  let i = 1;
  while (i + 1 < walkedCm.length && walkedCm[i]! < offsetCm) i++;
  const lengthCm = walkedCm[i]! - walkedCm[i - 1]!;
  const share = lengthCm > 0 ? (offsetCm - walkedCm[i - 1]!) / lengthCm : 0;
  return [
    lng[i - 1]! + share * (lng[i]! - lng[i - 1]!),
    lat[i - 1]! + share * (lat[i]! - lat[i - 1]!),
  ];
}

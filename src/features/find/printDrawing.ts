import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import type { Bounds, LngLat } from "../../domain/geo/lngLat.ts";
import { type LabelPlace, labelPlaces } from "../../map/picture/labelPlaces.ts";
import { framePoint, type PictureFrame } from "../../map/picture/pictureFrame.ts";
import { textWidthPx } from "../../map/picture/textWidthPx.ts";
import type { WorldPixel } from "../../map/worldPixels.ts";

/** What stands over the streets of the printed map, in px of the drawing. */
export interface PrintDrawing {
  readonly places: readonly {
    readonly place: FoundPlace["place"];
    /** As in the list under the map. */
    readonly number: number;
    readonly at: WorldPixel;
    /** Where its number stands. */
    readonly tag: LabelPlace | null;
  }[];
  readonly start: WorldPixel | null;
  /** `null` = the word 「ここから」 has no room; the ring stands alone. */
  readonly startLabel: LabelPlace | null;
}

/** Lays out the places with their numbers, each beside its symbol where there is room, and the start. */
export function printDrawing(
  found: readonly FoundPlace[],
  startAt: LngLat | null,
  startWord: string,
  frame: PictureFrame,
): PrintDrawing {
  const { widthPx, heightPx } = frame;
  const located = found.flatMap(({ place }, index) =>
    place.location === null
      ? []
      : [
          {
            place,
            number: index + 1,
            at: framePoint(frame, [place.location.lng, place.location.lat]),
          },
        ],
  );
  const start = startAt === null ? null : framePoint(frame, startAt);
  const tagWishes = located.map(({ at }) => ({
    at,
    gapPx: 11,
    widthPx: PRINT_TAG_PX,
    heightPx: PRINT_TAG_PX,
  }));
  const startSize = { gapPx: 12, widthPx: textWidthPx(startWord, 16), heightPx: 19 };
  const startWishes = start === null ? [] : [{ at: start, ...startSize, isOptional: true }];
  const labels = labelPlaces([...tagWishes, ...startWishes], {
    widthPx,
    heightPx,
    lines: [],
    boxes: [
      ...located.map(({ at }) => boxAround(at, PRINT_SYMBOL_PX)),
      ...(start === null ? [] : [boxAround(start, 18)]),
      [widthPx - 130, heightPx - 40, widthPx, heightPx],
    ],
  });
  return {
    places: located.map((each, index) => ({ ...each, tag: labels[index] ?? null })),
    start,
    startLabel: labels[located.length] ?? null,
  };
}

/** About 6 mm on paper. */
export const PRINT_SYMBOL_PX = 24;
export const PRINT_TAG_PX = 20;

function boxAround({ x, y }: WorldPixel, sizePx: number): Bounds {
  return [x - sizePx / 2, y - sizePx / 2, x + sizePx / 2, y + sizePx / 2];
}

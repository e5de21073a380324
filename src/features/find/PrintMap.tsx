import { useMemo, useRef } from "react";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import type { Bounds, LngLat } from "../../domain/geo/lngLat.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { type LabelPlace, labelPlaces } from "../../map/picture/labelPlaces.ts";
import { PAPER_PALETTE } from "../../map/picture/paperPalette.ts";
import {
  frameBounds,
  framePoint,
  pictureFrame,
  type PictureFrame,
} from "../../map/picture/pictureFrame.ts";
import { textWidthPx } from "../../map/picture/textWidthPx.ts";
import { streetMarkup } from "../../map/picture/streetMarkup.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import type { WorldPixel } from "../../map/worldPixels.ts";
import { useFind } from "../../state/find/useFind.ts";
import type { Language } from "../../text/find/language.ts";
import { PRINT_WORDS } from "../../text/find/printWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { PictureScale } from "./PictureScale.tsx";
import { PictureSymbol } from "./PictureSymbol.tsx";
import styles from "./PrintSheet.module.css";
import { useDrawingSize } from "./useDrawingSize.ts";
import { useStreetPicture } from "./useStreetPicture.ts";

/** The streets around the places of the sheet, each with its number, in greys that any printer can print. */
export function PrintMap({
  found,
  language,
}: {
  readonly found: readonly FoundPlace[];
  readonly language: Language;
}) {
  const words = PRINT_WORDS[language];
  const box = useRef<HTMLDivElement>(null);
  const { widthPx, heightPx } = useDrawingSize(box, { widthPx: 718, heightPx: 280, remPx: 16 });
  const start = useFind((state) => state.origin?.at ?? null);
  const frame = useMemo(() => {
    const positions = found.flatMap(({ place }) => positionsOf(place.location));
    const shown = start === null ? positions : [...positions, start];
    return pictureFrame(shown, { widthPx, heightPx, paddingPx: 34, mostZoom: 16.4 });
  }, [found, start, widthPx, heightPx]);
  const bounds = useMemo(() => (frame === null ? null : frameBounds(frame)), [frame]);
  const picture = useStreetPicture(bounds);
  const streets = useMemo(
    () => (picture === null || frame === null ? "" : streetMarkup(picture, frame, PAPER_PALETTE)),
    [picture, frame],
  );
  const here = withoutRuby(words.here);
  const drawn = frame === null ? [] : drawnPlaces(found, frame);
  const startAt = frame === null || start === null ? null : framePoint(frame, start);
  const labels = labelPlaces(
    [
      ...drawn.map(({ at }) => ({ at, gapPx: 11, widthPx: TAG_PX, heightPx: TAG_PX })),
      ...(startAt === null
        ? []
        : [{ at: startAt, gapPx: 12, widthPx: textWidthPx(here, 16), heightPx: 19 }]),
    ],
    {
      widthPx,
      heightPx,
      lines: [],
      boxes: [
        ...drawn.map(({ at }) => boxAround(at, SYMBOL_PX)),
        ...(startAt === null ? [] : [boxAround(startAt, 18)]),
        [widthPx - 130, heightPx - 40, widthPx, heightPx],
      ],
    },
  );
  return (
    <div ref={box} className={styles.map}>
      {frame === null ? null : (
        <svg
          viewBox={`0 0 ${widthPx} ${heightPx}`}
          width={widthPx}
          height={heightPx}
          role="img"
          aria-label={withoutRuby(words.mapOf)}
        >
          <g dangerouslySetInnerHTML={{ __html: streets }} />
          {drawn.map(({ place, at }) => (
            <PictureSymbol
              key={place.id}
              name={placeSymbol(place, PLACE_LAYERS)}
              at={at}
              sizePx={SYMBOL_PX}
            />
          ))}
          {startAt === null ? null : (
            <circle cx={startAt.x} cy={startAt.y} r={7} fill="#fff" stroke="#000" strokeWidth={4} />
          )}
          {labels.map((label, index) =>
            label === null ? null : index < drawn.length ? (
              <NumberTag key={drawn[index]!.place.id} label={label} number={drawn[index]!.number} />
            ) : (
              <text
                key="start"
                className={styles.here}
                x={label.x}
                y={label.y}
                dy="0.35em"
                textAnchor={label.anchor}
              >
                {here}
              </text>
            ),
          )}
          <PictureScale frame={frame} remPx={16} side="right" />
        </svg>
      )}
    </div>
  );
}

interface DrawnPlace {
  readonly place: FoundPlace["place"];
  /** As in the list under the map. */
  readonly number: number;
  readonly at: WorldPixel;
}

function drawnPlaces(found: readonly FoundPlace[], frame: PictureFrame): DrawnPlace[] {
  return found.flatMap(({ place }, index) =>
    positionsOf(place.location).map((position) => ({
      place,
      number: index + 1,
      at: framePoint(frame, position),
    })),
  );
}

function boxAround({ x, y }: WorldPixel, sizePx: number): Bounds {
  return [x - sizePx / 2, y - sizePx / 2, x + sizePx / 2, y + sizePx / 2];
}

function positionsOf(location: FoundPlace["place"]["location"]): LngLat[] {
  return location === null ? [] : [[location.lng, location.lat]];
}

/** A white tag with an ink frame beside the symbol, on the side where there is room. */
function NumberTag({ label, number }: { readonly label: LabelPlace; readonly number: number }) {
  const shift = { start: 0, middle: -TAG_PX / 2, end: -TAG_PX }[label.anchor];
  const left = (label.x + shift).toFixed(1);
  const top = (label.y - TAG_PX / 2).toFixed(1);
  return (
    <g transform={`translate(${left} ${top})`}>
      <rect width={TAG_PX} height={TAG_PX} rx={3} fill="#fff" stroke="#000" strokeWidth={1.5} />
      <text className={styles.tag} x={TAG_PX / 2} y={15.5} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

/** About 6 mm on paper. */
const SYMBOL_PX = 24;
const TAG_PX = 20;

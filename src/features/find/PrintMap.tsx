import { useMemo, useRef } from "react";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import type { LabelPlace } from "../../map/picture/labelPlaces.ts";
import { PAPER_PALETTE } from "../../map/picture/paperPalette.ts";
import { frameBounds, pictureFrame, type PictureFrame } from "../../map/picture/pictureFrame.ts";
import { streetMarkup } from "../../map/picture/streetMarkup.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { useFind } from "../../state/find/useFind.ts";
import type { Language } from "../../text/find/language.ts";
import { PRINT_WORDS } from "../../text/find/printWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { PictureScale } from "./PictureScale.tsx";
import { PictureSymbol } from "./PictureSymbol.tsx";
import { PRINT_SYMBOL_PX, PRINT_TAG_PX, printDrawing } from "./printDrawing.ts";
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
    const positions = found.flatMap(({ place }): LngLat[] =>
      place.location === null ? [] : [[place.location.lng, place.location.lat]],
    );
    const shown = start === null ? positions : [...positions, start];
    return pictureFrame(shown, { widthPx, heightPx, paddingPx: 34, mostZoom: 16.4 });
  }, [found, start, widthPx, heightPx]);
  const here = withoutRuby(words.here);
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
          <Streets frame={frame} />
          <Drawn found={found} start={start} here={here} frame={frame} />
          <PictureScale frame={frame} remPx={16} side="right" />
        </svg>
      )}
    </div>
  );
}

function Streets({ frame }: { readonly frame: PictureFrame }) {
  const bounds = useMemo(() => frameBounds(frame), [frame]);
  const picture = useStreetPicture(bounds);
  const streets = useMemo(
    () => (picture === null ? "" : streetMarkup(picture, frame, PAPER_PALETTE)),
    [picture, frame],
  );
  return <g dangerouslySetInnerHTML={{ __html: streets }} />;
}

/** Symbols first, then the start, then the numbers, which nothing may hide. */
function Drawn({
  found,
  start: startAt,
  here,
  frame,
}: {
  readonly found: readonly FoundPlace[];
  readonly start: LngLat | null;
  readonly here: string;
  readonly frame: PictureFrame;
}) {
  const { places, start, startLabel } = printDrawing(found, startAt, here, frame);
  return (
    <>
      {places.map(({ place, at }) => (
        <PictureSymbol
          key={place.id}
          name={placeSymbol(place, PLACE_LAYERS)}
          at={at}
          sizePx={PRINT_SYMBOL_PX}
        />
      ))}
      {start === null ? null : (
        <circle cx={start.x} cy={start.y} r={7} fill="#fff" stroke="#000" strokeWidth={4} />
      )}
      {startLabel === null ? null : (
        <text
          className={styles.here}
          x={startLabel.x}
          y={startLabel.y}
          dy="0.35em"
          textAnchor={startLabel.anchor}
        >
          {here}
        </text>
      )}
      {places.map(({ place, number, tag }) =>
        tag === null ? null : <NumberTag key={place.id} tag={tag} number={number} />,
      )}
    </>
  );
}

/** A white tag with an ink frame. */
function NumberTag({ tag, number }: { readonly tag: LabelPlace; readonly number: number }) {
  const shift = { start: 0, middle: -PRINT_TAG_PX / 2, end: -PRINT_TAG_PX }[tag.anchor];
  const left = (tag.x + shift).toFixed(1);
  const top = (tag.y - PRINT_TAG_PX / 2).toFixed(1);
  return (
    <g transform={`translate(${left} ${top})`}>
      <rect
        width={PRINT_TAG_PX}
        height={PRINT_TAG_PX}
        rx={3}
        fill="#fff"
        stroke="#000"
        strokeWidth={1.5}
      />
      <text className={styles.tag} x={PRINT_TAG_PX / 2} y={15.5} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

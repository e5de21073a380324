import { useMemo, useRef } from "react";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { PAPER_PALETTE } from "../../map/picture/paperPalette.ts";
import { frameBounds, framePoint, pictureFrame } from "../../map/picture/pictureFrame.ts";
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
          {start === null ? null : (
            <Start at={framePoint(frame, start)} text={withoutRuby(words.here)} />
          )}
          {found.map(({ place }, index) =>
            positionsOf(place.location).map((position) => (
              <g key={place.id}>
                <PictureSymbol
                  name={placeSymbol(place, PLACE_LAYERS)}
                  at={framePoint(frame, position)}
                  sizePx={24}
                />
                <NumberTag at={framePoint(frame, position)} number={index + 1} />
              </g>
            )),
          )}
          <PictureScale frame={frame} remPx={16} />
        </svg>
      )}
    </div>
  );
}

function positionsOf(location: FoundPlace["place"]["location"]): LngLat[] {
  return location === null ? [] : [[location.lng, location.lat]];
}

function Start({ at, text }: { readonly at: WorldPixel; readonly text: string }) {
  return (
    <g>
      <circle cx={at.x} cy={at.y} r={8} fill="#fff" stroke="#000" strokeWidth={5} />
      <text className={styles.here} x={at.x} y={at.y + 26} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

/** A white tag with an ink frame at the right of the symbol. */
function NumberTag({ at, number }: { readonly at: WorldPixel; readonly number: number }) {
  return (
    <g transform={`translate(${(at.x + 10).toFixed(1)} ${(at.y - 20).toFixed(1)})`}>
      <rect width={20} height={20} rx={3} fill="#fff" stroke="#000" strokeWidth={1.5} />
      <text className={styles.tag} x={10} y={15.5} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

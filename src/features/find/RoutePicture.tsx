import { useRef } from "react";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import type { WalkRoute } from "../../domain/walking/walkRoute.ts";
import type { RouteDrawing } from "../../map/picture/routeDrawing.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { MAP_PALETTES } from "../../map/style/mapPalette.ts";
import type { Origin } from "../../state/find/findState.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { PictureScale } from "./PictureScale.tsx";
import { PictureSymbol } from "./PictureSymbol.tsx";
import styles from "./RoutePicture.module.css";
import { useDrawingSize } from "./useDrawingSize.ts";
import { useMapContrast } from "./useMapContrast.ts";
import { letterPxOf, ROUTE_SIZES, useRouteDrawing } from "./useRouteDrawing.ts";

/** The small map of a place: streets, the way on foot, start, goal and other places. Touching it opens the big one. */
export function RoutePicture({
  place,
  at,
  route,
  origin,
  others,
  onOpen,
}: {
  readonly place: PublicPlace;
  readonly at: LngLat;
  readonly route: WalkRoute | null;
  readonly origin: Origin | null;
  /** With a position, the nearest first. */
  readonly others: readonly PublicPlace[];
  readonly onOpen: () => void;
}) {
  const words = PLACE_WORDS[useLanguage()];
  const button = useRef<HTMLButtonElement>(null);
  const size = useDrawingSize(button, USUAL_SIZE);
  const palette = MAP_PALETTES[useMapContrast()];
  const startWord = withoutRuby(words.start[origin?.how ?? "map"]);
  const drawn = useRouteDrawing({ place, at, route, origin, others, size, palette, startWord });
  if (drawn === null) return null;
  const { frame, streets, drawing } = drawn;
  const { widthPx, heightPx, remPx } = size;
  const label = route === null ? words.pictureOf(place.name) : words.pictureOfWay(place.name);
  return (
    <button ref={button} type="button" className={styles.picture} onClick={onOpen}>
      <span className="srOnly">{withoutRuby(label)}</span>
      <svg
        viewBox={`0 0 ${widthPx} ${heightPx}`}
        width={widthPx}
        height={heightPx}
        aria-hidden="true"
        style={{ background: palette.paper }}
      >
        <g dangerouslySetInnerHTML={{ __html: streets }} />
        <Way drawing={drawing} isStraight={route?.isStraight ?? false} color={palette.key} />
        {drawing.others.map(({ index, at: point }) => (
          <PictureSymbol
            key={others[index]!.id}
            name={placeSymbol(others[index]!, PLACE_LAYERS)}
            at={point}
            sizePx={ROUTE_SIZES.otherPx}
          />
        ))}
        <PictureSymbol
          name={placeSymbol(place, PLACE_LAYERS)}
          at={drawing.goal}
          sizePx={ROUTE_SIZES.goalPx}
        />
        <Labels drawing={drawing} letterPx={letterPxOf(remPx)} namePx={remPx} />
        <PictureScale frame={frame} remPx={remPx} side={drawing.scaleBarSide} />
      </svg>
    </button>
  );
}

/** 390 wide, 236 high, as most phones show it. */
const USUAL_SIZE = { widthPx: 390, heightPx: 236, remPx: 16 };
function Way({
  drawing: { way, start },
  isStraight,
  color,
}: {
  readonly drawing: RouteDrawing;
  readonly isStraight: boolean;
  readonly color: string;
}) {
  if (way === "" || start === null) return null;
  const dashes = isStraight ? { strokeDasharray: "1 12" } : {};
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={way} stroke="#fff" strokeWidth={11} />
      <path d={way} stroke={color} strokeWidth={6} {...dashes} />
      <circle cx={start.x} cy={start.y} r={9} fill="#fff" stroke={color} strokeWidth={5} />
    </g>
  );
}

function Labels({
  drawing,
  letterPx,
  namePx,
}: {
  readonly drawing: RouteDrawing;
  readonly letterPx: number;
  readonly namePx: number;
}) {
  return drawing.labels.map(({ text, of, x, y, anchor }) => (
    <text
      key={`${of} ${text} ${x} ${y}`}
      className={LABEL_CLASSES[of]}
      x={x}
      y={y}
      dy="0.35em"
      textAnchor={anchor}
      fontSize={of === "name" ? namePx : letterPx}
      {...(of === "start" ? {} : { lang: "ja" })}
    >
      {text}
    </text>
  ));
}

const LABEL_CLASSES = { start: styles.start, goal: styles.label, name: styles.name } as const;

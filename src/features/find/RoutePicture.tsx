import { useMemo, useRef } from "react";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import type { StreetPicture } from "../../domain/town/streetPicture.ts";
import type { WalkRoute } from "../../domain/walking/walkRoute.ts";
import { frameBounds, pictureFrame } from "../../map/picture/pictureFrame.ts";
import { routeDrawing, type RouteDrawing } from "../../map/picture/routeDrawing.ts";
import { streetMarkup } from "../../map/picture/streetMarkup.ts";
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
import { useStreetPicture } from "./useStreetPicture.ts";

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
  /** The nearest first. */
  readonly others: readonly PublicPlace[];
  readonly onOpen: () => void;
}) {
  const words = PLACE_WORDS[useLanguage()];
  const button = useRef<HTMLButtonElement>(null);
  const { widthPx, heightPx, remPx } = useDrawingSize(button, USUAL_SIZE);
  const palette = MAP_PALETTES[useMapContrast()];
  const path = useMemo(() => route?.path ?? [], [route]);
  const frame = useMemo(
    () =>
      pictureFrame(path.length > 0 ? path : [at], {
        widthPx,
        heightPx,
        paddingPx: Math.min(PADDING_PX, heightPx / 4),
        mostZoom: NEAREST_ZOOM,
      }),
    [path, at, widthPx, heightPx],
  );
  const bounds = useMemo(() => (frame === null ? null : frameBounds(frame)), [frame]);
  const picture = useStreetPicture(bounds);
  const streets = useMemo(
    () => (picture === null || frame === null ? "" : streetMarkup(picture, frame, palette)),
    [picture, frame, palette],
  );
  if (frame === null) return null;
  const located = others.filter(({ location }) => location !== null);
  const letterPx = (17 / 16) * remPx;
  const drawing = routeDrawing(
    frame,
    {
      path,
      start:
        origin === null || route === null
          ? null
          : { at: origin.at, label: withoutRuby(words.start[origin.how]) },
      goal: { at, label: shortened(place.name, (widthPx * 0.55) / letterPx) },
      others: located.map(({ location }) => [location!.lng, location!.lat]),
      names: namesOf(picture),
    },
    {
      goalPx: 40,
      startPx: 24,
      otherPx: 22,
      letterPx,
      nameLetterPx: remPx,
      scaleBar: { widthPx: 0.36 * widthPx + 24, heightPx: 2.4 * remPx },
    },
  );
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
            key={located[index]!.id}
            name={placeSymbol(located[index]!, PLACE_LAYERS)}
            at={point}
            sizePx={22}
          />
        ))}
        <PictureSymbol name={placeSymbol(place, PLACE_LAYERS)} at={drawing.goal} sizePx={40} />
        <Labels drawing={drawing} letterPx={letterPx} namePx={remPx} />
        <PictureScale frame={frame} remPx={remPx} side={drawing.scaleBarSide} />
      </svg>
    </button>
  );
}

/** 390 wide, 236 high, as most phones show it. */
const USUAL_SIZE = { widthPx: 390, heightPx: 236, remPx: 16 };
const PADDING_PX = 46;
/** About 0.7 m to a px: two blocks around a place. */
const NEAREST_ZOOM = 16.4;

function namesOf(picture: StreetPicture | null): { readonly at: LngLat; readonly label: string }[] {
  const names = picture?.names ?? [];
  return NAMED.flatMap((kind) =>
    names.filter((each) => each.kind === kind).map(({ at, name }) => ({ at, label: name })),
  ).slice(0, MOST_NAMES);
}

const NAMED = ["station", "landmark", "placeName"] as const;
const MOST_NAMES = 12;

/** A long name ends in …: it stands in full right above the map. */
function shortened(name: string, mostLetters: number): string {
  return name.length <= mostLetters ? name : `${name.slice(0, Math.floor(mostLetters) - 1)}…`;
}

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

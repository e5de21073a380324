import { useMemo } from "react";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import type { StreetPicture } from "../../domain/town/streetPicture.ts";
import type { WalkRoute } from "../../domain/walking/walkRoute.ts";
import { frameBounds, pictureFrame, type PictureFrame } from "../../map/picture/pictureFrame.ts";
import { routeDrawing, type RouteDrawing } from "../../map/picture/routeDrawing.ts";
import { streetMarkup } from "../../map/picture/streetMarkup.ts";
import type { MapPalette } from "../../map/style/mapPalette.ts";
import type { Origin } from "../../state/find/findState.ts";
import type { DrawingSize } from "./useDrawingSize.ts";
import { useStreetPicture } from "./useStreetPicture.ts";

/** What the small map of a place is drawn from. */
export interface RouteToDraw {
  readonly place: PublicPlace;
  readonly at: LngLat;
  readonly route: WalkRoute | null;
  readonly origin: Origin | null;
  /** With a position, the nearest first. */
  readonly others: readonly PublicPlace[];
  readonly size: DrawingSize;
  readonly palette: MapPalette;
  readonly startWord: string;
}

export interface DrawnRoute {
  readonly frame: PictureFrame;
  /** Content of an `<svg>`; "" while the streets are not there. */
  readonly streets: string;
  readonly drawing: RouteDrawing;
}

/** The small map of a place in px of the screen; the streets come when the device has cut them out. `null` = no room. */
export function useRouteDrawing(shown: RouteToDraw): DrawnRoute | null {
  const { at, route, size, palette } = shown;
  const { widthPx, heightPx } = size;
  const path = route?.path ?? NO_PATH;
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
  return { frame, streets, drawing: drawingOf(shown, path, frame, picture) };
}

/** Symbols in px, whatever the size of the letters. */
export const ROUTE_SIZES = { goalPx: 40, startPx: 24, otherPx: 22 } as const;

/** 17 px at the usual size of letters. */
export function letterPxOf(remPx: number): number {
  return (17 / 16) * remPx;
}

function drawingOf(
  { place, at, route, origin, others, size, startWord }: RouteToDraw,
  path: readonly LngLat[],
  frame: PictureFrame,
  picture: StreetPicture | null,
): RouteDrawing {
  const { widthPx, remPx } = size;
  const letterPx = letterPxOf(remPx);
  const hasStart = origin !== null && route !== null;
  return routeDrawing(
    frame,
    {
      path,
      start: hasStart ? { at: origin.at, label: startWord } : null,
      goal: { at, label: shortened(place.name, (widthPx * 0.55) / letterPx) },
      others: others.map(({ location }) => [location?.lng ?? NaN, location?.lat ?? NaN]),
      names: namesOf(picture),
    },
    {
      ...ROUTE_SIZES,
      letterPx,
      nameLetterPx: remPx,
      scaleBar: { widthPx: 0.36 * widthPx + 24, heightPx: 2.4 * remPx },
    },
  );
}

/** A long name ends in …: it stands in full right above the map. */
function shortened(name: string, mostLetters: number): string {
  return name.length <= mostLetters ? name : `${name.slice(0, Math.floor(mostLetters) - 1)}…`;
}

function namesOf(picture: StreetPicture | null): { readonly at: LngLat; readonly label: string }[] {
  const names = picture?.names ?? [];
  return NAMED.flatMap((kind) =>
    names.filter((each) => each.kind === kind).map(({ at, name }) => ({ at, label: name })),
  ).slice(0, MOST_NAMES);
}

const NO_PATH: readonly LngLat[] = [];
const PADDING_PX = 46;
/** About 0.7 m to a px: two blocks around a place. */
const NEAREST_ZOOM = 16.4;
const NAMED = ["station", "landmark", "placeName"] as const;
const MOST_NAMES = 12;

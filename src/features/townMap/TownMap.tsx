import { lazy, useEffect, useState, type ComponentType } from "react";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { Place } from "../../domain/places/place.ts";
import { canUseWebGl } from "../../map/canUseWebGl.ts";
import type { AppState } from "../../state/appState.ts";
import { useActions, useApp } from "../../state/useApp.ts";

const RunningMap = lazy<ComponentType<TownMapProps & { readonly bounds: Bounds }>>(async () => {
  const loaded = await import("./RunningMap.tsx").catch(() => null);
  return { default: loaded?.RunningMap ?? MapNotLoaded };
});

interface TownMapProps {
  /** Draws these places, of every kind, and neither figures nor reach; absent = the answer to the question. */
  readonly listed?: readonly Place[] | undefined;
}

/**
 * The map of the open town. The drawing code is fetched only where it can run; where it cannot, the
 * state says so and the screen shows words in its place.
 */
export function TownMap({ listed }: TownMapProps) {
  const [canDraw] = useState(canUseWebGl);
  const manifest = useApp(manifestOf);
  const actions = useActions();
  useEffect(() => {
    if (!canDraw) actions.setMapState("noWebGl");
  }, [canDraw, actions]);
  return canDraw && manifest !== null ? (
    <RunningMap bounds={manifest.bounds} listed={listed} />
  ) : null;
}

function manifestOf({ town }: AppState) {
  return town?.manifest ?? null;
}

function MapNotLoaded() {
  const actions = useActions();
  useEffect(() => actions.setMapState("failed"), [actions]);
  return null;
}

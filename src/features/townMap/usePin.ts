import type { MapTool } from "../../state/appState.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import type { MapSpot } from "../../map/canvas/usePointer.ts";
import type { Pin } from "../../map/overlay/MapPin.tsx";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { LAYER_NAMES } from "../../text/kindNames.ts";
import { pinLabel } from "../../text/pinLabel.ts";
import type { Place } from "../../domain/places/place.ts";

/** The place that is being put somewhere, and what can be done with it. */
export interface Pinning {
  readonly choosesSpot: boolean;
  readonly pin: Pin | null;
  /** The place that the pin stands for now; it is not drawn at its old position. */
  readonly movedId: string | null;
  readonly moveTo: (spot: MapSpot) => void;
  readonly put: () => void;
  readonly cancel: () => void;
}

/** The tool in hand as a pin on the map: none while looking, one for a place being added or moved. */
export function usePin(): Pinning {
  const tool = useApp((state) => state.tool);
  const moved = useApp((state) =>
    state.tool.tool === "movePlace" || state.tool.tool === "pickPosition"
      ? (state.document.places.get(state.tool.placeId) ?? null)
      : null,
  );
  const actions = useActions();
  const written = useApp((state) =>
    state.tool.tool === "pickPosition" ? state.writtenPlaces.get(state.tool.placeId) : undefined,
  );
  const cancel = () => actions.setTool({ tool: "look" });
  const pick = ({ placeId, lng, lat }: Extract<MapTool, { tool: "pickPosition" }>) => {
    cancel();
    if (written === undefined || lng === null || lat === null) return;
    actions.writePlace(placeId, { ...written, location: { lng, lat, precision: "exact" } });
  };
  return {
    choosesSpot: tool.tool !== "look",
    pin: pinOf(tool, moved),
    movedId: moved?.id ?? null,
    moveTo: ({ lng, lat }) => {
      if (tool.tool !== "look") actions.setTool({ ...tool, lng, lat });
    },
    put: () => {
      if (tool.tool === "pickPosition") {
        pick(tool);
        return;
      }
      if (tool.tool !== "movePlace") return;
      cancel();
      void actions.movePlace(tool.placeId, { lng: tool.lng, lat: tool.lat, precision: "exact" });
    },
    cancel,
  };
}

function pinOf(tool: MapTool, moved: Place | null): Pin | null {
  if (tool.tool === "look" || tool.lng === null || tool.lat === null) return null;
  const { lng, lat } = tool;
  if (tool.tool === "addPlace") {
    return { lng, lat, symbol: tool.layer, label: pinLabel(LAYER_NAMES[tool.layer]), from: null };
  }
  if (tool.tool === "pickPosition") {
    const label = pinLabel(moved?.name ?? LAYER_NAMES[tool.symbol]);
    return { lng, lat, symbol: tool.symbol, label, from: moved?.location ?? null };
  }
  if (moved === null) return null;
  const symbol = placeSymbol(moved, []);
  return { lng, lat, symbol, label: pinLabel(moved.name), from: moved.location };
}

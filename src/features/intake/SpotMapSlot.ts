import { createContext, type ReactNode } from "react";
import type { MapSpot } from "../../map/canvas/usePointer.ts";
import type { PlaceLayer } from "../../domain/places/placeKind.ts";

/** What is being put somewhere, and where it stands now; `null` = nowhere yet. */
export interface SpotPicking {
  readonly name: string;
  readonly symbol: PlaceLayer;
  readonly spot: MapSpot | null;
  readonly onMove: (spot: MapSpot) => void;
  readonly onPut: () => void;
  readonly onCancel: () => void;
}

/** Draws a map on which a spot is chosen; the app gives it, and none where no map can be drawn. */
export const SpotMapSlot = createContext<((picking: SpotPicking) => ReactNode) | null>(null);

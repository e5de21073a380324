import { useMemo } from "react";
import type { ShownZones } from "../../map/canvas/useZones.ts";
import { useApp } from "../../state/useApp.ts";
import { zoneFigures } from "./zoneFigures.ts";

/** The zones asked about, with the figures of the newest answer; without any where no kind of place is asked about. */
export function useShownZones(hasFigures: boolean): Omit<ShownZones, "symbols"> {
  const zoneSet = useApp((state) =>
    state.town?.zoneSets.find(({ id }) => id === state.view.question.zoneSetId),
  );
  const mode = useApp((state) => state.view.mode);
  const answer = useApp((state) => state.answer);
  const asksNothing = useApp((state) => state.view.question.layers.length === 0);
  const zoneId = useApp((state) => state.view.zoneId);
  const hoveredZoneId = useApp((state) => state.hoveredZoneId);
  const zones = zoneSet?.zones ?? NO_ZONES;
  const figures = useMemo(
    () =>
      zoneSet === undefined
        ? []
        : zoneFigures(zoneSet, asksNothing || !hasFigures ? null : answer, mode),
    [zoneSet, answer, mode, asksNothing, hasFigures],
  );
  return { zones, figures, zoneId, hoveredZoneId };
}

const NO_ZONES = [] as const;

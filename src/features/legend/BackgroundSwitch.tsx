import { isInJapan } from "../../domain/geo/isInJapan.ts";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import type { Background } from "../../state/viewState.ts";
import { LEGEND_WORDS } from "../../text/legendWords.ts";
import { LegendChoice } from "./LegendChoice.tsx";

const BACKGROUNDS: readonly { readonly value: Background; readonly text: string }[] = [
  { value: "none", text: LEGEND_WORDS.backgroundNone },
  { value: "gsiPale", text: LEGEND_WORDS.gsiPale },
  { value: "gsiStd", text: LEGEND_WORDS.gsiStd },
];

/**
 * A map from outside under the town's own streets, which needs the internet; not offered for a town that 国土地理院
 * does not draw in such detail.
 */
export function BackgroundSwitch() {
  const background = useApp((state) => state.view.background);
  const isDrawn = useApp((state) => state.town !== null && isJapanese(state.town.manifest.bounds));
  const failed = useApp((state) => state.backgroundFailed);
  const { setView } = useActions();
  if (!isDrawn) return null;
  return (
    <LegendChoice
      name={LEGEND_WORDS.background}
      choices={BACKGROUNDS}
      chosen={background}
      onChoose={(value) => setView({ background: value })}
      note={{ text: LEGEND_WORDS.needsInternet, quiet: background === "none" || failed }}
    />
  );
}

function isJapanese([west, south, east, north]: Bounds): boolean {
  return isInJapan(west, south) && isInJapan(east, north);
}

import { useActions, useApp } from "../../state/useApp.ts";
import type { ReachShown } from "../../state/viewState.ts";
import { LEGEND_WORDS } from "../../text/legendWords.ts";
import { LegendChoice } from "./LegendChoice.tsx";

const SHOWN: readonly { readonly value: ReachShown; readonly text: string }[] = [
  { value: "selected", text: LEGEND_WORDS.reachSelected },
  { value: "all", text: LEGEND_WORDS.reachAll },
  { value: "none", text: LEGEND_WORDS.reachNone },
];

/** Whose reach is drawn on the streets. */
export function ReachSwitch() {
  const reach = useApp((state) => state.view.reach);
  const { setView } = useActions();
  return (
    <LegendChoice
      name={LEGEND_WORDS.reach}
      choices={SHOWN}
      chosen={reach}
      onChoose={(value) => setView({ reach: value })}
    />
  );
}

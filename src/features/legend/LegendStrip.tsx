import { useState } from "react";
import { useApp } from "../../state/useApp.ts";
import { LEGEND_WORDS } from "../../text/legendWords.ts";
import { BackgroundSwitch } from "./BackgroundSwitch.tsx";
import { CandidateToggle } from "./CandidateToggle.tsx";
import { ClassLegend } from "./ClassLegend.tsx";
import { Credits } from "./Credits.tsx";
import { LayerToggles } from "./LayerToggles.tsx";
import styles from "./legend.module.css";
import { MapScale } from "./MapScale.tsx";
import { ReachSwatch } from "./ReachSwatch.tsx";
import { ReachSwitch } from "./ReachSwitch.tsx";
import { StateMarks } from "./StateMarks.tsx";

/** The strip under the map, never over the land: what the colours say, the layers, scale, credits. */
export function LegendStrip() {
  const town = useApp((state) => state.town);
  const failed = useApp((state) => state.backgroundFailed);
  const [unfolded, setUnfolded] = useState(false);
  if (town === null) return null;
  return (
    <section className={styles.strip} aria-label={LEGEND_WORDS.legend} data-unfolded={unfolded}>
      {failed ? <output className={styles.failed}>{LEGEND_WORDS.backgroundFailed}</output> : null}
      <ClassLegend />
      <div className={styles.row}>
        <MapScale />
        <ReachSwatch />
        <button
          type="button"
          className={styles.fold}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? LEGEND_WORDS.fold : LEGEND_WORDS.unfold}
        </button>
      </div>
      <div className={`${styles.folding} ${styles.layersRow}`}>
        <LayerToggles />
      </div>
      <div className={`${styles.folding} ${styles.row}`}>
        <ReachSwitch />
        <BackgroundSwitch />
        <CandidateToggle />
        <StateMarks />
      </div>
      <Credits />
    </section>
  );
}

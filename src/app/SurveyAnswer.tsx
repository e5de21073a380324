import { useState } from "react";
import { LegendStrip } from "../features/legend/LegendStrip.tsx";
import { useApp } from "../state/useApp.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { useFocusKept } from "../ui/useFocusKept.ts";
import { MapOrReason } from "./MapOrReason.tsx";
import { SurveyPanel } from "./SurveyPanel.tsx";
import styles from "./SurveyAnswer.module.css";
import { TabBar, type Tab } from "./TabBar.tsx";

/** The answer as table and as map, and the strip that explains the map. */
export function SurveyAnswer() {
  const [tab, setTab] = useState<Tab>("table");
  const [wide, setWide] = useState(false);
  const panel = useFocusKept<HTMLDivElement>(
    useApp(({ view, tool }) => `${tool.tool} ${view.placeId} ${view.zoneId}`),
  );
  const hasSheet = useApp(({ view, tool }) => view.placeId !== null || tool.tool !== "look");
  return (
    <>
      <div className={styles.screen} data-tab={tab} data-wide={wide} data-sheet={hasSheet}>
        <div className={styles.panel} ref={panel} id="table" tabIndex={-1}>
          <SurveyPanel wide={wide} onWide={setWide} onShowMap={() => setTab("map")} />
        </div>
        <div className={styles.mapSide}>
          <div className={styles.map}>
            <MapOrReason />
          </div>
          <LegendStrip />
        </div>
      </div>
      <TabBar tab={tab} listWord={FRAME_WORDS.table} onTab={setTab} />
    </>
  );
}

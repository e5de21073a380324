import { lazy, Suspense, useState } from "react";
import { LegendStrip } from "../features/legend/LegendStrip.tsx";
import { useActions, useApp } from "../state/useApp.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { CatchError } from "../ui/CatchError.tsx";
import { Message } from "../ui/Message.tsx";
import { useFocusKept } from "../ui/useFocusKept.ts";
import { SurveyPanel } from "./SurveyPanel.tsx";
import styles from "./SurveyAnswer.module.css";
import { TabBar, type Tab } from "./TabBar.tsx";

const TownMap = lazy(async () => {
  const { TownMap: loaded } = await import("../features/townMap/TownMap.tsx");
  return { default: loaded };
});

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
      <TabBar tab={tab} onTab={setTab} />
    </>
  );
}

function MapOrReason() {
  const mapState = useApp((state) => state.mapState);
  const { setMapState } = useActions();
  if (mapState === "noWebGl" || mapState === "failed") {
    const noWebGl = mapState === "noWebGl";
    return (
      <div className={styles.noMap}>
        <Message
          tone="warn"
          announce
          title={noWebGl ? FRAME_WORDS.noWebGlTitle : FRAME_WORDS.mapFailedTitle}
        >
          <p>{noWebGl ? FRAME_WORDS.noWebGl : FRAME_WORDS.mapFailed}</p>
        </Message>
      </div>
    );
  }
  return (
    <CatchError instead={null} onError={() => setMapState("failed")}>
      <Suspense fallback={<p className={styles.waiting}>{FRAME_WORDS.mapWaiting}</p>}>
        <TownMap />
      </Suspense>
    </CatchError>
  );
}

import { lazy, Suspense, useState } from "react";
import { IntakePart } from "../features/intake/IntakePart.tsx";
import { type SpotPicking, SpotMapSlot } from "../features/intake/SpotMapSlot.ts";
import { Credits } from "../features/legend/Credits.tsx";
import { canUseWebGl } from "../map/canUseWebGl.ts";
import { useActions, useApp } from "../state/useApp.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { CatchError } from "../ui/CatchError.tsx";
import styles from "./InventoryIntake.module.css";

/** 取り込む, with a map to put doubtful rows on where this device can draw one. */
export function InventoryIntake() {
  const [canDraw] = useState(canUseWebGl);
  const hasFailed = useApp((state) => state.mapState === "failed");
  return (
    <SpotMapSlot value={canDraw && !hasFailed ? spotMap : null}>
      <IntakePart />
    </SpotMapSlot>
  );
}

const PickSpotMap = lazy(async () => ({
  default: (await import("../features/townMap/PickSpotMap.tsx")).PickSpotMap,
}));

function spotMap(picking: SpotPicking) {
  return <SpotMap {...picking} />;
}

function SpotMap(picking: SpotPicking) {
  const bounds = useApp((state) => state.town?.manifest.bounds ?? null);
  const { setMapState } = useActions();
  if (bounds === null) return null;
  return (
    <CatchError instead={null} onError={() => setMapState("failed")}>
      <div className={styles.map}>
        <Suspense fallback={<p>{FRAME_WORDS.mapWaiting}</p>}>
          <PickSpotMap bounds={bounds} {...picking} />
        </Suspense>
      </div>
      <div>
        <Credits />
      </div>
    </CatchError>
  );
}

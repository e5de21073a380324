import { lazy, Suspense } from "react";
import type { Place } from "../domain/places/place.ts";
import { useActions, useApp } from "../state/useApp.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { CatchError } from "../ui/CatchError.tsx";
import { Message } from "../ui/Message.tsx";
import styles from "./MapOrReason.module.css";

const TownMap = lazy(async () => {
  const { TownMap: loaded } = await import("../features/townMap/TownMap.tsx");
  return { default: loaded };
});

/** The map, or in its place why it cannot be shown. `listed` = draws these places of every kind, and no answer. */
export function MapOrReason({ listed }: { readonly listed?: readonly Place[] }) {
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
        <TownMap listed={listed} />
      </Suspense>
    </CatchError>
  );
}

import { useState } from "react";
import { canUseWebGl } from "../../map/canUseWebGl.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { MAP_PAGE_WORDS } from "../../text/find/mapPageWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { FindList } from "./FindList.tsx";
import styles from "./FindMap.module.css";
import { FoundMap } from "./FoundMap.tsx";
import { useIsWide } from "./useIsWide.ts";

/** 地図: what the list says, on a map; where there is room, beside the list. */
export function FindMap() {
  return useIsWide() ? <FindList /> : <MapAlone />;
}

function MapAlone() {
  const words = MAP_PAGE_WORDS[useLanguage()];
  const count = useFind((state) => state.answer?.rows.length ?? 0);
  const [canDraw] = useState(canUseWebGl);
  return (
    <div className={styles.page}>
      <h1 className="srOnly" id="find-title" tabIndex={-1}>
        <RubyText text={words.title} />
      </h1>
      {canDraw ? (
        <p className={styles.shown} role="status">
          <RubyText text={words.shown(count)} />
        </p>
      ) : null}
      <FoundMap pointedId={null} />
    </div>
  );
}

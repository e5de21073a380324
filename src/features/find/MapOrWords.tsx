import { lazy, Suspense, useState } from "react";
import { canUseWebGl } from "../../map/canUseWebGl.ts";
import { useFindActions } from "../../state/find/useFind.ts";
import type { MAP_PAGE_WORDS } from "../../text/find/mapPageWords.ts";
import { CatchError } from "../../ui/CatchError.tsx";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FindMap.module.css";
import type { RunningFindMapProps } from "./RunningFindMap.tsx";

const RunningFindMap = lazy(async () => ({
  default: (await import("./RunningFindMap.tsx")).RunningFindMap,
}));

interface MapOrWordsProps extends Omit<RunningFindMapProps, "words"> {
  readonly words: (typeof MAP_PAGE_WORDS)["ja"];
}

/** The map; where it cannot be drawn or loaded, that, and the way to the list, which says the same. */
export function MapOrWords(props: MapOrWordsProps) {
  const { words } = props;
  const [canDraw] = useState(canUseWebGl);
  const [hasFailed, setHasFailed] = useState(false);
  if (!canDraw || hasFailed)
    return <NoMap text={canDraw ? words.failed : words.noWebGl} toList={words.toList} />;
  return (
    <CatchError instead={null} onError={() => setHasFailed(true)}>
      <Suspense
        fallback={
          <p className={styles.waiting}>
            <RubyText text={words.waiting} />
          </p>
        }
      >
        <RunningFindMap {...props} />
      </Suspense>
    </CatchError>
  );
}

function NoMap({ text, toList }: { readonly text: string; readonly toList: string }) {
  const { setView } = useFindActions();
  return (
    <div className={styles.waiting} role="status">
      <p>
        <RubyText text={text} />
      </p>
      <button type="button" className={styles.toList} onClick={() => setView({ page: "list" })}>
        <RubyText text={toList} />
      </button>
    </div>
  );
}

import { lazy, Suspense, useState } from "react";
import { canUseWebGl } from "../../map/canUseWebGl.ts";
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
  /** What can be done as well without a map. */
  readonly instead: { readonly text: string; readonly onPress: () => void };
}

/** The map; where it cannot be drawn or loaded, that, and what can be done instead. */
export function MapOrWords(props: MapOrWordsProps) {
  const { words, instead, ...running } = props;
  const [canDraw] = useState(canUseWebGl);
  const [hasFailed, setHasFailed] = useState(false);
  if (!canDraw || hasFailed)
    return <NoMap text={canDraw ? words.failed : words.noWebGl} instead={instead} />;
  return (
    <CatchError instead={null} onError={() => setHasFailed(true)}>
      <Suspense
        fallback={
          <p className={styles.waiting}>
            <RubyText text={words.waiting} />
          </p>
        }
      >
        <RunningFindMap {...running} words={words} />
      </Suspense>
    </CatchError>
  );
}

function NoMap({ text, instead }: { readonly text: string } & Pick<MapOrWordsProps, "instead">) {
  return (
    <div className={styles.waiting} role="status">
      <p>
        <RubyText text={text} />
      </p>
      <button type="button" className={styles.toList} onClick={instead.onPress}>
        <RubyText text={instead.text} />
      </button>
    </div>
  );
}

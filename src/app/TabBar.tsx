import { FRAME_WORDS } from "../text/frameWords.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./TabBar.module.css";

/** On a phone there is room for one of the two. */
export type Tab = "table" | "map";

/** Table or map, at the thumb; only on a phone. */
export function TabBar({
  tab,
  listWord,
  onTab,
}: {
  readonly tab: Tab;
  /** What stands beside the map. */
  readonly listWord: string;
  readonly onTab: (tab: Tab) => void;
}) {
  const tabs = [
    { tab: "table", word: listWord, icon: "table" },
    { tab: "map", word: FRAME_WORDS.map, icon: "map" },
  ] as const;
  return (
    <fieldset className={styles.bar} aria-label={FRAME_WORDS.tableOrMap}>
      {tabs.map((each) => (
        <button
          key={each.tab}
          type="button"
          className={styles.tab}
          aria-pressed={each.tab === tab}
          onClick={() => onTab(each.tab)}
        >
          <Icon name={each.icon} size={20} />
          {each.word}
        </button>
      ))}
    </fieldset>
  );
}

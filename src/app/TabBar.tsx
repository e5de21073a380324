import { FRAME_WORDS } from "../text/frameWords.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./TabBar.module.css";

/** On a phone there is room for one of the two. */
export type Tab = "table" | "map";

const TABS = [
  { tab: "table", word: FRAME_WORDS.table, icon: "table" },
  { tab: "map", word: FRAME_WORDS.map, icon: "map" },
] as const;

/** Table or map, at the thumb; only on a phone. */
export function TabBar({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }) {
  return (
    <fieldset className={styles.bar} aria-label={FRAME_WORDS.tableOrMap}>
      {TABS.map((each) => (
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

import { mapCredits } from "../../map/mapCredits.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { MAP_PAGE_WORDS } from "../../text/find/mapPageWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import styles from "./FindMap.module.css";

/** Whose data the map shows; never without the map. */
export function MapCredits() {
  const words = MAP_PAGE_WORDS[useLanguage()];
  const manifest = useFind((state) => state.town?.manifest);
  if (manifest === undefined) return null;
  return (
    <ul className={styles.credits} aria-label={withoutRuby(words.credits)} lang="ja">
      {mapCredits(manifest, "none").map(({ text, url }) => (
        <li key={text}>
          {url === undefined ? (
            text
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {text}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

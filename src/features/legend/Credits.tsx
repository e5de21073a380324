import { mapCredits } from "../../map/mapCredits.ts";
import { useApp } from "../../state/useApp.ts";
import { LEGEND_WORDS } from "../../text/legendWords.ts";
import styles from "./legend.module.css";

/** Whose data the map shows; an invented town says that it is one. */
export function Credits() {
  const manifest = useApp((state) => state.town?.manifest ?? null);
  const background = useApp((state) => state.view.background);
  if (manifest === null) return null;
  return (
    <p className={styles.credits}>
      {manifest.fictional === true ? (
        <span>
          {manifest.name}
          {LEGEND_WORDS.fictional}
        </span>
      ) : null}
      {mapCredits(manifest, background).map(({ text, url }) =>
        url === undefined ? (
          <span key={text}>{text}</span>
        ) : (
          <a key={text} href={url} target="_blank" rel="noreferrer">
            {text}
          </a>
        ),
      )}
    </p>
  );
}

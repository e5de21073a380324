import { mapCredits } from "../../map/mapCredits.ts";
import { useApp } from "../../state/useApp.ts";
import styles from "./legend.module.css";

/** Whose data the map shows. */
export function Credits() {
  const manifest = useApp((state) => state.town?.manifest ?? null);
  const background = useApp((state) => state.view.background);
  if (manifest === null) return null;
  return (
    <p className={styles.credits}>
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

import { useApp } from "../../state/useApp.ts";
import { creditLines } from "../../text/creditLines.ts";
import styles from "./CoveragePanel.module.css";

/** Whose data the figures above come from, where the credits of the map are not beside them. */
export function TownCredits() {
  const manifest = useApp((state) => state.town?.manifest ?? null);
  return manifest === null ? null : (
    <p className={styles.credits}>{creditLines(manifest).join("　")}</p>
  );
}

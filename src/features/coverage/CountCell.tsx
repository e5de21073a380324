import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { numberText } from "../../text/numberText.ts";
import styles from "./CoveragePanel.module.css";

/** How many places; none is said in a word. */
export function CountCell({ count }: { readonly count: number }) {
  return count === 0 ? (
    <span className={styles.noneMark}>{COVERAGE_WORDS.none}</span>
  ) : (
    numberText(count)
  );
}

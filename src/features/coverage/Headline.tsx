import type { CoverageResult } from "../../domain/coverage/coverageResult.ts";
import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { headlineText } from "../../text/headlineText.ts";
import { limitText } from "../../text/limitText.ts";
import { numberText } from "../../text/numberText.ts";
import { percentText } from "../../text/percentText.ts";
import styles from "./CoveragePanel.module.css";
import { uncoveredShare } from "./uncoveredShare.ts";

/** The one figure of the screen: the people not reached, their share, and in words who they are. */
export function Headline({ coverage }: { readonly coverage: CoverageResult }) {
  const { question, total } = coverage;
  return (
    <h2 className={styles.headline}>
      <span className={styles.figure}>
        <b>{numberText(total.uncovered)}</b>
        {COVERAGE_WORDS.persons}
        <span className={styles.headlineShare}>（{percentText(uncoveredShare(total))}%）</span>
      </span>
      <span className={styles.headlineText}>
        {headlineText({
          walker: question.walker,
          measured: coverage.measured,
          limit: limitText(question.limit),
          peopleClass: question.peopleClass,
          layers: question.layers,
        })}
      </span>
    </h2>
  );
}

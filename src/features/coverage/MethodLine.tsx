import type { CoverageResult } from "../../domain/coverage/coverageResult.ts";
import { useApp } from "../../state/useApp.ts";
import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { methodLine } from "../../text/methodLine.ts";
import styles from "./CoveragePanel.module.css";
import { TownCredits } from "./TownCredits.tsx";

/** How the figures above were made, from which day and whose data: part of the page, never a tooltip. */
export function MethodLine({ coverage }: { readonly coverage: CoverageResult }) {
  const town = useApp((state) => state.town);
  if (town === null) return null;
  const { question, measured, limitM } = coverage;
  return (
    <div className={styles.method}>
      <p>
        {methodLine({
          measured,
          limitM,
          walker: question.walker,
          limit: question.limit,
          peopleAsOf: town.peopleAsOf,
        })}
        {measured === "straightDetour" && !town.hasStreets ? COVERAGE_WORDS.addStreets : null}
      </p>
      <TownCredits />
    </div>
  );
}

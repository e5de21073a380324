import type { Problem } from "../../domain/problem.ts";
import { problemText } from "../../text/problemText.ts";
import { TOWN_WORDS } from "../../text/townWords.ts";
import { BulletList } from "../../ui/BulletList.tsx";
import styles from "./town.module.css";

const SEVERITIES = ["error", "warning", "note"] as const;
const SHOWN_AT_FIRST = 20;

/** All that was wrong or doubtful in the town's files, worst first, each as a sentence. */
export function TownProblems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <section className={styles.section} aria-labelledby="problems-title">
      <h2 id="problems-title">{TOWN_WORDS.problemsTitle}</h2>
      {problems.length === 0 ? <p>{TOWN_WORDS.noProblems}</p> : null}
      {SEVERITIES.map((severity) => {
        const sentences = problems
          .filter((problem) => problem.severity === severity)
          .map(problemText);
        return sentences.length === 0 ? null : (
          <div key={severity} className={styles[severity]}>
            <h3>
              {TOWN_WORDS.severity[severity]}（{sentences.length}
              {TOWN_WORDS.count}）
            </h3>
            <Sentences sentences={sentences} />
          </div>
        );
      })}
    </section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const rest = sentences.slice(SHOWN_AT_FIRST);
  return (
    <>
      <BulletList items={sentences.slice(0, SHOWN_AT_FIRST)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>
            {TOWN_WORDS.more}
            {rest.length}
            {TOWN_WORDS.count}
          </summary>
          <BulletList items={rest} />
        </details>
      )}
    </>
  );
}

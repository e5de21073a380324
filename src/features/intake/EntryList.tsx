import { useEffect, useState } from "react";
import { useActions } from "../../state/useApp.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { Button } from "../../ui/Button.tsx";
import type { PlanEntry, PlanPart } from "../../worker/intake/intakeJobs.ts";
import { EntryRow } from "./EntryRow.tsx";
import styles from "./intake.module.css";
import reviewStyles from "./review.module.css";
import type { Decisions, DoubleChoice } from "./decisionsOf.ts";

const PAGE = 50;
const DOUBLE_CHOICES: readonly DoubleChoice[] = ["merge", "separate", "leaveOut"];

/** One part of the plan, some at a time. */
export function EntryList({
  part,
  count,
  decisions,
}: {
  readonly part: PlanPart;
  readonly count: number;
  readonly decisions: Decisions;
}) {
  const { intake } = useActions();
  const [entries, setEntries] = useState<readonly PlanEntry[]>([]);

  useEffect(() => {
    let isShown = true;
    async function showFirst() {
      const first = await intake.page(part, 0, PAGE);
      if (isShown) setEntries(first);
    }
    void showFirst();
    return () => {
      isShown = false;
    };
  }, [intake, part]);

  async function showMore() {
    const next = await intake.page(part, entries.length, PAGE);
    setEntries((now) => [...now, ...next]);
  }

  async function decideAll(choice: DoubleChoice) {
    const all = await intake.page("doubles", 0, count);
    decisions.decideDoubles(
      all.map(({ key }) => key),
      choice,
    );
  }

  if (count === 0) return <p>{INTAKE_WORDS.none}</p>;
  return (
    <>
      {part === "doubles" && count > 1 ? (
        <div className={styles.buttons}>
          <span>{INTAKE_WORDS.allDoubles}</span>
          {DOUBLE_CHOICES.map((choice) => (
            <Button key={choice} small onClick={() => void decideAll(choice)}>
              {INTAKE_WORDS.double[choice]}
            </Button>
          ))}
        </div>
      ) : null}
      <ul className={reviewStyles.entries}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <EntryRow part={part} entry={entry} decisions={decisions} />
          </li>
        ))}
      </ul>
      {entries.length < count ? (
        <Button onClick={() => void showMore()}>{INTAKE_WORDS.more(count - entries.length)}</Button>
      ) : null}
    </>
  );
}

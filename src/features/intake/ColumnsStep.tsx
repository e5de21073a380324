import type { Problem } from "../../domain/problem.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { problemText } from "../../text/problemText.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import styles from "./intake.module.css";
import { TableCard } from "./TableCard.tsx";
import type { ChosenTable } from "./useIntake.ts";

/** The second step: which tables are taken in, and what their columns and words mean. */
export function ColumnsStep({
  tables,
  source,
  problems,
  onChange,
  onSource,
  onBack,
  onCompare,
}: {
  readonly tables: readonly ChosenTable[];
  readonly source: string;
  readonly problems: readonly Problem[];
  readonly onSource: (source: string) => void;
  readonly onChange: (table: ChosenTable) => void;
  readonly onBack: () => void;
  readonly onCompare: () => void;
}) {
  const taken = tables.filter((table) => table.taken);
  const isNameless = taken.some(({ mapping }) => !mapping.uses.includes("name"));
  const reason =
    taken.length === 0 ? INTAKE_WORDS.nothingChosen : isNameless ? INTAKE_WORDS.noName : null;
  return (
    <div className={styles.step}>
      {problems.length === 0 ? null : (
        <details className={styles.noticed}>
          <summary>{`${INTAKE_WORDS.noticed}（${problems.length}）`}</summary>
          <ul>
            {problems.map((problem, index) => (
              <li key={`${index} ${problem.code}`}>{problemText(problem)}</li>
            ))}
          </ul>
        </details>
      )}
      {tables.map((table) => (
        <TableCard key={table.preview.table} table={table} onChange={onChange} />
      ))}
      <Field
        label={INTAKE_WORDS.source}
        hint={INTAKE_WORDS.sourceHint}
        value={source}
        onChange={(event) => onSource(event.target.value)}
      />
      <div className={styles.finish}>
        <Button onClick={onBack}>{INTAKE_WORDS.back}</Button>
        <Button look="filled" disabled={reason !== null} onClick={onCompare}>
          {INTAKE_WORDS.compare}
        </Button>
        {reason === null ? null : <output>{reason}</output>}
      </div>
    </div>
  );
}

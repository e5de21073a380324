import type { ChosenTable } from "../../state/importStage.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { problemText } from "../../text/problemText.ts";
import { Message } from "../../ui/Message.tsx";
import type { PlanReport } from "../../worker/intake/intakeJobs.ts";
import styles from "./intake.module.css";
import { tableTitle } from "./tableTitle.ts";

/** Tables whose positions seem to be, or were said to be, of the old Tokyo datum; each can be converted or not. */
export function DatumOffer({
  report,
  tables,
  onChange,
}: {
  readonly report: PlanReport;
  readonly tables: readonly ChosenTable[];
  /** Compares again. */
  readonly onChange: (table: ChosenTable) => void;
}) {
  const suspected = new Map(report.datumSuspected.map(({ table, problem }) => [table, problem]));
  return tables.flatMap((table) => {
    const problem = suspected.get(table.preview.table);
    if (!table.isTokyoDatum && problem === undefined) return [];
    return (
      <Message
        key={table.preview.table}
        tone={table.isTokyoDatum ? "plain" : "warn"}
        title={INTAKE_WORDS.datumTitle[table.isTokyoDatum ? "converted" : "suspected"]}
      >
        <p>
          {table.isTokyoDatum || problem === undefined
            ? INTAKE_WORDS.datumConverted(tableTitle(table.preview))
            : problemText(problem)}
        </p>
        <label className={styles.take}>
          <input
            type="checkbox"
            checked={table.isTokyoDatum}
            onChange={(event) => onChange({ ...table, isTokyoDatum: event.target.checked })}
          />
          {INTAKE_WORDS.convertDatum}
        </label>
      </Message>
    );
  });
}

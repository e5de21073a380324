import type { ChosenTable } from "../../state/importStage.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { problemText } from "../../text/problemText.ts";
import { Message } from "../../ui/Message.tsx";
import { Tick } from "../../ui/Tick.tsx";
import type { PlanReport } from "../../worker/intake/intakeJobs.ts";
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
        <Tick
          checked={table.isTokyoDatum}
          onChange={(isTokyoDatum) => onChange({ ...table, isTokyoDatum })}
        >
          {INTAKE_WORDS.convertDatum}
        </Tick>
      </Message>
    );
  });
}

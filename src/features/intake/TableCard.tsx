import { useId } from "react";
import { FORMAT_NAMES, INTAKE_WORDS } from "../../text/intakeWords.ts";
import { numberText } from "../../text/numberText.ts";
import { problemText } from "../../text/problemText.ts";
import { Message } from "../../ui/Message.tsx";
import type { TablePreview } from "../../worker/intake/intakeJobs.ts";
import { ColumnUses } from "./ColumnUses.tsx";
import styles from "./intake.module.css";
import { KindWords } from "./KindWords.tsx";
import type { ChosenTable } from "./useIntake.ts";

/** One table that was found: what it is, whether it is taken in, and how it is read. */
export function TableCard({
  table,
  onChange,
}: {
  readonly table: ChosenTable;
  readonly onChange: (table: ChosenTable) => void;
}) {
  const { preview, taken, mapping } = table;
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h3 id={id}>{titleOf(preview)}</h3>
      <p className={styles.hint}>{factsOf(preview)}</p>
      {preview.refused === null ? (
        <label className={styles.take}>
          <input
            type="checkbox"
            checked={taken}
            onChange={(event) => onChange({ ...table, taken: event.target.checked })}
          />
          {INTAKE_WORDS.take}
        </label>
      ) : (
        <Message tone="error" title={INTAKE_WORDS.refusedTitle}>
          <p>{problemText(preview.refused)}</p>
        </Message>
      )}
      {preview.isRemembered ? <p>{INTAKE_WORDS.remembered}</p> : null}
      {mapping.layout === null ? null : <p>{INTAKE_WORDS.layout[mapping.layout]}</p>}
      {preview.asides.length === 0 ? null : (
        <details>
          <summary>{INTAKE_WORDS.asides}</summary>
          <ul>
            {preview.asides.map(({ row, text }) => (
              <li key={row}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {taken ? (
        <>
          <ColumnUses
            preview={preview}
            mapping={mapping}
            onChange={(changed) => onChange({ ...table, mapping: changed })}
          />
          <KindWords
            mapping={mapping}
            onChange={(changed) => onChange({ ...table, mapping: changed })}
          />
        </>
      ) : null}
    </section>
  );
}

function titleOf({ facts }: TablePreview): string {
  return facts.sheet === null ? facts.file : `${facts.file}「${facts.sheet}」`;
}

function factsOf({ facts, rowCount }: TablePreview): string {
  return [
    FORMAT_NAMES[facts.format],
    facts.encoding?.toUpperCase() ?? "",
    `${numberText(rowCount)}${INTAKE_WORDS.rows}`,
  ]
    .filter((part) => part !== "")
    .join(INTAKE_WORDS.between);
}

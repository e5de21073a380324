import { useId } from "react";
import type { ColumnUse } from "../../domain/intake/columnMapping.ts";
import type { ChosenTable } from "../../state/importStage.ts";
import { COLUMN_USE_WORDS, FORMAT_NAMES, INTAKE_WORDS } from "../../text/intakeWords.ts";
import { numberText } from "../../text/numberText.ts";
import { problemText } from "../../text/problemText.ts";
import { Message } from "../../ui/Message.tsx";
import { Tick } from "../../ui/Tick.tsx";
import type { TablePreview } from "../../worker/intake/intakeJobs.ts";
import { ColumnUses } from "./ColumnUses.tsx";
import styles from "./intake.module.css";
import tableCardStyles from "./tableCard.module.css";
import { KindWords } from "./KindWords.tsx";
import { tableTitle } from "./tableTitle.ts";

/** One table that was found: what it is, whether it is taken in, and how it is read. */
export function TableCard({
  table,
  isOpen,
  alike,
  onChange,
}: {
  readonly table: ChosenTable;
  /** How it is read is shown at once; else when it is asked for. */
  readonly isOpen: boolean;
  /** How many other tables have the same columns. */
  readonly alike: number;
  readonly onChange: (table: ChosenTable) => void;
}) {
  const { preview, taken, mapping } = table;
  const id = useId();
  return (
    <section className={tableCardStyles.card} aria-labelledby={id}>
      <div className={tableCardStyles.cardHead}>
        <h3 id={id}>{tableTitle(preview)}</h3>
        <span className={styles.hint}>{factsOf(preview)}</span>
        {preview.refused === null ? (
          <Tick
            checked={taken}
            describedBy={id}
            onChange={(isTaken) => onChange({ ...table, taken: isTaken })}
          >
            {INTAKE_WORDS.take}
          </Tick>
        ) : null}
      </div>
      {preview.refused === null ? null : (
        <Message tone="error" title={INTAKE_WORDS.refusedTitle}>
          <p>{problemText(preview.refused)}</p>
        </Message>
      )}
      {taken ? (
        <details
          className={tableCardStyles.reading}
          open={isOpen || !mapping.uses.includes("name")}
        >
          <summary>{readingOf(mapping.uses)}</summary>
          {preview.isRemembered ? <p>{INTAKE_WORDS.remembered}</p> : null}
          {mapping.layout === null ? null : <p>{INTAKE_WORDS.layout[mapping.layout]}</p>}
          {alike > 0 ? <p>{INTAKE_WORDS.alikeTables(alike)}</p> : null}
          <ColumnUses
            preview={preview}
            mapping={mapping}
            onChange={(changed) => onChange({ ...table, mapping: changed })}
          />
          <KindWords
            mapping={mapping}
            onChange={(changed) => onChange({ ...table, mapping: changed })}
          />
          <Asides preview={preview} />
        </details>
      ) : null}
    </section>
  );
}

function Asides({ preview: { asides } }: { readonly preview: TablePreview }) {
  if (asides.length === 0) return null;
  return (
    <details>
      <summary>{INTAKE_WORDS.asides}</summary>
      <ul>
        {asides.map(({ row, text }) => (
          <li key={`${row} ${text}`}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

const NOT_READ: readonly ColumnUse[] = ["keep", "leaveOut"];

/** 「列の読み方：名前、住所、緯度、経度（そのまま残す列 3）」 */
function readingOf(uses: readonly ColumnUse[]): string {
  const read = [...new Set(uses)].filter((use) => !NOT_READ.includes(use));
  const kept = uses.filter((use) => use === "keep").length;
  return INTAKE_WORDS.readingOf(
    read.map((use) => COLUMN_USE_WORDS[use]),
    kept,
  );
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

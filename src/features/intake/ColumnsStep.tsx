import type { Problem } from "../../domain/problem.ts";
import type { ChosenTable } from "../../state/importStage.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { problemText } from "../../text/problemText.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import styles from "./intake.module.css";
import tableCardStyles from "./tableCard.module.css";
import { TableCard } from "./TableCard.tsx";

/** With more tables than this, how each is read is folded away. */
const MOST_OPEN = 2;

/** The second step: which tables are taken in, and what their columns and words mean. */
export function ColumnsStep({
  tables,
  source,
  problems,
  onChange,
  onTakeAll,
  onSource,
  onBack,
  onCompare,
}: {
  readonly tables: readonly ChosenTable[];
  readonly source: string;
  readonly problems: readonly Problem[];
  readonly onSource: (source: string) => void;
  readonly onChange: (table: ChosenTable) => void;
  readonly onTakeAll: (taken: boolean) => void;
  readonly onBack: () => void;
  readonly onCompare: () => void;
}) {
  const isAllRefused = tables.every(({ preview }) => preview.refused !== null);
  return (
    <div className={styles.step}>
      <Problems problems={problems} />
      {tables.length > 1 ? <TakeAll tables={tables} onTakeAll={onTakeAll} /> : null}
      {tables.map((table) => (
        <TableCard
          key={table.preview.table}
          table={table}
          isOpen={tables.length <= MOST_OPEN}
          alike={tables.filter(({ preview }) => preview.shape === table.preview.shape).length - 1}
          onChange={onChange}
        />
      ))}
      {isAllRefused ? null : (
        <div className={tableCardStyles.source}>
          <Field
            label={INTAKE_WORDS.source}
            hint={INTAKE_WORDS.sourceHint}
            value={source}
            onChange={(event) => onSource(event.target.value)}
          />
        </div>
      )}
      <Compare tables={tables} source={source} onBack={onBack} onCompare={onCompare} />
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <details
      className={styles.noticed}
      open={problems.some(({ severity }) => severity === "error")}
    >
      <summary>{`${INTAKE_WORDS.noticed}（${problems.length}）`}</summary>
      <ul>
        {problems.map((problem, index) => (
          <li key={`${index} ${problem.code}`}>{problemText(problem)}</li>
        ))}
      </ul>
    </details>
  );
}

function TakeAll({
  tables,
  onTakeAll,
}: {
  readonly tables: readonly ChosenTable[];
  readonly onTakeAll: (taken: boolean) => void;
}) {
  const taken = tables.filter((table) => table.taken).length;
  return (
    <div className={styles.buttons}>
      <output>{INTAKE_WORDS.tablesFound(tables.length, taken)}</output>
      <Button small onClick={() => onTakeAll(true)}>
        {INTAKE_WORDS.takeAll}
      </Button>
      <Button small onClick={() => onTakeAll(false)}>
        {INTAKE_WORDS.takeNone}
      </Button>
    </div>
  );
}

function Compare({
  tables,
  source,
  onBack,
  onCompare,
}: {
  readonly tables: readonly ChosenTable[];
  readonly source: string;
  readonly onBack: () => void;
  readonly onCompare: () => void;
}) {
  const reason = whyNot(tables, source);
  return (
    <div className={styles.finish}>
      <Button onClick={onBack}>{INTAKE_WORDS.back}</Button>
      <Button look="filled" disabled={reason !== null} onClick={onCompare}>
        {INTAKE_WORDS.compare}
      </Button>
      {reason === null ? null : <output>{reason}</output>}
    </div>
  );
}

function whyNot(tables: readonly ChosenTable[], source: string): string | null {
  const taken = tables.filter((table) => table.taken);
  if (tables.every(({ preview }) => preview.refused !== null)) return INTAKE_WORDS.allRefused;
  if (taken.length === 0) return INTAKE_WORDS.nothingChosen;
  if (taken.some(({ mapping }) => !mapping.uses.includes("name"))) return INTAKE_WORDS.noName;
  return source.trim() === "" ? INTAKE_WORDS.noSource : null;
}

import { useActions, useApp } from "../../state/useApp.ts";
import type { ChosenTable, PlanStage } from "../../state/importStage.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { numberText } from "../../text/numberText.ts";
import { problemText } from "../../text/problemText.ts";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import type { PlanPart, PlanReport, PositionOrigin } from "../../worker/intake/intakeJobs.ts";
import { DatumOffer } from "./DatumOffer.tsx";
import { EntryList } from "./EntryList.tsx";
import styles from "./intake.module.css";
import reviewStyles from "./review.module.css";
import { tableTitle } from "./tableTitle.ts";
import { type Decisions, decisionsOf } from "./decisionsOf.ts";

const PARTS: readonly PlanPart[] = [
  "doubles",
  "review",
  "added",
  "changed",
  "missing",
  "rejected",
  "unchanged",
];

/** The third step: what the import would do, part by part, and the one press that does it. */
export function PlanStep({
  plan,
  onPlan,
  onDatum,
  onCompare,
  onBack,
  onRestart,
  onTakeIn,
}: {
  readonly plan: PlanStage;
  readonly onPlan: (change: (now: PlanStage) => PlanStage) => void;
  readonly onDatum: (table: ChosenTable) => void;
  readonly onCompare: () => void;
  readonly onBack: () => void;
  readonly onRestart: () => void;
  readonly onTakeIn: () => void;
}) {
  const { report, tables } = plan;
  const decisions = decisionsOf(plan, onPlan);
  const part = plan.part ?? PARTS.find((each) => report.counts[each] > 0) ?? "added";
  return (
    <div className={styles.step}>
      <ListChanged plan={plan} onCompare={onCompare} />
      <DatumOffer report={report} tables={tables} onChange={onDatum} />
      <nav className={reviewStyles.parts} aria-label={INTAKE_WORDS.steps.plan}>
        {PARTS.map((each) => (
          <button
            key={each}
            type="button"
            disabled={report.counts[each] === 0}
            aria-current={each === part ? "true" : undefined}
            onClick={() => onPlan((now) => ({ ...now, part: each }))}
          >
            <b>{numberText(report.counts[each])}</b>
            <span>{INTAKE_WORDS.parts[each]}</span>
          </button>
        ))}
      </nav>
      <section aria-label={INTAKE_WORDS.parts[part]} className={styles.step}>
        <p className={styles.hint}>{INTAKE_WORDS.partHint[part]}</p>
        {part === "rejected" ? <RejectedFiles report={report} tables={tables} /> : null}
        <EntryList key={part} part={part} count={report.counts[part]} decisions={decisions} />
      </section>
      <Positions report={report} />
      <Noticed report={report} />
      <FinishBar decisions={decisions} onBack={onBack} onRestart={onRestart} onTakeIn={onTakeIn} />
    </div>
  );
}

/** Somebody has gone on working on the list while the import was waiting. */
function ListChanged({
  plan,
  onCompare,
}: {
  readonly plan: PlanStage;
  readonly onCompare: () => void;
}) {
  const places = useApp((state) => state.document.places);
  if (places === plan.comparedWith.places) return null;
  return (
    <Message
      tone="warn"
      title={INTAKE_WORDS.listChanged}
      actions={<Button onClick={onCompare}>{INTAKE_WORDS.compareAgain}</Button>}
    >
      <p>{INTAKE_WORDS.compareAgainHint}</p>
    </Message>
  );
}

function RejectedFiles({
  report,
  tables,
}: {
  readonly report: PlanReport;
  readonly tables: readonly ChosenTable[];
}) {
  const { intake } = useActions();
  const titles = new Map(tables.map(({ preview }) => [preview.table, tableTitle(preview)]));
  return (
    <div className={styles.buttons}>
      {report.tablesWithRejected.map((table) => (
        <Button key={table} onClick={() => void intake.saveRejected(table)}>
          {INTAKE_WORDS.downloadRejected(
            report.tablesWithRejected.length > 1 ? (titles.get(table) ?? "") : "",
          )}
        </Button>
      ))}
    </div>
  );
}

const ORIGINS: readonly PositionOrigin[] = ["given", "number", "block", "town", "city", "none"];

function Positions({ report }: { readonly report: PlanReport }) {
  return (
    <details className={styles.noticed} open={report.positions.given === 0}>
      <summary>{INTAKE_WORDS.positions}</summary>
      <dl className={reviewStyles.positions}>
        {ORIGINS.filter((origin) => report.positions[origin] > 0).map((origin) => (
          <div key={origin}>
            <dt>{INTAKE_WORDS.position[origin]}</dt>
            <dd>{numberText(report.positions[origin])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Noticed({ report }: { readonly report: PlanReport }) {
  if (report.problems.length === 0) return null;
  return (
    <details className={styles.noticed}>
      <summary>{`${INTAKE_WORDS.noticed}（${numberText(report.problems.length)}）`}</summary>
      <ul>
        {report.problems.map(({ problem, count }) => (
          <li key={`${problem.code} ${problem.severity}`}>
            {problemText(problem)}
            {count > 1 ? INTAKE_WORDS.alike(count - 1) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function FinishBar({
  decisions: { added, changed, closed },
  onBack,
  onRestart,
  onTakeIn,
}: {
  readonly decisions: Decisions;
  readonly onBack: () => void;
  readonly onRestart: () => void;
  readonly onTakeIn: () => void;
}) {
  const isNothing = added + changed + closed === 0;
  return (
    <div className={styles.finish}>
      <Button onClick={onBack}>{INTAKE_WORDS.openColumns}</Button>
      {isNothing ? (
        <Button onClick={onRestart}>{INTAKE_WORDS.again}</Button>
      ) : (
        <Button look="filled" onClick={onTakeIn}>
          {INTAKE_WORDS.takeIn}
        </Button>
      )}
      <output>
        {isNothing ? INTAKE_WORDS.nothingToDo : INTAKE_WORDS.summary(added, changed, closed)}
      </output>
      {isNothing ? null : <p className={styles.hint}>{INTAKE_WORDS.undoHint}</p>}
    </div>
  );
}

import { useEffect, useRef } from "react";
import type { ImportStage, ImportWork } from "../../state/importStage.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { Button } from "../../ui/Button.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { ColumnsStep } from "./ColumnsStep.tsx";
import { GiveStep } from "./GiveStep.tsx";
import styles from "./intake.module.css";
import { PlanStep } from "./PlanStep.tsx";
import { useIntake } from "./useIntake.ts";

type Step = keyof typeof INTAKE_WORDS.steps;
const STEPS: readonly Step[] = ["give", "columns", "plan"];

/** 取り込む: a file becomes tables, tables become a comparison with the list, and one press takes it in. */
export function IntakePart() {
  const intake = useIntake();
  const { stage } = intake;
  const title = useRef<HTMLHeadingElement>(null);
  const stepBefore = useRef(stage.stage);
  useEffect(() => {
    if (stepBefore.current === stage.stage) return;
    stepBefore.current = stage.stage;
    title.current?.focus();
  }, [stage.stage]);
  return (
    <div className={styles.part}>
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        {INTAKE_WORDS.title}
      </h2>
      <StepLine stage={stage.stage} />
      {stage.stage === "give" ? (
        <GiveStep
          problems={stage.problems}
          cancelled={stage.cancelled}
          onFiles={(files) => void intake.giveFiles(files)}
          onPaste={(text) => void intake.givePaste(text)}
        />
      ) : null}
      {stage.stage === "working" ? (
        <Working progress={stage.progress} onCancel={intake.cancel} />
      ) : null}
      {stage.stage === "columns" ? (
        <ColumnsStep
          tables={stage.tables}
          source={stage.source}
          problems={stage.problems}
          onSource={intake.changeSource}
          onChange={intake.changeTable}
          onTakeAll={intake.takeAll}
          onBack={intake.restart}
          onCompare={() => void intake.compare()}
        />
      ) : null}
      {stage.stage === "plan" ? (
        <PlanStep
          plan={stage}
          onPlan={intake.changePlan}
          onDatum={(table) => void intake.compareWith(table)}
          onCompare={() => void intake.compare()}
          onBack={intake.backToColumns}
          onRestart={intake.restart}
          onTakeIn={() => void intake.takeIn()}
        />
      ) : null}
    </div>
  );
}

function StepLine({ stage }: { readonly stage: ImportStage["stage"] }) {
  return (
    <ol className={styles.steps}>
      {STEPS.map((step) => (
        <li key={step} aria-current={step === stage ? "step" : undefined}>
          {INTAKE_WORDS.steps[step]}
        </li>
      ))}
    </ol>
  );
}

function Working({
  progress,
  onCancel,
}: {
  readonly progress: ImportWork;
  readonly onCancel: () => void;
}) {
  const words = INTAKE_WORDS.reading[progress.step];
  return (
    <div className={styles.working}>
      <output>{words}</output>
      <ProgressBar label={words} done={progress.done} total={progress.total} />
      {progress.step === "keep" ? null : <Button onClick={onCancel}>{INTAKE_WORDS.cancel}</Button>}
    </div>
  );
}

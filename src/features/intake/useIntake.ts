import type { Checked } from "../../domain/problem.ts";
import {
  type ChosenTable,
  type ColumnsStage,
  type ImportStage,
  type ImportWork,
  NO_IMPORT,
  type PlanStage,
} from "../../state/importStage.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { isExampleSheet } from "../../text/isExampleSheet.ts";
import { listName } from "../../text/listName.ts";
import type { TablePreview } from "../../worker/intake/intakeJobs.ts";

/** The steps of taking in a list, which go on while other parts are open; nothing is written before `takeIn`. */
export function useIntake() {
  const { intake, setImportStage } = useActions();
  const stage = useApp((state) => state.importStage);
  const comparedWith = useApp((state) => state.document);
  const show = (next: ImportStage) => setImportStage(() => next);

  /** Runs a job; a job that breaks off (no memory left, say) leaves the list as it is, and says so. */
  async function run(
    step: ImportWork["step"],
    job: (onProgress: (progress: ImportWork) => void) => Promise<ImportStage>,
  ) {
    const { begun, isRunning } = startedJob(step);
    show(begun);
    const ended = await job((progress) =>
      setImportStage((now) => (isRunning(now) ? { ...begun, progress } : now)),
    ).catch(() => BROKEN);
    setImportStage((now) => (isRunning(now) ? ended : now));
  }

  const compareNow = ({ tables, source, problems }: ColumnsStage | PlanStage) =>
    run("draft", async (onProgress) => {
      const taken = tables.filter((table) => table.taken);
      const report = await intake.compare(taken, source.trim(), onProgress);
      const before = { tables, source, problems };
      return report.state === "cancelled"
        ? { ...before, stage: "columns" }
        : { ...before, ...NOTHING_DECIDED, stage: "plan", report, comparedWith };
    });

  return {
    stage,
    giveFiles: (files: readonly File[]) =>
      run("read", async (onProgress) => stageOf(await intake.readFiles(files, onProgress))),
    givePaste: (text: string) => run("read", async () => stageOf(await intake.readPaste(text))),
    changeSource: (source: string) => {
      if (stage.stage === "columns") show({ ...stage, source });
    },
    changeTable: (changed: ChosenTable) => {
      if (stage.stage !== "columns") return;
      show({ ...stage, tables: tablesWith(stage.tables, changed) });
    },
    takeAll: (taken: boolean) => {
      if (stage.stage !== "columns") return;
      const tables = stage.tables.map((table) => ({
        ...table,
        taken: taken && table.preview.refused === null && table.mapping.uses.includes("name"),
      }));
      show({ ...stage, tables });
    },
    compare: async () => {
      if (stage.stage === "columns" || stage.stage === "plan") await compareNow(stage);
    },
    compareWith: async (changed: ChosenTable) => {
      if (stage.stage !== "plan") return;
      await compareNow({ ...stage, tables: tablesWith(stage.tables, changed) });
    },
    changePlan: (change: (now: PlanStage) => PlanStage) =>
      setImportStage((now) => (now.stage === "plan" ? change(now) : now)),
    backToColumns: () => {
      if (stage.stage !== "plan") return;
      const { tables, source, problems } = stage;
      show({ stage: "columns", tables, source, problems });
    },
    takeIn: async () => {
      if (stage.stage !== "plan") return;
      await run("takeIn", async (onProgress) =>
        (await intake.takeIn(stage.decisions, onProgress)) ? NO_IMPORT : stage,
      );
    },
    cancel: () => void intake.cancel(),
    restart: () => {
      void intake.forget();
      show(NO_IMPORT);
    },
  };
}

const BROKEN: ImportStage = {
  stage: "give",
  problems: [{ code: "intakeBroken", severity: "error" }],
  cancelled: false,
};

const NOTHING_DECIDED = {
  decisions: { doubles: {}, keepFields: {}, leaveOut: [], positions: {}, closedIds: [] },
  leftOutChanges: new Set<string>(),
  part: null,
} satisfies Partial<PlanStage>;

/** The stage of a job that begins, and whether that job is still the one that is waited for. */
function startedJob(step: ImportWork["step"]) {
  const begun: ImportStage = {
    stage: "working",
    job: Symbol(step),
    progress: { step, done: 0, total: 1 },
  };
  return {
    begun,
    isRunning: (now: ImportStage) => now.stage === "working" && now.job === begun.job,
  };
}

/** The tables that were read, to choose from; without any, what is wrong. */
function stageOf({ value, problems }: Checked<readonly TablePreview[]>): ImportStage {
  if (value === null || value.length === 0) {
    return { stage: "give", problems, cancelled: problems.length === 0 };
  }
  const tables = value.map((preview) => ({
    preview,
    taken:
      preview.refused === null &&
      preview.mapping.uses.includes("name") &&
      !isExampleSheet(preview.facts.sheet),
    mapping: preview.mapping,
    isTokyoDatum: false,
  }));
  return { stage: "columns", tables, source: listName(value[0]!.facts.file), problems };
}

/**
 * The tables after one was changed. What its columns mean goes for all tables of the same columns, so that a
 * workbook of a hundred alike sheets is set right once; words for kinds that only the others have stay.
 */
function tablesWith(tables: readonly ChosenTable[], changed: ChosenTable): ChosenTable[] {
  return tables.map((table) => {
    if (table.preview.table === changed.preview.table) return changed;
    if (table.preview.shape !== changed.preview.shape) return table;
    const { uses, usualKind, kindOfWord } = changed.mapping;
    const known = Object.entries(table.mapping.kindOfWord).map(
      ([word, kind]) => [word, kindOfWord[word] ?? kind] as const,
    );
    const mapping = { ...table.mapping, uses, usualKind, kindOfWord: Object.fromEntries(known) };
    return { ...table, mapping };
  });
}

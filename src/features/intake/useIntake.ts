import { useState } from "react";
import type { ColumnMapping } from "../../domain/intake/columnMapping.ts";
import type { ImportDecisions } from "../../domain/intake/importPlan.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { isExampleSheet } from "../../text/isExampleSheet.ts";
import { listName } from "../../text/listName.ts";
import { useActions } from "../../state/useApp.ts";
import type { IntakeProgress, PlanReport, TablePreview } from "../../worker/intake/intakeJobs.ts";

/** Where a person is between a file and the list. */
export type IntakeStage =
  | { readonly stage: "give"; readonly problems: readonly Problem[]; readonly cancelled: boolean }
  | { readonly stage: "working"; readonly progress: IntakeWork }
  | ColumnsStage
  | PlanStage;

/** What is being done, and how far it is. */
export type IntakeWork =
  IntakeProgress | { readonly step: "takeIn"; readonly done: number; readonly total: number };

interface ColumnsStage {
  readonly stage: "columns";
  readonly tables: readonly ChosenTable[];
  readonly source: string;
  readonly problems: readonly Problem[];
}

interface PlanStage extends Omit<ColumnsStage, "stage"> {
  readonly stage: "plan";
  readonly report: PlanReport;
}

/** A table, whether it is taken in, and what its columns mean so far. */
export interface ChosenTable {
  readonly preview: TablePreview;
  readonly taken: boolean;
  readonly mapping: ColumnMapping;
  /** Whether its coordinates are read as ones of the old Tokyo datum. */
  readonly isTokyoDatum: boolean;
}

const START: IntakeStage = { stage: "give", problems: [], cancelled: false };

/** The steps of taking in a list; nothing is written before `takeIn`. */
export function useIntake() {
  const { intake } = useActions();
  const [stage, setStage] = useState<IntakeStage>(START);
  // It comes by a way of its own and may be overtaken by the result.
  const onProgress = (progress: IntakeProgress) =>
    setStage((now) => (now.stage === "working" ? { stage: "working", progress } : now));

  function showTables({ value, problems }: Checked<readonly TablePreview[]>) {
    if (value === null || value.length === 0) {
      return setStage({ stage: "give", problems, cancelled: problems.length === 0 });
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
    setStage({ stage: "columns", tables, source: listName(value[0]!.facts.file), problems });
  }

  async function compareNow({ tables, source, problems }: ColumnsStage | PlanStage) {
    const before = { tables, source, problems };
    setStage(working("draft"));
    const taken = tables.filter((table) => table.taken);
    const report = await intake.compare(taken, source.trim(), onProgress);
    setStage(
      report.state === "cancelled"
        ? { ...before, stage: "columns" }
        : { ...before, stage: "plan", report },
    );
  }

  /** A job that breaks off (no memory left, say) leaves the list as it is, and says so. */
  async function orSayBroken(job: () => Promise<void>) {
    try {
      await job();
    } catch {
      const problems: Problem[] = [{ code: "intakeBroken", severity: "error" }];
      setStage({ stage: "give", problems, cancelled: false });
    }
  }

  return {
    stage,
    giveFiles: (files: readonly File[]) =>
      orSayBroken(async () => {
        setStage(working("read"));
        showTables(await intake.readFiles(files, onProgress));
      }),
    givePaste: (text: string) =>
      orSayBroken(async () => {
        setStage(working("read"));
        showTables(await intake.readPaste(text));
      }),
    changeSource: (source: string) => {
      if (stage.stage === "columns") setStage({ ...stage, source });
    },
    changeTable: (changed: ChosenTable) => {
      if (stage.stage !== "columns") return;
      setStage({ ...stage, tables: tablesWith(stage.tables, changed) });
    },
    takeAll: (taken: boolean) => {
      if (stage.stage !== "columns") return;
      const tables = stage.tables.map((table) => ({
        ...table,
        taken: taken && table.preview.refused === null && table.mapping.uses.includes("name"),
      }));
      setStage({ ...stage, tables });
    },
    compare: async () => {
      if (stage.stage === "columns") await orSayBroken(() => compareNow(stage));
    },
    compareWith: async (changed: ChosenTable) => {
      if (stage.stage !== "plan") return;
      const tables = tablesWith(stage.tables, changed);
      await orSayBroken(() => compareNow({ ...stage, tables }));
    },
    backToColumns: () => {
      if (stage.stage === "plan") setStage({ ...stage, stage: "columns" });
    },
    takeIn: (decisions: ImportDecisions) =>
      orSayBroken(async () => {
        const before = stage;
        setStage(working("takeIn"));
        setStage((await intake.takeIn(decisions)) ? START : before);
      }),
    cancel: () => void intake.cancel(),
    restart: () => {
      void intake.forget();
      setStage(START);
    },
  };
}

function working(step: IntakeWork["step"]): IntakeStage {
  return { stage: "working", progress: { step, done: 0, total: 1 } };
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

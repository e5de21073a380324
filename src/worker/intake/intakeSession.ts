import type { AddressTable } from "../../domain/addresses/addressTable.ts";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import { importEdit } from "../../domain/intake/importEdit.ts";
import { draftKey } from "../../domain/intake/draftKey.ts";
import type { ImportPlan } from "../../domain/intake/importPlan.ts";
import { planImport } from "../../domain/intake/planImport.ts";
import type { Place } from "../../domain/places/place.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { foundTables } from "../../formats/intake/foundTables.ts";
import { pastedTables } from "../../formats/intake/pastedTables.ts";
import { rejectedRows } from "../../formats/intake/rejectedRows.ts";
import { chosenDrafts } from "./chosenDrafts.ts";
import type {
  CompareRequest,
  IntakeJobs,
  LastImported,
  OnProgress,
  PlanReport,
} from "./intakeJobs.ts";
import { entriesOf, type LocatedRows } from "./planEntries.ts";
import { planReport, type Noticed } from "./planReport.ts";
import { tablePreviews } from "./tablePreviews.ts";

/** What an import needs to know of the open town. */
export interface IntakeTown {
  /** Its 市区町村, for addresses that name none. */
  readonly name: string;
  readonly bounds: Bounds;
  /** Read when it is first asked for; without a value the town has none. */
  readonly addresses: () => Promise<Checked<AddressTable>>;
  /** The list as it is when asked. */
  readonly places: () => ReadonlyMap<string, Place>;
  /** A fresh id each time, rising. */
  readonly newId: () => string;
}

interface Comparison {
  readonly plan: ImportPlan;
  readonly located: LocatedRows;
}

/** The jobs of taking in lists, over what was read last. */
export function intakeSession(townOf: () => IntakeTown): IntakeJobs {
  let tables: readonly FoundTable[] = [];
  let comparison: Comparison | null = null;
  let finished: readonly Place[] = [];
  let isCancelled = false;
  const watched = (onProgress: OnProgress, step: "read" | "draft" | "locate") => ({
    onProgress: (done: number, total: number) => onProgress({ step, done, total }),
    isCancelled: () => isCancelled,
  });

  function begin(): void {
    isCancelled = false;
    comparison = null;
  }

  function previews(found: Checked<readonly FoundTable[]>, remembered: Remembered) {
    tables = isCancelled ? [] : (found.value ?? []);
    const value = tablePreviews(tables, remembered);
    return { value: value.length === 0 ? null : value, problems: found.problems };
  }

  return {
    async readFiles(files, remembered, onProgress) {
      begin();
      const found: FoundTable[] = [];
      const problems: Problem[] = [];
      for (const { name, bytes } of files) {
        const read = await foundTables(bytes, name, watched(onProgress, "read"));
        if (isCancelled) return { value: null, problems: [] };
        found.push(...(read.value ?? []));
        problems.push(...read.problems);
      }
      return previews({ value: found, problems }, remembered);
    },
    async readPaste(text, remembered) {
      begin();
      return previews(await pastedTables(text), remembered);
    },
    async compare(request, onProgress) {
      begin();
      const places = townOf().places();
      const noticed = await draftsFor(request, onProgress);
      if (noticed === null || isCancelled) return CANCELLED;
      onProgress({ step: "compare", done: 0, total: 1 });
      const { source, lastImported } = request;
      const plan = planImport(noticed.drafts, [...places.values()], {
        source,
        lastImported: asLeft(lastImported, places),
      });
      comparison = { plan, located: locatedRows(noticed) };
      return planReport(plan, noticed);
    },
    async page(part, from, count) {
      if (comparison === null) return [];
      return entriesOf(comparison.plan, part, { from, count, located: comparison.located });
    },
    async finish({ decisions, stamp }) {
      if (comparison === null) return 0;
      const { places, newId } = townOf();
      const edit = importEdit(comparison.plan, decisions, { stamp, newId, places: places() });
      finished = edit?.puts ?? [];
      return finished.length;
    },
    async finished(from, count) {
      return finished.slice(from, from + count);
    },
    async rejected(index) {
      const table = tables[index];
      if (table === undefined || comparison === null) return null;
      const drafts = comparison.plan.rejected.filter((draft) => (draft.table ?? 0) === index);
      return drafts.length === 0 ? null : rejectedRows(table, drafts);
    },
    async cancel() {
      isCancelled = true;
    },
    async forget() {
      isCancelled = true;
      tables = [];
      comparison = null;
      finished = [];
    },
  };

  async function draftsFor(
    request: CompareRequest,
    onProgress: OnProgress,
  ): Promise<Noticed | null> {
    const chosen = request.tables.flatMap(({ table: index, mapping, isTokyoDatum }) => {
      const table = tables[index];
      return table === undefined ? [] : [{ table, index, mapping, isTokyoDatum }];
    });
    const { name, bounds, addresses } = townOf();
    const { today, source } = request;
    return chosenDrafts(chosen, { name, bounds, today, source }, addresses, {
      draft: watched(onProgress, "draft"),
      locate: watched(onProgress, "locate"),
    });
  }
}

/** The places of the last import as it left them, by id. */
function asLeft(
  { unchangedIds, others }: LastImported,
  places: ReadonlyMap<string, Place>,
): Map<string, Place> {
  const left = new Map(others.map((place) => [place.id, place]));
  for (const id of unchangedIds) {
    const place = places.get(id);
    if (place !== undefined) left.set(id, place);
  }
  return left;
}

type Remembered = Parameters<IntakeJobs["readPaste"]>[1];

const CANCELLED: PlanReport = {
  state: "cancelled",
  counts: {
    added: 0,
    changed: 0,
    unchanged: 0,
    doubles: 0,
    rejected: 0,
    missing: 0,
    review: 0,
  },
  positions: { given: 0, number: 0, block: 0, town: 0, city: 0, none: 0 },
  problems: [],
  tablesWithRejected: [],
  datumSuspected: [],
};

function locatedRows({ drafts, located }: Noticed): LocatedRows {
  return new Map(drafts.map((draft, index) => [draftKey(draft), located[index] ?? null]));
}

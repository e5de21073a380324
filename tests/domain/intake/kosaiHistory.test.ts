import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { documentOf } from "../../../src/domain/document/document.ts";
import {
  emptyHistory,
  recordEdit,
  type EditHistory,
} from "../../../src/domain/document/editHistory.ts";
import { draftKey } from "../../../src/domain/intake/draftKey.ts";
import { importEdit } from "../../../src/domain/intake/importEdit.ts";
import type { ImportDecisions, ImportPlan } from "../../../src/domain/intake/importPlan.ts";
import { lastImported } from "../../../src/domain/intake/lastImported.ts";
import type { PlaceDraft } from "../../../src/domain/intake/placeDraft.ts";
import { planImport } from "../../../src/domain/intake/planImport.ts";
import { saidText } from "../../../src/domain/intake/saidText.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { draftsOf } from "../../../src/formats/intake/draftsOf.ts";
import { foundTables } from "../../../src/formats/intake/foundTables.ts";
import { guessMapping } from "../../../src/formats/intake/guessMapping.ts";

const FOLDER = resolve(import.meta.dirname, "../../../../shared/data/kosai/history");
const isThere = existsSync(FOLDER);
if (!isThere) console.log(`The history of 湖西市 is not tested: there is no ${FOLDER}.`);

const SOURCE = "湖西市 地域資源マップ";

/** One edition of the list, what it would do, and the list after it was taken in. */
interface Year {
  readonly day: string;
  readonly drafts: readonly PlaceDraft[];
  readonly plan: ImportPlan;
  readonly places: readonly Place[];
}

async function draftsOfFile(name: string): Promise<readonly PlaceDraft[]> {
  const { value } = await foundTables(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), name);
  const [table] = value ?? [];
  if (table === undefined) throw new Error(`no table in ${name}`);
  const options = { bounds: null, today: "2026-11-20", source: SOURCE };
  return draftsOf(table, guessMapping(table), options).drafts;
}

/** Rows that repeat another row of the file stay out; whatever else may be a double comes in by itself. */
function decisionsFor({ doubles }: ImportPlan): ImportDecisions {
  const answers = doubles.map(({ draft, of }) => {
    return [draftKey(draft), "place" in of ? "separate" : "leaveOut"] as const;
  });
  return {
    doubles: Object.fromEntries(answers),
    keepFields: {},
    leaveOut: [],
    positions: {},
    closedIds: [],
  };
}

async function walked(): Promise<{ years: Year[]; history: EditHistory }> {
  let history = emptyHistory(documentOf([]));
  let count = 0;
  const years: Year[] = [];
  for (const name of readdirSync(FOLDER).sort()) {
    const drafts = await draftsOfFile(name);
    const { places } = history.document;
    const before = lastImported(history, SOURCE);
    const plan = planImport(drafts, [...places.values()], { source: SOURCE, lastImported: before });
    const edit = importEdit(plan, decisionsFor(plan), {
      stamp: { id: name, at: "2026-11-20T00:00:00.000Z", author: "" },
      newId: () => `place${count++}`,
      places,
    });
    const outcome = edit && recordEdit(history, edit);
    if (outcome?.state === "applied") ({ history } = outcome);
    const [, day = ""] = /(\d{4}-\d\d-\d\d)/.exec(name) ?? [];
    years.push({ day, drafts, plan, places: [...history.document.places.values()] });
  }
  return { years, history };
}

describe.skipIf(!isThere)("nine yearly editions of 湖西市's list, one after another", () => {
  let years: Year[] = [];
  let history = emptyHistory(documentOf([]));
  beforeAll(async () => {
    ({ years, history } = await walked());
  });

  /** Added, changed, unchanged, doubles, rejected, missing. */
  test("add, change and miss what the list itself did", () => {
    const counts = years.map(({ day, plan }) => {
      const { added, changed, unchanged, doubles, rejected, missing } = plan;
      const parts = [added, changed, unchanged, doubles, rejected, missing];
      return `${day}: ${parts.map((part) => part.length).join(" ")}`;
    });
    expect(counts).toEqual([
      "2018-03-06: 137 0 0 0 0 0",
      "2018-04-14: 28 70 66 0 0 1",
      "2019-03-07: 32 15 149 0 0 1",
      "2019-12-06: 3 10 184 0 0 3",
      "2021-02-04: 25 11 181 0 0 8",
      "2022-02-07: 3 40 168 0 0 17",
      "2023-01-17: 16 55 153 0 0 20",
      "2024-05-31: 119 52 158 11 2 31",
      "2025-03-31: 2 21 308 7 2 38",
    ]);
  });

  test("are each one edit, and lose no place", () => {
    expect(history.steps.map(({ edit }) => edit.subject)).toEqual(years.map(() => "importPlaces"));
    for (const [index, { places }] of years.entries()) {
      const ids = new Set(places.map(({ id }) => id));
      const before = years[index - 1]?.places ?? [];
      expect(before.filter(({ id }) => !ids.has(id))).toEqual([]);
    }
  });

  test("have every usable row in the list under its name", () => {
    for (const { drafts, places } of years) {
      const names = new Set(places.map(({ name }) => saidText(name)));
      const lost = drafts.filter(({ fields }) => !names.has(saidText(fields.name)));
      expect(lost.filter(({ verdict }) => verdict !== "rejected")).toEqual([]);
    }
  });

  test("never put one place into the list twice", () => {
    for (const { places } of years) {
      const seen = places.map(({ name, kinds, kindDetail, address, sourceId }) =>
        saidText([name, kinds, kindDetail, address, sourceId]),
      );
      expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
    }
  });

  test("change nothing when they are taken in again, even years later", () => {
    for (const { drafts, places, plan } of years) {
      const again = planImport(drafts, places, { source: SOURCE });
      expect([again.added, again.changed]).toEqual([[], []]);
      const leftOut = plan.doubles.filter(({ of }) => "draft" in of);
      expect(again.doubles.length).toBeLessThanOrEqual(leftOut.length);
      const rows = again.unchanged.length + again.doubles.length + again.rejected.length;
      expect(rows).toBe(drafts.length);
    }
  });

  test("keep サロン what they were when the columns changed in 2024", () => {
    const before = years.find(({ day }) => day.startsWith("2023"))!;
    const { plan } = years.find(({ day }) => day.startsWith("2024"))!;
    const salons = before.places.filter(({ kinds }) => kinds[0] === "salon");
    const changedKinds = plan.changed.filter(
      ({ place, changes }) =>
        salons.includes(place) && changes.some(({ field }) => field === "kinds"),
    );
    expect(salons.length).toBeGreaterThan(20);
    expect(changedKinds.map(({ place }) => place.name)).toEqual([]);
  });
});

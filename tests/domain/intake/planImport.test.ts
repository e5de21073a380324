import {
  array,
  assert,
  constantFrom,
  integer,
  option,
  property,
  record,
  shuffledSubarray,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../../src/domain/document/document.ts";
import { emptyHistory, recordEdit } from "../../../src/domain/document/editHistory.ts";
import { undoEdit } from "../../../src/domain/document/undoEdit.ts";
import { draftKey } from "../../../src/domain/intake/draftKey.ts";
import { importEdit } from "../../../src/domain/intake/importEdit.ts";
import type { ImportDecisions, ImportPlan } from "../../../src/domain/intake/importPlan.ts";
import { nameKey } from "../../../src/domain/intake/nameKey.ts";
import type { PlaceDraft } from "../../../src/domain/intake/placeDraft.ts";
import { planImport } from "../../../src/domain/intake/planImport.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { stamp } from "../document/worlds.ts";
import { decided, draft, east, listed, said, taken } from "./intakeWorlds.ts";

const list = { source: "社協のサロン一覧" };

function planned(rows: readonly Omit<Place, "id">[], places: readonly Place[]): ImportPlan {
  return planImport(
    rows.map((fields, index) => draft(index + 2, fields)),
    places,
    list,
  );
}

/** How many drafts stand in each part of a plan. */
function counts({ added, changed, unchanged, doubles, rejected, missing }: ImportPlan): string {
  const parts = { added, changed, unchanged, doubles, rejected, missing };
  return Object.entries(parts)
    .filter(([, part]) => part.length > 0)
    .map(([name, part]) => `${name} ${part.length}`)
    .join(", ");
}

function fieldsChanged(plan: ImportPlan): string[] {
  return plan.changed.flatMap(({ changes }) => changes.map(({ field }) => field));
}

const old = listed(
  "p1",
  said("松の家", { ...list, sourceId: "7", location: east(0), fee: "100円" }),
);

describe("a row is the place of the list", () => {
  test("by id and name, wherever it has gone", () => {
    const plan = planned([said("松の家", { sourceId: "7", location: east(3000) })], [old]);
    expect(counts(plan)).toBe("changed 1");
    expect(fieldsChanged(plan)).toEqual(["location"]);
  });

  test("by id under another name, where it stands", () => {
    const plan = planned([said("松林会館", { sourceId: "7", location: east(20) })], [old]);
    expect(fieldsChanged(plan)).toEqual(["name", "location"]);
  });

  test("by name and spot under another id, which then is the new one", () => {
    const plan = planned([said("サロン 松の家", { sourceId: "K-12", location: east(30) })], [old]);
    expect(fieldsChanged(plan)).toEqual(["name", "location", "sourceId"]);
  });

  test("by our own id, as it comes back from a workbook", () => {
    const other = { ...old, source: "手入力", sourceId: undefined };
    const plan = planned([said("松の家", { sourceId: "p1", phone: "053-111-2222" })], [other]);
    expect(fieldsChanged(plan)).toEqual(["phone"]);
  });

  test("but not by an id that was given to another place", () => {
    const far = { location: east(4000), address: "若葉町9-9", phone: "053-999-9999" };
    const before = { ...old, address: "青葉町1-1", phone: "053-111-1111" };
    const plan = planned([said("竹やぶ薬局", { sourceId: "7", ...far })], [before]);
    expect(counts(plan)).toBe("added 1, missing 1");
  });

  test("although a list numbers all its rows anew", () => {
    const places = ["松", "竹", "梅"].map((name, i) =>
      listed(name, said(`${name}の集い`, { ...list, sourceId: `${i}`, location: east(i * 500) })),
    );
    const rows = places.map((place, i) => ({
      ...place,
      sourceId: `${(i + 1) % 3}`,
    }));
    const plan = planned(rows, places);
    expect(plan.changed.map(({ place, draft: row }) => [place.name, row.fields.name])).toEqual([
      ["松の集い", "松の集い"],
      ["竹の集い", "竹の集い"],
      ["梅の集い", "梅の集い"],
    ]);
    expect(fieldsChanged(plan)).toEqual(["sourceId", "sourceId", "sourceId"]);
  });
});

describe("what a row does not change", () => {
  test("what only the list knows, or the row writes in another width", () => {
    const place = {
      ...old,
      schedules: [],
      audiences: { phone: "internal" as const },
      address: "松町１－２",
    };
    const row = said("松の家", {
      sourceId: "7",
      location: east(0.5),
      fee: "１００円",
      address: "松町1-2",
    });
    expect(counts(planned([row], [place]))).toBe("unchanged 1");
  });

  test("a pin put more precisely, a later visit, a kind that the file does not know", () => {
    const place = { ...old, kinds: ["salon", "cafe"] as const, verifiedOn: "2026-05-01" };
    const block = { ...east(250)!, precision: "block" as const };
    const row = said("松の家", {
      sourceId: "7",
      kinds: ["other"],
      location: block,
      verifiedOn: "2026-04-01",
    });
    expect(counts(planned([row], [place]))).toBe("unchanged 1");
  });

  test("columns that the file has no more", () => {
    const place = { ...old, extra: { 備考2: "裏口", 駐車: "3台" } };
    const plan = planned([said("松の家", { sourceId: "7", extra: { 駐車: "4台" } })], [place]);
    expect(plan.changed[0]?.changes).toEqual([
      { field: "extra", before: place.extra, after: { 備考2: "裏口", 駐車: "4台" } },
    ]);
  });

  test("source and id of a place that came from another list", () => {
    const place = { ...old, source: "県の一覧", sourceId: "99" };
    expect(counts(planned([said("松の家", { sourceId: "7", location: east(0) })], [place]))).toBe(
      "unchanged 1",
    );
  });

  test("what a person put right since the last import, unless the file says something new", () => {
    const right = { ...old, fee: "無料", phone: "053-111-2222" };
    const row = said("松の家", { sourceId: "7", fee: "100円", phone: "053-333-4444" });
    const lastImported = new Map([["p1", { ...old, phone: "053-111-1111" }]]);
    const plan = planImport([draft(2, row)], [right], { ...list, lastImported });
    expect(plan.changed[0]?.changes).toEqual([
      { field: "phone", before: "053-111-2222", after: "053-333-4444" },
    ]);
  });
});

test("a changed text shows as a change, and the rules confirmed of the old one with it", () => {
  const schedules = [
    {
      text: "第1火曜",
      certainty: "understood",
      doubts: [],
      rules: [],
      closings: [],
      moves: [],
    } as const,
  ];
  const place = { ...old, scheduleText: "第1火曜", schedules };
  const row = said("松の家", { sourceId: "7", scheduleText: "第2火曜" });
  const plan = planned([row], [place]);
  expect(plan.changed[0]?.changes).toEqual([
    { field: "scheduleText", before: "第1火曜", after: "第2火曜" },
    { field: "schedules", before: schedules, after: undefined },
  ]);
  const keeping = { ...decided(), keepFields: { "0:2": ["schedules"] as const } };
  expect(taken(plan, [place], keeping).get("p1")).toEqual({ ...place, scheduleText: "第2火曜" });
  expect(taken(plan, [place]).get("p1")).not.toHaveProperty("schedules");
});

describe("a row that may be something else", () => {
  const likely = said("松の家カフェ", { location: east(40), phone: "053-111-2222" });

  test("is not taken in until a person decides", () => {
    const plan = planned([likely], [{ ...old, source: "県の一覧" }]);
    expect(plan.doubles).toMatchObject([
      { of: { place: { id: "p1" } }, reasons: ["similarName", "near"] },
    ]);
    expect(importEdit(plan, decided(), { ...options, places: new Map() })).toBeNull();
  });

  test("becomes a change of that place, but for what is kept of it", () => {
    const plan = planned([likely], [old]);
    const after = taken(plan, [old], {
      ...decided({ "0:2": "merge" }),
      keepFields: { "0:2": ["name", "location"] },
    });
    expect([...after.values()]).toEqual([{ ...old, phone: "053-111-2222" }]);
  });

  test("or a place of its own, or nothing", () => {
    const plan = planned([likely], [old]);
    expect(taken(plan, [old], decided({ "0:2": "separate" })).size).toBe(2);
    expect(taken(plan, [old], decided({ "0:2": "leaveOut" })).size).toBe(1);
    expect(plan.missing).toEqual([]);
  });

  test("is the same row twice: the one that says less", () => {
    const fuller = said("松の家", { location: east(0), fee: "100円" });
    const plan = planned([said("松の家", { location: east(10) }), fuller], []);
    expect(plan.added.map(({ fields }) => fields.fee)).toEqual(["100円"]);
    expect(plan.doubles).toMatchObject([{ of: { draft: { source: { row: 3 } } } }]);
    const merged = taken(plan, [], decided({ "0:2": "merge" }));
    expect([...merged.values()]).toMatchObject([{ fee: "100円", location: east(10) }]);
  });

  test("is left alone where the file gives both an id and another kind", () => {
    const rows = [
      said("松の家", { sourceId: "1", location: east(0) }),
      said("松の家", { sourceId: "2", location: east(0), kinds: ["exercise"] }),
    ];
    expect(counts(planned(rows, []))).toBe("added 2");
  });

  test("has a name that only one place of this list has, and has moved", () => {
    const plan = planned(
      [said("松の家", { location: east(5000) })],
      [{ ...old, sourceId: undefined }],
    );
    expect(plan.doubles).toMatchObject([{ reasons: ["sameName"], of: { place: { id: "p1" } } }]);
  });

  test("has the id of a place of which nothing else is known", () => {
    const plan = planned([said("竹の家", { sourceId: "7" })], [{ ...old, location: null }]);
    expect(plan.doubles).toMatchObject([{ reasons: ["sameId"] }]);
  });
});

describe("places that the file does not have", () => {
  const places = [old, listed("p2", said("竹の家", { ...list, address: "若葉町9-9" }))];
  const rows = [said("松の家", { sourceId: "7", location: east(0), fee: "100円" })];

  test("stay, and are told", () => {
    const plan = planned(rows, [...places, listed("p3", said("手で足した場所"))]);
    expect(plan.missing.map(({ id }) => id)).toEqual(["p2"]);
    expect(importEdit(plan, decided(), { ...options, places: new Map() })).toBeNull();
  });

  test("are 廃止 from that day only where a person says so, and then not told again", () => {
    const after = taken(planned(rows, places), places, { ...decided(), closedIds: ["p2", "p1"] });
    expect(after.get("p2")).toMatchObject({
      status: { state: "closed", from: "2026-11-20" },
      pastStatuses: [{ state: "open" }],
    });
    expect(after.get("p1")).toEqual(old);
    expect(planned(rows, [...after.values()]).missing).toEqual([]);
  });
});

test("a row without a name, or outside the world, is rejected with the reason", () => {
  const nowhere = { lng: 500, lat: 35, precision: "exact" as const };
  const plan = planned([said(" "), said("松の家", { location: nowhere }), said("竹の家")], []);
  expect(counts(plan)).toBe("added 1, rejected 2");
  expect(plan.rejected.flatMap(({ problems }) => problems)).toMatchObject([
    { code: "nameMissing", row: 2 },
    { code: "coordinatesOutsideWorld", row: 3 },
  ]);
});

test("what was changed while a person looked at the plan is kept", () => {
  const plan = planned([said("松の家", { sourceId: "7", fee: "200円" })], [old]);
  const since = { ...old, phone: "053-777-7777" };
  expect(taken(plan, [since]).get("p1")).toEqual({ ...since, fee: "200円" });
});

test("rows left out stay out, and a row to be merged with one of them comes in by itself", () => {
  const plan = planned(
    [said("松の家", { location: east(0) }), said("松の家", { location: east(10), fee: "無料" })],
    [],
  );
  const after = taken(plan, [], { ...decided({ "0:2": "merge" }), leaveOut: ["0:3"] });
  expect([...after.values()].map(({ location }) => location)).toEqual([east(0)]);
});

describe("a position that a person chooses", () => {
  const chosen = { ...east(300)!, precision: "exact" as const };
  const rough = { ...east(0)!, precision: "block" as const };

  test("goes before the one of a new row, and null is none", () => {
    const plan = planned([said("松の家", { location: rough })], []);
    expect(taken(plan, [], at(chosen)).get("new0")?.location).toEqual(chosen);
    expect(taken(plan, [], at(null)).get("new0")?.location).toBeNull();
  });

  test("goes before the ones of a changed row and of the list", () => {
    const plan = planned([said("松の家", { sourceId: "7", fee: "200円", location: rough })], [old]);
    expect(taken(plan, [old], at(chosen)).get("p1")).toMatchObject({
      fee: "200円",
      location: chosen,
    });
  });

  test("does not show a private home", () => {
    const plan = planned([said("松の家", { location: rough, privateHome: true })], []);
    expect(taken(plan, [], at(chosen)).get("new0")?.location).toEqual({
      ...chosen,
      precision: "hidden",
    });
  });

  test("stays when the next edition of the file leads to the same address", () => {
    const row = said("松の家", { sourceId: "7", address: "青葉町1-1", location: rough });
    const put = { ...rough, lng: rough.lng + 0.01 };
    const [place] = taken(planned([row], []), [], at(put)).values();
    const again = planImport([draft(2, row)], [place!], {
      ...list,
      lastImported: new Map([[place!.id, place!]]),
    });
    expect(counts(again)).toBe("unchanged 1");
    const moved = planImport([draft(2, { ...row, address: "若葉町2" })], [place!], {
      ...list,
      lastImported: new Map([[place!.id, place!]]),
    });
    expect(moved.changed[0]?.changes.map(({ field }) => field)).toContain("location");
  });
});

const options = { stamp: stamp("import"), newId: () => "new" };

const name = constantFrom(
  "松の家",
  "まつのいえ",
  "サロン松の家",
  "松の家カフェ",
  "竹の家",
  "公会堂",
  "",
);
const optional = <T>(...values: T[]) =>
  option(constantFrom(...values), { nil: undefined, freq: 2 });
const fields = record({
  name,
  sourceId: optional("1", "2", "3", "p0", "p1"),
  kana: optional("まつのいえ", "タケノイエ"),
  phone: optional("053-594-0044", "594-0044", "053-111-0044"),
  address: optional("青葉町1-1", "青葉町１番地１", "若葉町2", "青葉町"),
  note: optional("裏口から", "土足"),
  scheduleText: optional("第1火曜", "第２火曜"),
  kindDetail: optional("基本型"),
  kinds: constantFrom<Place["kinds"][]>(["salon"], ["dining"], ["other"]),
  location: option(integer({ min: 0, max: 12 }).map((step) => east(step * 40))),
  extra: optional({ 列: "1" }, { 列: "2", 欄: "" }),
}).map((one): Omit<Place, "id"> =>
  JSON.parse(JSON.stringify({ ...one, status: { state: "open" } })),
);
const drafts = array(fields, { maxLength: 12 }).map((rows): PlaceDraft[] =>
  rows.map((row, index) => draft(index + 2, row)),
);
const places = array(record({ fields, isOwn: constantFrom(true, false) }), { maxLength: 10 }).map(
  (all) =>
    all.map(({ fields: row, isOwn }, i) =>
      listed(`p${i}`, { ...row, name: row.name || "名なし", ...(isOwn ? list : {}) }),
    ),
);

/** Whatever a plan asks, every row becomes a place of its own. */
function allApart(plan: ImportPlan): ImportDecisions {
  return decided(
    Object.fromEntries(plan.doubles.map(({ draft: row }) => [draftKey(row), "separate"])),
  );
}

describe("whatever a file and a list hold", () => {
  test("every row stands in exactly one part of the plan, and no place is taken twice", () => {
    assert(
      property(drafts, places, (rows, before) => {
        const plan = planImport(rows, before, list);
        const { added, changed, unchanged, doubles, rejected, missing } = plan;
        const keys = [
          ...[...added, ...rejected].map(draftKey),
          ...[...changed, ...unchanged, ...doubles].map((one) => draftKey(one.draft)),
        ];
        expect(keys.sort()).toEqual(rows.map(draftKey).sort());
        const ids = [...changed, ...missing.map((place) => ({ place }))].map(
          ({ place }) => place.id,
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 400 },
    );
  });

  test("taking it in and undoing it leads back to the same document", () => {
    assert(
      property(drafts, places, (rows, before) => {
        const plan = planImport(rows, before, list);
        const start = emptyHistory(documentOf(before));
        let count = 0;
        const edit = importEdit(plan, allApart(plan), {
          stamp: stamp("import"),
          newId: () => `new${count++}`,
          places: start.document.places,
        });
        if (edit === null) return;
        const done = recordEdit(start, edit);
        if (done.state === "refused") throw new Error(done.problem.code);
        const undone = recordEdit(done.history, undoEdit(done.history, stamp("undo"))!);
        if (undone.state === "refused") throw new Error(undone.problem.code);
        expect(new Map(undone.history.document.places)).toEqual(start.document.places);
      }),
    );
  });

  test("the same file again adds and changes nothing", () => {
    assert(
      property(drafts, places, (rows, before) => {
        const { added, changed } = plannedAgain(rows, before);
        expect({ added, changed }).toEqual({ added: [], changed: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("the same file again asks nothing either, where at most two of its rows have one name", () => {
    assert(
      property(drafts.map(twoOfEachName), places, (rows, before) => {
        expect(plannedAgain(rows, before).doubles).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("the order of the rows does not matter", () => {
    const shuffled = drafts.chain((rows) =>
      shuffledSubarray(rows, { minLength: rows.length }).map((others) => [rows, others] as const),
    );
    assert(
      property(shuffled, places, ([rows, others], before) => {
        expect(partsOf(planImport(others, before, list))).toEqual(
          partsOf(planImport(rows, before, list)),
        );
      }),
      { numRuns: 400 },
    );
  });
});

function partsOf({ added, changed, unchanged, doubles, missing }: ImportPlan): unknown {
  const asked = doubles.map((one) =>
    JSON.stringify([draftKey(one.draft), one.reasons, one.changes]),
  );
  const matched = [...changed, ...unchanged];
  return {
    added: added.map(draftKey).sort(),
    doubles: asked.sort(),
    matched: matched.map((one) => `${draftKey(one.draft)} ${one.place.id}`).sort(),
    missing: missing.map(({ id }) => id),
  };
}

function at(location: Place["location"]) {
  return { ...decided(), positions: { "0:2": location } };
}

function twoOfEachName(rows: readonly PlaceDraft[]): PlaceDraft[] {
  const keys = rows.map((row) => nameKey(row.fields.name));
  return rows.filter((_, i) => keys.slice(0, i).filter((key) => key === keys[i]).length < 2);
}

/** The plan of a file that has just been taken in, every double apart. */
function plannedAgain(rows: readonly PlaceDraft[], before: readonly Place[]): ImportPlan {
  const plan = planImport(rows, before, list);
  return planImport(rows, [...taken(plan, before, allApart(plan)).values()], list);
}

import { describe, expect, test } from "vitest";
import type { ColumnMapping } from "../../../src/domain/intake/columnMapping.ts";
import { InventoryScreen } from "../../../src/app/InventoryScreen.tsx";
import type { PlaceLocation } from "../../../src/domain/places/place.ts";
import { ColumnsStep } from "../../../src/features/intake/ColumnsStep.tsx";
import { DatumOffer } from "../../../src/features/intake/DatumOffer.tsx";
import { PositionChoice } from "../../../src/features/intake/PositionChoice.tsx";
import { PlanStep } from "../../../src/features/intake/PlanStep.tsx";
import { SpotMapSlot } from "../../../src/features/intake/SpotMapSlot.ts";
import type { AppState } from "../../../src/state/appState.ts";
import type { ChosenTable, PlanStage } from "../../../src/state/importStage.ts";
import type { PlanEntry, PlanPart, PlanReport } from "../../../src/worker/intake/intakeJobs.ts";
import { drawn, someState } from "../fakeApp.tsx";

const PEOPLE = { code: "tableOfPeople", severity: "error", params: { found: "氏名" } } as const;

describe("the columns of the tables", () => {
  test("are shown with what they are read as and their first cells", () => {
    const html = columnsOf([table({})]);
    expect(html).toContain("列の読み方：名前、住所");
    expect(html).toContain("ひだまり ／ いなほ");
  });

  test("are folded away where nobody knows them and there are many", () => {
    const header = ["名称", ...Array.from({ length: 9 }, (_, i) => `独自の列${i}`)];
    const uses: ColumnMapping["uses"] = header.map((_, i) => (i === 0 ? "name" : "keep"));
    const html = columnsOf([table({ header, uses })]);
    expect(html).toContain("そのまま残す列（9）");
    expect(html).not.toContain("独自の列3");
  });

  test("can be compared only when there is a name column, a chosen table and a name for the list", () => {
    expect(columnsOf([table({})])).not.toContain("disabled");
    expect(columnsOf([table({ uses: ["keep", "address"] })])).toContain("「名前」として読む列が");
    expect(columnsOf([{ ...table({}), taken: false }])).toContain("1つは選んでください");
    expect(columnsOf([table({})], " ")).toContain("リストの名前を書いてください");
  });

  test("of a table of people are not shown", () => {
    const { preview, ...people } = table({});
    const refused = { ...people, taken: false, preview: { ...preview, refused: PEOPLE } };
    const html = columnsOf([refused]);
    expect(html).toContain("この表は取り込めません");
    expect(html).not.toContain("列の読み方");
  });

  test("of a hundred sheets are one line each, and alike sheets say so", () => {
    const sheets = Array.from({ length: 100 }, (_, i) => table({ sheet: `第${i + 1}地区` }));
    const html = columnsOf(sheets.map((each, i) => at(each, i)));
    expect(html).toContain("表が100あります。そのうち100を取り込みます。");
    expect(html).toContain("列が同じ表が、ほかに99あります。");
    expect(html).not.toMatch(/<details[^>]*open/);
  });
});

describe("the old datum", () => {
  const problem = {
    code: "datumSuspected",
    severity: "warning",
    params: { distanceM: 441, count: 151 },
  } as const;
  test("is offered for the table that seems to be in it", () => {
    const html = offer({ datumSuspected: [{ table: 0, problem }] }, [table({})]);
    expect(html).toContain("441 m");
    expect(html).toContain("古い測地系（日本測地系）から直す");
  });

  test("is said of no other table, and can be taken back", () => {
    expect(offer({ datumSuspected: [] }, [table({})])).toBe("");
    expect(offer({ datumSuspected: [] }, [{ ...table({}), isTokyoDatum: true }])).toContain(
      "checked",
    );
  });
});

function offer(report: Pick<PlanReport, "datumSuspected">, tables: readonly ChosenTable[]): string {
  const all = { ...NOTHING, ...report };
  return drawn(someState([]), <DatumOffer report={all} tables={tables} onChange={nothing} />);
}

describe("a comparison that has waited", () => {
  test("says so when the list was changed meanwhile, and only then", () => {
    expect(planOf(EMPTY)).not.toContain("台帳が変わりました");
    const changed = someState([{ ...PLACE, id: "a" }]);
    expect(planOf(changed)).toContain("見くらべたあとで、台帳が変わりました。");
    expect(planOf(changed)).toContain("見くらべなおす");
  });

  test("shows the part that was looked at", () => {
    expect(planOf(EMPTY, "added")).toMatch(/aria-current="true"[^>]*><b>1<\/b><span>新しく入る/);
  });

  test("is told from the other parts while it waits", () => {
    const waiting = { ...EMPTY, importStage: PLAN };
    expect(drawn(waiting, <InventoryScreen />)).toContain("とちゅう");
    expect(drawn(EMPTY, <InventoryScreen />)).not.toContain("とちゅう");
  });
});

function planOf(state: AppState, part: PlanPart | null = null): string {
  return drawn(
    state,
    <PlanStep
      plan={{ ...PLAN, part }}
      onPlan={nothing}
      onDatum={nothing}
      onCompare={nothing}
      onBack={nothing}
      onRestart={nothing}
      onTakeIn={nothing}
    />,
  );
}

describe("where a doubtful row is put", () => {
  const rough = { lng: 139.405, lat: 35.305, precision: "block" } as const;
  const other = { text: "縁側市西町", location: { ...rough, lng: 139.415 } };

  test("can be the place found, another of the same address, a typed one, or none", () => {
    const html = choiceOf({ place: { ...PLACE, location: rough }, otherPositions: [other] });
    expect(html.match(/type="radio"/g)).toHaveLength(4);
    expect(html).toContain("「縁側市西町」（35.30500, 139.41500）");
    expect(html).toMatch(/checked=""[^>]*\/><span>この位置でよい/);
  });

  test("can be picked on a map where one can be drawn", () => {
    const doubtful = { place: { ...PLACE, location: rough }, otherPositions: [other] };
    expect(choiceOf(doubtful)).not.toContain("地図で選ぶ");
    const withMap = drawn(
      someState([]),
      <SpotMapSlot value={() => null}>{choice(doubtful)}</SpotMapSlot>,
    );
    expect(withMap).toContain("地図で選ぶ");
  });

  test("shows the numbers of a position that is none of those offered", () => {
    const picked = { lng: 139.40123, lat: 35.30456, precision: "exact" } as const;
    const html = drawn(
      someState([]),
      choice({ place: { ...PLACE, location: rough }, otherPositions: [other] }, picked),
    );
    expect(html).toContain('value="35.304560"');
    expect(html).toContain("35.30456, 139.40123 に置きます。");
  });

  test("is nowhere until somebody says so where nothing was found", () => {
    const html = choiceOf({ place: PLACE, otherPositions: [] });
    expect(html).not.toContain("この位置でよい");
    expect(html).toMatch(/checked=""[^>]*\/><span>位置なしで入れる/);
  });
});

const PLACE = {
  name: "ひだまり",
  kinds: ["salon"],
  location: null,
  status: { state: "open" },
} as const satisfies PlanEntry["place"];

const NOTHING: PlanReport = {
  state: "done",
  counts: { added: 1, changed: 0, unchanged: 0, doubles: 0, rejected: 0, missing: 0, review: 0 },
  positions: { given: 1, number: 0, block: 0, town: 0, city: 0, none: 0 },
  problems: [],
  tablesWithRejected: [],
  datumSuspected: [],
};

const EMPTY = someState([]);

const PLAN: PlanStage = {
  stage: "plan",
  tables: [],
  source: "一覧",
  problems: [],
  report: NOTHING,
  comparedWith: EMPTY.document,
  decisions: { doubles: {}, keepFields: {}, leaveOut: [], positions: {}, closedIds: [] },
  leftOutChanges: new Set(),
  part: null,
};

function choiceOf(change: Pick<PlanEntry, "place" | "otherPositions">): string {
  return drawn(someState([]), choice(change));
}

function choice(change: Pick<PlanEntry, "place" | "otherPositions">, chosen?: PlaceLocation) {
  const entry: PlanEntry = {
    key: "0:2",
    row: 2,
    problems: [],
    changes: [],
    double: null,
    verdict: "review",
    ...change,
  };
  return <PositionChoice entry={entry} chosen={chosen} onChoose={() => undefined} />;
}

function columnsOf(tables: readonly ChosenTable[], source = "一覧"): string {
  return drawn(
    someState([]),
    <ColumnsStep
      tables={tables}
      source={source}
      problems={[]}
      onChange={nothing}
      onTakeAll={nothing}
      onSource={nothing}
      onBack={nothing}
      onCompare={nothing}
    />,
  );
}

function nothing(): void {}

function at(sheet: ChosenTable, index: number): ChosenTable {
  return { ...sheet, preview: { ...sheet.preview, table: index } };
}

function table({
  sheet = null,
  header = ["名称", "住所"],
  uses = ["name", "address"],
}: {
  sheet?: string | null;
  header?: readonly string[];
  uses?: ColumnMapping["uses"];
}): ChosenTable {
  const mapping: ColumnMapping = { uses, kindOfWord: {}, usualKind: "salon", layout: null };
  const preview = {
    table: 0,
    facts: { file: "一覧.xlsx", sheet, format: "xlsx", encoding: null, headerRow: 1 },
    header,
    rowCount: 2,
    firstRows: [["ひだまり"], ["いなほ"]],
    asides: [],
    shape: header.join(),
    mapping,
    isRemembered: false,
    refused: null,
  } as const;
  return { preview, taken: true, mapping, isTokyoDatum: false };
}

import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import type {
  CompareRequest,
  IntakeJobs,
  IntakeProgress,
  TablePreview,
} from "../../../src/worker/intake/intakeJobs.ts";
import { intakeSession } from "../../../src/worker/intake/intakeSession.ts";

const NOTHING = { doubles: {}, keepFields: {}, leaveOut: [], positions: {}, closedIds: [] };
const STAMP = { id: "edit", at: "2026-11-20T01:00:00.000Z", author: "" };

const SALONS = [
  "サロン一覧（令和8年度）",
  "名称,種別,住所,緯度,経度,開催日時,電話番号",
  "ひだまりサロン,サロン,縁側市本町1-2,35.31,139.41,第2・4火曜 10:00～11:30,00-0000-0001",
  "おひさまの会,サロン,縁側市西町3-4,35.32,139.42,不定期,00-0000-0002",
  ",サロン,縁側市西町5-6,35.32,139.42,毎週月曜,",
].join("\r\n");

describe("taking in a list", () => {
  test("shows the table with its guess before anything is compared", async () => {
    const { previews } = await read(SALONS);
    expect(previews).toHaveLength(1);
    expect(previews[0]).toMatchObject({
      rowCount: 3,
      header: ["名称", "種別", "住所", "緯度", "経度", "開催日時", "電話番号"],
      refused: null,
      isRemembered: false,
    });
    expect(previews[0]!.mapping.uses).toEqual([
      "name",
      "kinds",
      "address",
      "lat",
      "lng",
      "scheduleText",
      "phone",
    ]);
  });

  test("puts every row into one part of the plan, and tells why a row cannot be used", async () => {
    const { jobs, request } = await read(SALONS);
    const steps: IntakeProgress["step"][] = [];
    const report = await jobs.compare(request, ({ step }) => steps.push(step));
    const { added, changed, unchanged, doubles, rejected } = report.counts;
    expect(added + changed + unchanged + doubles + rejected).toBe(3);
    expect(report.state).toBe("done");
    expect(new Set(steps)).toContain("compare");
    const entries = await jobs.page("added", 0, 10);
    expect(entries.map(({ place }) => place.name)).toContain("ひだまりサロン");
  });

  test("is one edit, after which the same file changes nothing", async () => {
    const { jobs, request } = await read(SALONS);
    const report = await jobs.compare(request, ignore);
    const newIds = Array.from(
      { length: report.counts.added + report.counts.doubles },
      (_, i) => `n${i}`,
    );
    const edit = await jobs.finish({ decisions: NOTHING, stamp: STAMP, newIds, places: [] });
    expect(edit?.subject).toBe("importPlaces");
    expect(edit?.puts).toHaveLength(report.counts.added);
    const again = await jobs.compare({ ...request, places: edit!.puts }, ignore);
    expect(again.counts).toMatchObject({ added: 0, changed: 0, unchanged: report.counts.added });
  });

  test("reads a table the way a person chose for an earlier one of the same shape", async () => {
    const { previews } = await read(SALONS);
    const chosen = { ...previews[0]!.mapping, usualKind: "cafe" as const };
    const { previews: next } = await read(SALONS, { [previews[0]!.shape]: chosen });
    expect(next[0]).toMatchObject({ isRemembered: true, mapping: { usualKind: "cafe" } });
  });

  test("refuses a table of people, and shows none of its cells", async () => {
    const { previews } = await read("氏名,生年月日,要介護度\n山田はな,昭和10年1月1日,要介護2\n");
    expect(previews[0]!.refused).not.toBeNull();
    expect(JSON.stringify(previews)).not.toContain("山田");
  });

  test("that is cancelled compares nothing", async () => {
    const { jobs, request } = await read(SALONS);
    const report = await jobs.compare(request, () => void jobs.cancel());
    expect(report.state).toBe("cancelled");
    const edit = await jobs.finish({ decisions: NOTHING, stamp: STAMP, newIds: [], places: [] });
    expect(edit).toBeNull();
  });

  test("hands back the rows that cannot be used", async () => {
    const { jobs, request } = await read("名称,緯度,経度\nひだまり,35.3,139.4\n,,\n,35.3,999\n");
    const report = await jobs.compare(request, ignore);
    const file = await jobs.rejected(0);
    expect(report.tablesWithRejected).toEqual(report.counts.rejected > 0 ? [0] : []);
    expect(file === null).toBe(report.counts.rejected === 0);
  });
});

async function read(
  text: string,
  remembered = {},
): Promise<{ jobs: IntakeJobs; previews: readonly TablePreview[]; request: CompareRequest }> {
  const jobs = intakeSession(() => ({
    name: "縁側市",
    bounds: [139, 35, 140, 36],
    addresses: async () => ({ value: null, problems: [] }),
  }));
  const file = { name: "サロン一覧.csv", bytes: new TextEncoder().encode(text) };
  const { value } = await jobs.readFiles([file], remembered, ignore);
  const previews = value ?? [];
  const request = {
    tables: previews.map(({ table, mapping }) => ({ table, mapping, isTokyoDatum: false })),
    source: "サロン一覧",
    places: [] as readonly Place[],
    lastImported: [],
    today: "2026-11-20",
  };
  return { jobs, previews, request };
}

function ignore(): void {}

import { expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import { SendOutPart } from "../../../src/features/sendOut/SendOutPart.tsx";
import { SentReport } from "../../../src/features/sendOut/SentReport.tsx";
import type { SendOutReport } from "../../../src/state/sendOutPlaces.ts";
import { drawn, someState } from "../fakeApp.tsx";

const OPEN: Place = {
  id: "a",
  name: "縁側 なかむら",
  kinds: ["engawa"],
  location: { lng: 139.405, lat: 35.305, precision: "exact" },
  status: { state: "open" },
};
const PLACES: Place[] = [OPEN, { ...OPEN, id: "b", status: { state: "planned" } }];

const REPORT: SendOutReport = {
  fileName: "縁側市_拠点一覧_公開用_20261120.csv",
  placeCount: 2,
  unlocatedCount: 1,
  withheld: ["planned", "consentWithdrawn", "planned"],
  strippedFields: new Map([["representative", 2]]),
  blurredCount: 1,
  eventCount: null,
  withoutEventCount: 0,
  problems: [],
  credits: ["縁側市（架空）"],
};

test("says how many places go out and how many do not, before anything is written", () => {
  const screen = drawn(someState(PLACES), <SendOutPart listedIds={null} chosenIds={null} />);
  expect(screen).toContain("1か所が入ります。計画中の1か所は入りません。");
  expect(screen).not.toContain("どの場所を");
});

test("offers the places that the list shows, and all of them", () => {
  const screen = drawn(someState(PLACES), <SendOutPart listedIds={["b"]} chosenIds={null} />);
  expect(screen).toContain("一覧でしぼった1か所");
  expect(screen).toContain("すべて（2か所）");
  expect(screen).toContain("書き出す場所がありません");
});

test("offers the places ticked in the list, but takes them only when somebody says so", () => {
  const screen = drawn(someState(PLACES), <SendOutPart listedIds={null} chosenIds={["b"]} />);
  expect(screen).toContain("選んだ1件");
  expect(screen).not.toContain("一覧でしぼった");
  expect(screen).toMatch(/checked=""[^>]*\/><span[^>]*>すべて（2か所）/);
  expect(screen).toContain("1か所が入ります。計画中の1か所は入りません。");
});

test("says what was written, what was left out and why, and whom to name", () => {
  const screen = drawn(someState(PLACES), <SentReport report={REPORT} />);
  expect(screen).toContain("縁側市_拠点一覧_公開用_20261120.csv を書き出しました");
  expect(screen).toContain("計画中の2か所は入れていません。");
  expect(screen).toContain("公開の同意が取り消された1か所は入れていません。");
  expect(screen).toContain("代表者\u00a02");
  expect(screen).toContain("1か所は、正確な位置のかわりに");
  expect(screen).toContain("2か所が入っています。そのうち1か所は、位置がまだ決まっていません。");
  expect(screen).toContain("縁側市（架空）");
});

test("says why there is no file", () => {
  const problems = [
    { code: "redistributionForbidden", severity: "error", params: { name: "台帳" } },
  ] as const;
  const report = { ...REPORT, fileName: null, problems };
  const screen = drawn(someState(PLACES), <SentReport report={report} />);
  expect(screen).toContain("ファイルは書き出していません");
  expect(screen).toContain("「台帳」は、ほかへ配ることが許されていません");
});

import { expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import { PublicSitePart } from "../../../src/features/sendOut/PublicSitePart.tsx";
import { PublicSiteReportView } from "../../../src/features/sendOut/PublicSiteReportView.tsx";
import type { PublicSiteReport } from "../../../src/state/publicSiteActions.ts";
import { drawn, someState } from "../fakeApp.tsx";

const OPEN: Place = {
  id: "a",
  name: "縁側 なかむら",
  kinds: ["engawa"],
  location: { lng: 139.405, lat: 35.305, precision: "exact" },
  status: { state: "open" },
};

const REPORT: PublicSiteReport = {
  fileName: "縁側市_公開用サイト_20261120.zip",
  fileCount: 443,
  bytes: 9_876_543,
  placeCount: 89,
  withheld: ["planned"],
  strippedFields: new Map([["representative", 2]]),
  blurredCount: 1,
  problems: [
    { code: "layerNeverPublic", severity: "note", params: { name: "人口" } },
    { code: "layerNotPassedOn", severity: "warning", params: { name: "道" } },
  ],
};

test("says what goes in and what does not before anything is written", () => {
  const screen = drawn(
    someState([OPEN, { ...OPEN, id: "b", status: { state: "planned" } }]),
    <PublicSitePart />,
  );
  expect(screen).toContain("1か所が入ります。計画中の1か所は入りません。");
  expect(screen).toContain("人口、候補地、代表者、個人の電話、内部メモは入りません。");
});

test("a town of which the public may see nothing has no site", () => {
  const screen = drawn(someState([{ ...OPEN, status: { state: "closed" } }]), <PublicSitePart />);
  expect(screen).toContain("公開できる場所がありません");
  expect(screen).toMatch(/<button[^>]*disabled=""/);
});

test("after it: what was written, what was kept back and why, what to do next, the line for other pages", () => {
  const screen = drawn(
    someState([OPEN]),
    <PublicSiteReportView report={REPORT} siteUrl="https://www.example.jp/engawa/" />,
  );
  expect(screen).toContain("89か所が入っています。ファイルは443個、9.9\u00a0MBです。");
  expect(screen).toContain("計画中の1か所は入れていません。");
  expect(screen).toContain("「人口」は、公開用には入れません。");
  expect(screen).toContain("「道」は、ほかへ配ってよいと確かめられていない");
  expect(screen).toContain("zipを広げて");
  expect(screen).toContain("https://www.example.jp/engawa/index.html?embed=1");
});

test("where there is no file, why", () => {
  const problems = [{ code: "shellMissing", severity: "error" }] as const;
  const report = { ...REPORT, fileName: null, problems };
  const screen = drawn(someState([OPEN]), <PublicSiteReportView report={report} siteUrl={null} />);
  expect(screen).toContain("サイトは書き出していません");
  expect(screen).toContain("npm run build");
});

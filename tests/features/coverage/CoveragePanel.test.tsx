import { expect, test } from "vitest";
import { CoveragePanel } from "../../../src/features/coverage/CoveragePanel.tsx";
import type { AppState } from "../../../src/state/appState.ts";
import { somePlace } from "../../map/places/somePlace.ts";
import { drawn, someState } from "../fakeApp.tsx";

const PLACES = [somePlace({ location: { lng: 139.415, lat: 35.305, precision: "exact" } })];
const panel = (state: AppState, wide = false) =>
  drawn(
    state,
    <CoveragePanel
      wide={wide}
      onWide={() => {}}
      onShowMap={() => {}}
      listShown={false}
      onListShown={() => {}}
      placeList={null}
    />,
  );
const withView = (view: Partial<AppState["view"]>) => {
  const state = someState(PLACES);
  return { ...state, view: { ...state.view, ...view } };
};

test("access: the people not reached stand first, then the zones, then how it was computed", () => {
  const html = panel(someState(PLACES));
  expect(html).toContain("2,231");
  expect(html).toContain("（50.3%）");
  expect(html).toContain("歩いて500\u00a0m以内に行ける場所がない65歳以上の人");
  expect(html.indexOf("若葉台")).toBeLessThan(html.indexOf("西町"));
  expect(html).toContain("道につながらない人 12人（別に数えています）");
  expect(html).toContain("道のりで計算した推計です（ふつうの足 80\u00a0m/分");
  expect(html).toContain("人口 2025年10月1日");
});

test("the wide table adds distances; where no way leads it says so", () => {
  expect(panel(someState(PLACES))).not.toContain("道なし");
  const html = panel(someState(PLACES), true);
  expect(html).toContain("620");
  expect(html).toContain("道なし");
  expect(html).toContain("縁側 なかむら");
});

test("a chosen zone explains itself and lists its places", () => {
  const html = panel(withView({ zoneId: "nishi" }));
  expect(html).toContain(
    "65歳以上の901人（35.8%）は、歩いて500\u00a0m以内に行ける場所がありません。",
  );
  expect(html).toContain("校区の中に1か所ありますが");
  expect(html).toContain("日程はお問い合わせください");
});

test("provision counts by kind and says none in a word", () => {
  const html = panel(withView({ mode: "provision" }));
  expect(html).toContain("2校区のうち1校区に、5種類のどれもありません。");
  expect(html).toContain("なし");
  expect(html).not.toContain("届かない人");
});

test("without people access says what is missing, and provision still answers", () => {
  const { town, answer } = someState(PLACES);
  const unpeopled = {
    town: { ...town!, peopleClasses: [], peopleAsOf: null },
    answer: { ...answer!, coverage: null },
  };
  expect(panel(someState(PLACES, unpeopled))).toContain("このまちのデータには人口がありません。");
  const state = { ...withView({ mode: "provision" }), ...unpeopled };
  expect(panel(state)).toContain("2校区のうち1校区");
});

test("figures of another set of zones are never put beside these names", () => {
  const { answer } = someState(PLACES);
  const coverage = answer!.coverage!;
  const stale = { ...coverage, question: { ...coverage.question, zoneSetId: "junior" } };
  const html = panel(someState(PLACES, { answer: { ...answer!, coverage: stale } }));
  expect(html).not.toContain("1,330");
  expect(html).toContain("計算しています");
});

import { expect, test } from "vitest";
import { PlaceList } from "../../../src/features/places/PlaceList.tsx";
import { PlacePanel } from "../../../src/features/places/PlacePanel.tsx";
import { somePlace } from "../../map/places/somePlace.ts";
import { drawn, someState } from "../fakeApp.tsx";

const PLACE = somePlace({
  scheduleText: "火・水・金 10時〜16時",
  phone: "00-0000-1234",
  fee: "無料",
  consultation: true,
  status: { state: "suspended", from: "2026-04-01" },
});
const panel = (place: typeof PLACE, change = {}) =>
  drawn(someState([place], change), <PlacePanel place={place} onShowMap={() => {}} />);

test("a place shows what is known in the words it was written in", () => {
  const html = panel(PLACE);
  expect(html).toContain("火・水・金 10時〜16時");
  expect(html).toContain('href="tel:0000001234"');
  expect(html).toContain("休止中（2026年4月1日から）");
  expect(html).toContain("相談できる");
  expect(html).not.toContain("送迎");
});

test("the people who can walk to it are told whatever reach the map draws", () => {
  const placeReach = {
    revision: 0,
    placeIds: ["p1"],
    shape: { type: "MultiPolygon" as const, coordinates: [] },
    streets: true,
    people: { age65: 1204, everyone: 4310 },
  };
  const { view } = someState([PLACE]);
  for (const reach of ["selected", "all", "none"] as const) {
    const html = panel(PLACE, { placeReach, view: { ...view, reach } });
    expect(html).toContain("65歳以上が1,204人います");
  }
});

test("the people of another place are never said of this one", () => {
  const placeReach = {
    revision: 0,
    placeIds: ["p2"],
    shape: { type: "MultiPolygon" as const, coordinates: [] },
    streets: true,
    people: { age65: 1204 },
  };
  expect(panel(PLACE, { placeReach })).toContain("届く人を計算しています");
});

test("a place without a position says so, here and in the list", () => {
  const unlocated = { ...PLACE, location: null };
  expect(panel(unlocated)).toContain("場所がまだ決まっていません");
  const list = drawn(
    someState([unlocated]),
    <PlaceList sought="" onSought={() => {}} onAdd={() => {}} />,
  );
  expect(list).toContain("場所がまだ決まっていません");
  expect(list).toContain("休止中");
});

test("an address that is no web address does not become a link", () => {
  const html = panel({ ...PLACE, url: "javascript:alert(1)" });
  expect(html).not.toContain('href="javascript');
});

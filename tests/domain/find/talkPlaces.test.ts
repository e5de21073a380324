import { expect, test } from "vitest";
import { talkPlaces } from "../../../src/domain/find/talkPlaces.ts";
import { somePlace, walk } from "./smallPlaces.ts";

const FRIDAY = "2026-11-20";

test("desks, branches and places where one may talk, the nearest first, with their hours", () => {
  const places = [
    somePlace("遠い窓口", { kinds: ["consultation"], scheduleText: "月〜金 8:30〜17:15" }),
    somePlace("近いブランチ", { kinds: ["branch"], scheduleText: "月〜木 9:00〜17:00" }),
    somePlace("話せるサロン", { consultation: true, scheduleText: "電話で" }),
    somePlace("ふつうのサロン"),
    somePlace("休止のブランチ", { kinds: ["branch"], status: { state: "suspended" } }),
  ];
  const walks = new Map([
    ["遠い窓口", walk(900)],
    ["近いブランチ", walk(100)],
    ["話せるサロン", walk(300)],
  ]);
  const found = talkPlaces(places, { today: FRIDAY, nowMinute: 0, walks });
  expect(
    found.map(({ place, sessions, next }) => [place.name, sessions.length, next?.date]),
  ).toEqual([
    ["近いブランチ", 0, "2026-11-23"],
    ["話せるサロン", 0, undefined],
    ["遠い窓口", 1, "2026-11-20"],
  ]);
});

test("without a start the one that is held next comes first", () => {
  const places = [
    somePlace("月曜の窓口", { kinds: ["consultation"], scheduleText: "毎週月曜 9:00〜17:00" }),
    somePlace("電話の窓口", { kinds: ["consultation"], scheduleText: "電話で" }),
    somePlace("きょうの窓口", { kinds: ["consultation"], scheduleText: "毎週金曜 9:00〜17:00" }),
  ];
  const names = talkPlaces(places, { today: FRIDAY, nowMinute: 0, walks: null }).map(
    ({ place }) => place.name,
  );
  expect(names).toEqual(["きょうの窓口", "月曜の窓口", "電話の窓口"]);
});

import { expect, test } from "vitest";
import { Header } from "../../src/app/Header.tsx";
import { StatusLines } from "../../src/app/StatusLines.tsx";
import { OpeningScreen } from "../../src/app/OpeningScreen.tsx";
import { AskBar } from "../../src/features/ask/AskBar.tsx";
import { LegendStrip } from "../../src/features/legend/LegendStrip.tsx";
import { TownScreen } from "../../src/features/townSettings/TownScreen.tsx";
import { somePlace } from "../map/places/somePlace.ts";
import { drawn, someState } from "../features/fakeApp.tsx";

test("the question bar says the whole question", () => {
  const html = drawn(someState([]), <AskBar />);
  expect(html).toContain(
    "5種類すべてにふつうの足で500\u00a0m以内に届く65歳以上を小学校区ごとに。道のりで。",
  );
});

test("the header tells what would be undone and when it was stored", () => {
  const html = drawn(
    someState([], {
      undoSubject: "movePlace",
      saving: { state: "saved", at: "2026-11-20T14:02:00" },
    }),
    <Header />,
  );
  expect(html).toContain("（場所の移動）");
  expect(html).toContain("14:02");
  expect(html).toContain("地図を飛ばして表へ");
});

test("the legend prints the values of every class and counts the layers", () => {
  const html = drawn(someState([somePlace(), somePlace({ id: "p2" })]), <LegendStrip />);
  expect(html).toMatch(/人未満/);
  expect(html).toMatch(/人以上/);
  expect(html).toContain("地域の縁側");
});

test("a legend that shows the background says that it failed, quietly", () => {
  expect(drawn(someState([], { backgroundFailed: true }), <LegendStrip />)).toContain(
    "背景地図を読みこめません",
  );
});

test("a town that cannot be opened says why and what to do", () => {
  const html = drawn(
    someState([], {
      opening: {
        state: "failed",
        problems: [{ code: "manifestMissing", severity: "error", file: "town.json" }],
      },
    }),
    <OpeningScreen />,
  );
  expect(html).toContain("town.json：このファイルがないので、まちを開けませんでした。");
  expect(html).toContain("見本の町を開く");
});

test("a file that could not be used is said above the answer, not only in the settings", () => {
  const { town } = someState([]);
  const problems = [{ code: "networkCut", severity: "error", file: "network.bin" }] as const;
  const broken = someState([], { town: { ...town!, problems } });
  const html = drawn(broken, <StatusLines />);
  expect(html).toContain("network.bin：道のデータが途中で切れています。");
  expect(html).toContain("まちの設定で見る");
  const settings = { ...broken, view: { ...broken.view, screen: "town" as const } };
  expect(drawn(settings, <StatusLines />)).not.toContain("途中で切れています");
});

test("where no kind of place is asked about the legend has no classes", () => {
  const state = someState([]);
  const question = { ...state.view.question, layers: [] };
  const html = drawn({ ...state, view: { ...state.view, question } }, <LegendStrip />);
  expect(html).not.toContain("人以上");
});

test("the town's settings name what is missing and what follows from it", () => {
  const html = drawn(someState([]), <TownScreen />);
  expect(html).toContain("人口がありません。届かない人の数は出ません。");
  expect(html).toContain("計算のしかたと限界");
  expect(html).toContain("SIL Open Font License 1.1");
});

import { expect, test } from "vitest";
import type { Place } from "../../src/domain/places/place.ts";
import type { TownLayer, TownManifest } from "../../src/domain/town/townManifest.ts";
import { type SendOutRequest, sendOutPlaces } from "../../src/state/sendOutPlaces.ts";
import { appWithSample } from "./runningApp.ts";

const REQUEST: SendOutRequest = {
  audience: "public",
  placeIds: null,
  format: "csv",
  period: { from: "2026-04-01", to: "2027-03-31" },
};
const HOME: Place = {
  id: "a",
  name: "縁側 なかむら",
  kinds: ["engawa"],
  privateHome: true,
  location: { lng: 137.93, lat: 34.5, precision: "exact" },
  representative: "中村 花子",
  status: { state: "open" },
};
const PLANNED: Place = { ...HOME, id: "b", name: "できたらいい場所", status: { state: "planned" } };

function town(redistribution: TownLayer["redistribution"]): TownManifest {
  const places: TownLayer = {
    role: "places",
    name: "拠点台帳",
    file: "places.json",
    bytes: 1,
    sha256: "0".repeat(64),
    licence: "",
    attribution: "縁側市 拠点台帳",
    processed: true,
    redistribution,
  };
  return {
    format: "engawa-town",
    version: 1,
    name: "縁側市",
    bounds: [137, 34, 138, 35],
    layers: [places],
  };
}

function send(request: Partial<SendOutRequest>, manifest = town("allowed")) {
  const writtenAt = new Date("2026-11-20T09:00:00+09:00");
  return sendOutPlaces([HOME, PLANNED], { ...REQUEST, ...request }, manifest, writtenAt);
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

test("the report says what is in the file, what is not, and whom to name", async () => {
  const { file, report } = await send({});
  expect(text(file?.bytes)).not.toContain("中村 花子");
  expect(report).toEqual({
    fileName: "縁側市_拠点一覧_公開用_20261120.csv",
    placeCount: 1,
    unlocatedCount: 0,
    withheld: ["planned"],
    strippedFields: new Map([
      ["privateHome", 1],
      ["representative", 1],
    ]),
    blurredCount: 1,
    eventCount: null,
    withoutEventCount: 0,
    problems: [],
    credits: ["縁側市 拠点台帳"],
  });
});

test("only the chosen places are written", async () => {
  const { file, report } = await send({ audience: "internal", placeIds: ["b"] });
  expect(report.placeCount).toBe(1);
  expect(text(file?.bytes)).toContain("できたらいい場所");
  expect(text(file?.bytes)).not.toContain("縁側 なかむら");
});

test("open data is for the public, whoever asks for it", async () => {
  const { file, report } = await send({ audience: "internal", format: "publicFacilities" });
  expect(report.withheld).toEqual(["planned"]);
  expect(text(file?.bytes)).not.toContain("できたらいい場所");
});

test("a list that may not be passed on is not written for the public; the office still has it", async () => {
  const forbidden = await send({}, town("forbidden"));
  expect(forbidden.file).toBeNull();
  expect(forbidden.report.problems.map(({ code }) => code)).toEqual(["redistributionForbidden"]);
  expect((await send({ audience: "internal" }, town("forbidden"))).file).not.toBeNull();
  const unknown = await send({}, town("unknown"));
  expect(unknown.file).not.toBeNull();
  expect(unknown.report.problems.map(({ code }) => code)).toEqual(["redistributionUnknown"]);
});

test("the running app hands 縁側市 over in every form", async () => {
  const { actions, saved, state } = await appWithSample();
  const formats = ["workbook", "csv", "csvShiftJis", "geojson", "kml", "calendar"] as const;
  for (const format of [...formats, "publicFacilities", "events"] as const) {
    const report = await actions.sendOutPlaces({ ...REQUEST, format });
    expect(report!.placeCount + report!.withheld.length).toBe(state().document.places.size);
    expect(report!.problems).toEqual([]);
  }
  expect(saved.map(({ name }) => name)).toEqual([
    "縁側市_拠点一覧_公開用_20261120.xlsx",
    "縁側市_拠点一覧_公開用_20261120.csv",
    "縁側市_拠点一覧_公開用_20261120.csv",
    "縁側市_拠点一覧_公開用_20261120.geojson",
    "縁側市_拠点一覧_公開用_20261120.kml",
    "縁側市_開催予定_公開用_20261120.ics",
    "992011_public_facility.csv",
    "992011_event.csv",
  ]);
  expect(saved.every(({ bytes }) => bytes.length > 100)).toBe(true);
});

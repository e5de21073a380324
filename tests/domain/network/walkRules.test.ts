import { describe, expect, test } from "vitest";
import type { OsmTags } from "#src/domain/network/osmWay.ts";
import { EDGE_FLAGS } from "#src/domain/network/walkNetwork.ts";
import * as tables from "#src/domain/network/walkRuleTable.ts";
import { walkRules } from "#src/domain/network/walkRules.ts";

function flagsOf(tags: OsmTags): string[] {
  const flags = walkRules(tags)!.flags;
  return Object.entries(EDGE_FLAGS)
    .filter(([, bit]) => (flags & bit) !== 0)
    .map(([flag]) => flag);
}

test("every row of the tables names the page it comes from", () => {
  const rows = Object.values(tables).flat();
  expect(rows.length).toBeGreaterThan(60);
  for (const row of rows) {
    expect(row.source).toMatch(/^((Key|Tag):[a-z_]+|OSM tags for routing\/|Lifecycle prefix)/);
  }
});

describe("what may be walked", () => {
  test.each<[string, OsmTags]>([
    ["an ordinary national road in Japan", { highway: "trunk" }],
    ["a residential street", { highway: "residential" }],
    ["a service street that says nothing more", { highway: "service", service: "driveway" }],
    ["the aisle of a car park", { highway: "service", service: "parking_aisle" }],
    ["a cycle path", { highway: "cycleway" }],
    [
      "a private road with a public footway over it",
      { highway: "service", access: "private", foot: "yes" },
    ],
    [
      "a closed street that is open to feet",
      { highway: "residential", access: "no", foot: "designated" },
    ],
    ["the hard shoulder people are sent along", { highway: "motorway", foot: "yes" }],
    ["a slip road with a pavement", { highway: "trunk_link", sidewalk: "left" }],
    ["a street closed to cars", { highway: "residential", motor_vehicle: "no" }],
    ["a street for those who live there", { highway: "residential", access: "destination" }],
    ["a platform", { railway: "platform" }],
    ["a pier", { man_made: "pier" }],
  ])("%s", (_, tags) => expect(walkRules(tags)).not.toBeNull());
});

describe("what may not be walked", () => {
  test.each<[string, OsmTags]>([
    ["a motorway", { highway: "motorway" }],
    ["a motorway whose general access is open", { highway: "motorway", access: "yes" }],
    ["a motorway slip road", { highway: "motorway_link" }],
    ["a trunk slip road", { highway: "trunk_link" }],
    ["a national road for motor vehicles only", { highway: "trunk", motorroad: "yes" }],
    ["a bridge where foot=no", { highway: "primary", bridge: "yes", foot: "no" }],
    ["a private driveway", { highway: "service", service: "driveway", access: "private" }],
    ["a path by permit", { highway: "path", foot: "permit" }],
    ["a street whose pavement is compulsory", { highway: "primary", foot: "use_sidepath" }],
    ["a farm track closed to others", { highway: "track", access: "agricultural" }],
    ["a street being built", { highway: "construction", construction: "residential" }],
    ["a street that is planned", { highway: "proposed" }],
    ["an abandoned street", { highway: "residential", abandoned: "yes" }],
    ["an alpine climb", { highway: "path", sac_scale: "difficult_alpine_hiking" }],
    ["a guided busway", { highway: "bus_guideway" }],
    ["a railway", { railway: "rail" }],
    ["a building", { building: "yes" }],
  ])("%s", (_, tags) => expect(walkRules(tags)).toBeNull());
});

describe("the class of a street", () => {
  test.each([
    ["trunk", "majorRoad"],
    ["primary_link", "majorRoad"],
    ["secondary", "mainStreet"],
    ["tertiary", "mainStreet"],
    ["unclassified", "street"],
    ["living_street", "street"],
    ["service", "serviceWay"],
    ["track", "track"],
    ["pedestrian", "pedestrianStreet"],
    ["footway", "footpath"],
    ["steps", "steps"],
    ["platform", "platform"],
  ])("%s is a %s", (highway, streetClass) => {
    expect(walkRules({ highway })!.streetClass).toBe(streetClass);
  });

  test("an alley is a lane", () => {
    expect(walkRules({ highway: "service", service: "alley" })!.streetClass).toBe("lane");
  });
});

describe("flags", () => {
  test.each<[OsmTags, string[]]>([
    [{ highway: "residential" }, []],
    [{ highway: "footway", bridge: "viaduct" }, ["bridge"]],
    [{ highway: "footway", bridge: "no", tunnel: "building_passage" }, ["tunnel"]],
    [{ highway: "steps" }, ["steps", "noWheelchair"]],
    [{ highway: "steps", "ramp:wheelchair": "yes" }, ["steps"]],
    [{ highway: "path", surface: "ground" }, ["unpaved"]],
    [{ highway: "track" }, ["unpaved"]],
    [{ highway: "track", tracktype: "grade1" }, []],
    [{ highway: "track", surface: "asphalt" }, []],
    [{ highway: "footway", footway: "crossing" }, ["crossing"]],
    [{ highway: "footway", footway: "sidewalk" }, ["sidewalk"]],
    [{ highway: "primary", sidewalk: "both" }, ["sidewalk"]],
    [{ highway: "primary", sidewalk: "no" }, []],
    [{ highway: "corridor" }, ["indoor"]],
    [{ highway: "footway", indoor: "yes" }, ["indoor"]],
    [{ highway: "footway", foot: "permissive" }, ["permissive"]],
    [{ highway: "service", access: "customers" }, ["permissive"]],
    [{ highway: "service", access: "customers", foot: "yes" }, []],
    [{ highway: "footway", wheelchair: "no" }, ["noWheelchair"]],
    [{ highway: "path", smoothness: "horrible", wheelchair: "yes" }, []],
  ])("%o → %o", (tags, flags) => expect(flagsOf(tags)).toEqual(flags));
});

describe("direction", () => {
  test.each<[OsmTags, string]>([
    [{ highway: "residential", oneway: "yes" }, "both"],
    [{ highway: "footway", oneway: "yes" }, "both"],
    [{ highway: "footway", "oneway:foot": "yes" }, "forward"],
    [{ highway: "footway", "oneway:foot": "-1" }, "backward"],
    [{ highway: "footway", "foot:backward": "no" }, "forward"],
    [{ highway: "steps", conveying: "backward" }, "backward"],
    [{ highway: "steps", conveying: "forward", "oneway:foot": "no" }, "both"],
  ])("%o is walked %s", (tags, direction) => expect(walkRules(tags)!.direction).toBe(direction));
});

test("a square is a surface, a ring road is not", () => {
  expect(walkRules({ highway: "pedestrian", area: "yes" })!.isArea).toBe(true);
  expect(walkRules({ highway: "pedestrian" })!.isArea).toBe(false);
  expect(walkRules({ railway: "platform" })!.isArea).toBe(true);
  expect(walkRules({ railway: "platform", area: "no" })!.isArea).toBe(false);
});

import { describe, expect, test } from "vitest";
import { nodeRules } from "#src/domain/network/nodeRules.ts";
import type { OsmTags } from "#src/domain/network/osmWay.ts";
import { EDGE_FLAGS } from "#src/domain/network/walkNetwork.ts";

const { barrier, noWheelchair } = EDGE_FLAGS;

describe("what nobody passes", () => {
  test.each<[OsmTags]>([
    [{ barrier: "wall" }],
    [{ barrier: "fence" }],
    [{ barrier: "hedge" }],
    [{ barrier: "gate", access: "private" }],
    [{ barrier: "gate", access: "no" }],
    [{ barrier: "gate", locked: "yes" }],
    [{ barrier: "bollard", foot: "no" }],
    [{ entrance: "service", access: "private" }],
    [{ highway: "crossing", foot: "no" }],
  ])("%o", (tags) => expect(nodeRules(tags).blocks).toBe(true));
});

describe("what is passed, and what of it", () => {
  test.each<[OsmTags, number]>([
    [{ barrier: "gate" }, barrier],
    [{ barrier: "gate", access: "private", foot: "yes" }, barrier],
    [{ barrier: "bollard" }, barrier],
    [{ barrier: "lift_gate", access: "permissive" }, barrier],
    [{ barrier: "cycle_barrier" }, barrier],
    [{ barrier: "cycle_barrier", wheelchair: "no" }, barrier | noWheelchair],
    [{ barrier: "stile" }, barrier | noWheelchair],
    [{ barrier: "turnstile", wheelchair: "yes" }, barrier],
    [{ barrier: "something_new" }, barrier],
    [{ barrier: "entrance" }, 0],
    [{ barrier: "wall", foot: "yes" }, 0],
    [{ barrier: "kerb", kerb: "raised" }, noWheelchair],
    [{ kerb: "raised" }, noWheelchair],
    [{ kerb: "lowered" }, 0],
    [{ highway: "crossing" }, 0],
    [{ amenity: "bench", access: "private" }, 0],
  ])("%o → %i", (tags, flags) => expect(nodeRules(tags)).toEqual({ blocks: false, flags }));
});

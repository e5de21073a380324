import { array, assert, constant, integer, property, record, tuple, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { withChanges } from "../../../src/domain/document/layeredMap.ts";

interface Thing {
  readonly value: number;
}

const key = integer({ min: 0, max: 60 }).map(String);
const change = record({
  puts: array(
    tuple(
      key,
      integer().map((value): Thing => ({ value })),
    ),
    { maxLength: 8 },
  ),
  deletes: uniqueArray(key, { maxLength: 4 }),
}).map(({ puts, deletes }) => ({
  puts: [...new Map(puts)],
  deletes: deletes.filter((id) => !puts.some(([putId]) => putId === id)),
}));

function mapOf(count: number): Map<string, Thing> {
  return new Map(Array.from({ length: count }, (_, index) => [String(index), { value: index }]));
}

test("holds what a copied map would hold, after any changes", () => {
  assert(
    property(integer({ min: 0, max: 40 }), array(change, { maxLength: 60 }), (count, changes) => {
      const copied = mapOf(count);
      let layered: ReadonlyMap<string, Thing> = new Map(copied);
      for (const { puts, deletes } of changes) {
        layered = withChanges(layered, puts, deletes);
        for (const id of deletes) copied.delete(id);
        for (const [id, thing] of puts) copied.set(id, thing);
      }
      const byKey = (a: [string, Thing], b: [string, Thing]) => Number(a[0]) - Number(b[0]);
      expect([...layered].sort(byKey)).toEqual([...copied].sort(byKey));
      expect(layered.size).toBe(copied.size);
      expect([...layered.keys()]).toEqual([...layered].map(([id]) => id));
      expect([...layered.values()]).toEqual([...layered].map(([, thing]) => thing));
      for (let id = 0; id <= 60; id += 1) {
        expect(layered.get(String(id))).toBe(copied.get(String(id)));
        expect(layered.has(String(id))).toBe(copied.has(String(id)));
      }
    }),
  );
});

test("leaves every earlier map as it was", () => {
  assert(
    property(constant(mapOf(20)), array(change, { maxLength: 20 }), (start, changes) => {
      const versions: ReadonlyMap<string, Thing>[] = [start];
      const seen: [string, Thing][][] = [[...start]];
      for (const { puts, deletes } of changes) {
        const next = withChanges(versions.at(-1)!, puts, deletes);
        versions.push(next);
        seen.push([...next]);
      }
      expect(versions.map((version) => [...version])).toEqual(seen);
    }),
  );
});

test("stays right when thousands of changes have rebuilt the base", () => {
  const copied = mapOf(100);
  let layered: ReadonlyMap<string, Thing> = mapOf(100);
  for (let index = 0; index < 3000; index += 1) {
    const id = String(50 + index);
    layered = withChanges(layered, [[id, { value: -index }]], [String(index)]);
    copied.delete(String(index));
    copied.set(id, { value: -index });
  }
  expect(new Map(layered)).toEqual(copied);
  expect(layered.size).toBe(copied.size);
});

test("keeps the order: changed entries stay, new ones come last", () => {
  const map = withChanges(mapOf(3), [["9", { value: 9 }]], []);
  const changed = withChanges(map, [["1", { value: -1 }]], ["0"]);
  expect([...changed.keys()]).toEqual(["1", "2", "9"]);
});

test("tells each entry to a callback", () => {
  const map = withChanges(mapOf(2), [["2", { value: 5 }]], ["0"]);
  const told: [string, number][] = [];
  map.forEach((thing, id) => told.push([id, thing.value]));
  expect(told).toEqual([
    ["1", 1],
    ["2", 5],
  ]);
});

test("takes thousands of changes at once as it takes one, and leaves the map before alone", () => {
  const before = withChanges(mapOf(100), [["100", { value: 100 }]], ["0"]);
  const puts = Array.from({ length: 5000 }, (_, i) => [String(i + 50), { value: -i }] as const);
  const after = withChanges(before, puts, ["1", "2"]);
  const expected = new Map(before);
  for (const id of ["1", "2"]) expected.delete(id);
  for (const [id, thing] of puts) expected.set(id, thing);
  expect([...after]).toEqual([...expected]);
  expect(after.size).toBe(expected.size);
  expect(before.size).toBe(100);
  expect(before.get("1")).toEqual({ value: 1 });
});

import { array, assert, double, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { visitOrder } from "../../../src/domain/upkeep/visitOrder.ts";

describe("the order of visits", () => {
  test("goes along a row of houses from one end to the other", () => {
    const alongM = [300, 0, 500, 100, 400, 200];
    const order = visitOrder(tableOf(alongM.map((x) => [x, 0])), null);
    const walked = order.map((i) => alongM[i]);
    expect([walked, walked.toReversed()]).toContainEqual([0, 100, 200, 300, 400, 500]);
  });

  test("begins where it is told to", () => {
    const table = tableOf([
      [0, 0],
      [100, 0],
      [200, 0],
    ]);
    expect(visitOrder(table, 0)).toEqual([0, 1, 2]);
    expect(visitOrder(table, 2)).toEqual([2, 1, 0]);
  });

  test("leaves what cannot be walked to for the end", () => {
    const table = tableOf([
      [0, 0],
      [100, 0],
      [200, 0],
    ]);
    for (const i of [0, 2]) table[i]![1] = table[1]![i] = Infinity;
    expect(visitOrder(table, 0)).toEqual([0, 2, 1]);
  });

  test("is nothing for nothing, and one for one", () => {
    expect(visitOrder([], null)).toEqual([]);
    expect(visitOrder([[0]], null)).toEqual([0]);
  });

  test("visits every place once and is at most half as long again as the shortest of all orders", () => {
    const coordinate = double({ min: 0, max: 1000, noNaN: true });
    const world = array(tuple(coordinate, coordinate), { minLength: 2, maxLength: 7 });
    assert(
      property(world, integer({ min: 0, max: 6 }), (points, chosen) => {
        const table = tableOf(points);
        const start = chosen < points.length ? chosen : null;
        const order = visitOrder(table, start);
        expect(order.toSorted((a, b) => a - b)).toEqual([...points.keys()]);
        expect(order[0]).toBe(start ?? order[0]);
        const shortestM = Math.min(
          ...permutations([...points.keys()])
            .filter(([first]) => start === null || first === start)
            .map((each) => walkM(each, table)),
        );
        expect(walkM(order, table)).toBeLessThanOrEqual(shortestM * 1.5 + 0.1);
      }),
    );
  });
});

function tableOf(points: readonly (readonly [number, number])[]): number[][] {
  return points.map(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v)));
}

function walkM(order: readonly number[], table: readonly (readonly number[])[]): number {
  return order.slice(1).reduce((sum, to, i) => sum + table[order[i]!]![to]!, 0);
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

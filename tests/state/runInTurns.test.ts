import { expect, test } from "vitest";
import { runInTurns } from "../../src/state/runInTurns.ts";

test("other work of the page has its turn while a long computation runs", async () => {
  const pressed: string[] = [];
  function* untilPressed(): Generator<void, string> {
    while (pressed.length === 0) yield;
    return "pressed";
  }
  const result = new Promise((resolve) => runInTurns(untilPressed(), resolve));
  setTimeout(() => pressed.push("button"));
  expect(await result).toBe("pressed");
});

test("nothing is told at once, nor after it was ended", async () => {
  const told: number[] = [];
  const end = runInTurns(counting(3), (count) => told.push(count));
  const endOther = runInTurns(counting(5), (count) => told.push(count));
  expect(told).toEqual([]);
  end();
  await new Promise<void>((resolve) => runInTurns(counting(1), () => resolve()));
  expect(told).toEqual([5]);
  endOther();
});

function* counting(steps: number): Generator<void, number> {
  for (let step = 0; step < steps; step += 1) yield;
  return steps;
}

import { expect, test } from "vitest";
import { latestOnly } from "#src/state/latestOnly.ts";

function slowJob() {
  const started: number[] = [];
  const finish: (() => void)[] = [];
  const run = (request: number) =>
    new Promise<number>((resolve) => {
      started.push(request);
      finish.push(() => resolve(request * 10));
    });
  return { started, finish, run };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("delivers the answer to the only request", async () => {
  const job = slowJob();
  const answers: number[] = [];
  const ask = latestOnly(
    job.run,
    (answer) => answers.push(answer),
    () => {},
  );
  ask(1);
  job.finish[0]!();
  await settled();
  expect(answers).toEqual([10]);
});

test("of many requests during one job only the newest is run, and the overtaken answer is dropped", async () => {
  const job = slowJob();
  const answers: number[] = [];
  const ask = latestOnly(
    job.run,
    (answer) => answers.push(answer),
    () => {},
  );
  ask(1);
  ask(2);
  ask(3);
  job.finish[0]!();
  await settled();
  job.finish[1]!();
  await settled();
  expect(job.started).toEqual([1, 3]);
  expect(answers).toEqual([30]);
});

test("a failed job is reported and the next one still runs", async () => {
  const failures: unknown[] = [];
  const answers: number[] = [];
  const ask = latestOnly(
    async (request: number) => {
      if (request === 1) throw new Error("no");
      return request;
    },
    (answer) => answers.push(answer),
    (error) => failures.push(error),
  );
  ask(1);
  await settled();
  ask(2);
  await settled();
  expect(failures).toHaveLength(1);
  expect(answers).toEqual([2]);
});

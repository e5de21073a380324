import { useEffect, useMemo, useState } from "react";
import { runInTurns } from "./runInTurns.ts";
import { useLastKnown } from "./useLastKnown.ts";

/** So many steps are made while drawing: what is small is there at once. */
const FIRST_STEPS = 4;

/**
 * The result of a computation over many things that stops after every step. What is not done after the first
 * few goes on in turns, between which the page answers; meanwhile the result before stands, `null` = there is
 * none yet. Each new `begin` begins anew: memoise it.
 */
export function useInTurns<Result extends object>(
  begin: () => Generator<void, Result>,
): Result | null {
  const started = useMemo(() => firstSteps(begin()), [begin]);
  const [later, setLater] = useState<{ of: Started<Result>; result: Result } | null>(null);
  useEffect(() => {
    if (started.isDone) return undefined;
    return runInTurns(started.work, (result) => setLater({ of: started, result }));
  }, [started]);
  const done = later?.of === started ? later.result : null;
  return useLastKnown(started.isDone ? started.result : done);
}

type Started<Result> =
  | { readonly isDone: true; readonly result: Result }
  | { readonly isDone: false; readonly work: Generator<void, Result> };

function firstSteps<Result>(work: Generator<void, Result>): Started<Result> {
  for (let count = 0; count < FIRST_STEPS; count += 1) {
    const step = work.next();
    if (step.done === true) return { isDone: true, result: step.value };
  }
  return { isDone: false, work };
}

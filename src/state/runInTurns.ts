/** A turn ends after this long, so that the page answers between turns. */
const TURN_MS = 12;

/** Goes on with a computation in turns, the first of them after this one, and tells its result; returns what ends it. */
export function runInTurns<Result>(
  work: Generator<void, Result>,
  onDone: (result: Result) => void,
): () => void {
  let timer = setTimeout(runTurn);
  function runTurn(): void {
    const until = performance.now() + TURN_MS;
    do {
      const step = work.next();
      if (step.done === true) return onDone(step.value);
    } while (performance.now() < until);
    timer = setTimeout(runTurn);
  }
  return () => clearTimeout(timer);
}

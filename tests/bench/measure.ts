/** How long one job took, over several runs, in milliseconds. */
export interface Timing {
  /** The quickest run: what the job costs when nothing else wants the machine. */
  readonly bestMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** Runs a job a few times to warm up and then `runs` times more. */
export function measure(runs: number, job: (run: number) => unknown): Timing {
  for (let run = 0; run < Math.min(3, runs); run++) job(run);
  const took: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    job(run);
    took.push(performance.now() - start);
  }
  return timingOf(took);
}

/** Runs several jobs in turn, so that a busy machine slows them alike and their ratio stays true. */
export function measureInTurn(runs: number, jobs: readonly (() => unknown)[]): Timing[] {
  const took = jobs.map((): number[] => []);
  for (let run = -3; run < runs; run++) {
    for (const [index, job] of jobs.entries()) {
      const start = performance.now();
      job();
      if (run >= 0) took[index]!.push(performance.now() - start);
    }
  }
  return took.map(timingOf);
}

/** Runs a slow job once, cold. */
export function measureOnce(job: () => unknown): Timing {
  const start = performance.now();
  job();
  return timingOf([performance.now() - start]);
}

/** The figures of runs measured elsewhere, in milliseconds. */
export function timingOf(took: readonly number[]): Timing {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { bestMs: sorted[0]!, medianMs: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}

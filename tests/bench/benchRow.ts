/** One line of the result: what was done, how long it took, and what it is held against. */
export interface BenchRow {
  readonly job: string;
  readonly size: string;
  readonly bestMs: number;
  readonly medianMs: number;
  /** More figures of the same job, by name. */
  readonly figures?: Readonly<Record<string, number>>;
  /** What the same question costs another way, in the same run. */
  readonly baselines?: Readonly<Record<string, number>>;
  readonly goal?: string;
  readonly isReached?: boolean;
}

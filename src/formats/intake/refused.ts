import type { Checked, ProblemCode } from "../../domain/problem.ts";

/** Nothing could be read, and why. */
export function refused<T>(
  code: ProblemCode,
  file: string,
  params: Readonly<Record<string, string | number>> = {},
): Checked<T> {
  return { value: null, problems: [{ code, severity: "error", file, params }] };
}

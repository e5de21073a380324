import type { Problem } from "../domain/problem.ts";
import { problemText } from "../text/problemText.ts";

const SEVERITY_WORDS = {
  error: "使えません",
  warning: "確かめてください",
  note: "お知らせ",
} as const;
const MOST_ALIKE = 8;

/**
 * Problems as lines, errors first; of many of one kind in one file the first eight, and how many more
 * there are. `all` leaves none out.
 */
export function problemLines(problems: readonly Problem[], all = false): string[] {
  const groups = new Map<string, Problem[]>();
  for (const severity of ["error", "warning", "note"] as const) {
    for (const problem of problems) {
      if (problem.severity !== severity) continue;
      const key = `${severity} ${problem.code} ${problem.file ?? ""}`;
      groups.set(key, [...(groups.get(key) ?? []), problem]);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const shown = all ? group : group.slice(0, MOST_ALIKE);
    const lines = shown.map((each) => `${SEVERITY_WORDS[each.severity]}　${problemText(each)}`);
    const more = group.length - shown.length;
    return more > 0 ? [...lines, `　　　　（同じことが、ほかに ${more} 件）`] : lines;
  });
}

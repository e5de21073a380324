import type { Problem } from "../domain/problem.ts";
import { problemText } from "../text/problemText.ts";
import type { AppStore } from "./appStore.ts";

/** Shows one line at the bottom; the newest replaces the one before. */
export function say(store: AppStore, text: string, undoable: boolean): void {
  store.setState(({ notice }) => ({ notice: { id: (notice?.id ?? 0) + 1, text, undoable } }));
}

/** The gravest problem as one line; the whole list stands in まちの設定. */
export function sayProblems(store: AppStore, problems: readonly Problem[]): void {
  const gravest = problems.find(({ severity }) => severity === "error") ?? problems[0];
  if (gravest !== undefined) say(store, problemText(gravest), false);
}

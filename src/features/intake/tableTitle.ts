import type { TablePreview } from "../../worker/intake/intakeJobs.ts";

/** What a table is called: its file, and its sheet where there are several. */
export function tableTitle({ facts }: TablePreview): string {
  return facts.sheet === null ? facts.file : `${facts.file}「${facts.sheet}」`;
}

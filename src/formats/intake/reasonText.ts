import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";
import { problemText } from "../../text/problemText.ts";

/** Why a row could not be taken in, one sentence a line, with the number that the row had in its file. */
export function reasonText({ problems, source }: Pick<PlaceDraft, "source" | "problems">): string {
  const reasons = problems.map(({ code, severity, column, params }) =>
    problemText({
      code,
      severity,
      ...(column === undefined ? {} : { column }),
      ...(params === undefined ? {} : { params }),
    }),
  );
  return [`もとの ${source.row} 行目`, ...reasons].join("\n");
}

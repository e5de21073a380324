import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { Checked } from "../../domain/problem.ts";
import type { IntakeWatch } from "./intakeWatch.ts";

/** What a pasted table is called where a file would have its name. */
const NAME = "貼り付けた表";

/** The tables in a text that was pasted, as Excel, a web page or a CSV gives it. */
export async function pastedTables(
  text: string,
  watch?: IntakeWatch,
): Promise<Checked<readonly FoundTable[]>> {
  const { textTables } = await import("./textTables.ts");
  return textTables({ text, encoding: null, file: NAME, format: "pasted" }, watch);
}

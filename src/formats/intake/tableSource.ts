import type { FoundTable } from "../../domain/intake/foundTable.ts";

/** Where a table comes from: all of it that its rows do not tell. */
export type TableSource = Pick<FoundTable, "file" | "sheet" | "format" | "encoding" | "delimiter">;

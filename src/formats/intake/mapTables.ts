import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { decodeBrokenText } from "../table/decodeBrokenText.ts";
import { decodeText } from "../table/decodeText.ts";
import { readGpx } from "./readGpx.ts";
import { readKml } from "./readKml.ts";
import { refused } from "./refused.ts";
import { tableOfRecords } from "./tableOfRecords.ts";
import { tooLarge } from "./tooLarge.ts";

/**
 * The places of a KML or GPX file as tables, one for each folder. Links to maps elsewhere are told; of a
 * file that breaks off, what was read before is kept.
 */
export function mapTables(
  bytes: Uint8Array,
  file: string,
  format: "kml" | "kmz" | "gpx",
): Checked<readonly FoundTable[]> {
  const decoded = decodeText(bytes) ?? decodeBrokenText(bytes);
  if (decoded === null) return refused("fileDamaged", file, { kept: "" });
  const text = decoded.text.replace(/^\uFEFF/, "");
  const { groups, linkCount, isBroken } = format === "gpx" ? readGpx(text) : readKml(text);
  const filled = [...groups].filter(([, records]) => records.length > 0);
  const problems: Problem[] = [];
  if (linkCount > 0) {
    const params = { count: linkCount };
    problems.push({ code: "linksNotFollowed", severity: "warning", file, params });
  }
  const count = filled.reduce((sum, [, records]) => sum + records.length, 0);
  const excess = tooLarge(count, 1, file);
  if (excess) return { value: null, problems: [excess] };
  if (isBroken) {
    const params = { kept: count === 0 ? "" : count };
    problems.push({
      code: "fileDamaged",
      severity: count === 0 ? "error" : "warning",
      file,
      params,
    });
  }
  if (count === 0) {
    const missing = refused<never>("tableMissing", file).problems;
    return { value: null, problems: isBroken ? problems : [...problems, ...missing] };
  }
  const found = filled.map(([group, records]) => {
    const sheet = filled.length === 1 && group === "" ? null : group;
    return tableOfRecords(records, { file, sheet, format, encoding: decoded.encoding });
  });
  const shaped = found.flatMap((each) => each.problems);
  const tables = found.flatMap(({ value }) => value ?? []);
  return { value: tables.length > 0 ? tables : null, problems: [...problems, ...shaped] };
}

import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { Checked } from "../../domain/problem.ts";
import { decodeBrokenText } from "../table/decodeBrokenText.ts";
import { decodeText } from "../table/decodeText.ts";
import { brokenCharacters } from "./brokenCharacters.ts";
import { fileKind } from "./fileKind.ts";
import { INTAKE_LIMITS } from "./intakeLimits.ts";
import type { IntakeWatch } from "./intakeWatch.ts";
import { refused } from "./refused.ts";

/**
 * The tables in a file, whatever it is: CSV and TSV in any Japanese encoding, Excel (.xlsx, .xlsm, .xls),
 * GeoJSON, KML, KMZ, GPX. The kind is told by the bytes, not by the name; readers are loaded when they are
 * needed. `value` is `null`, with the reason, where no table can be read; never throws. A reading that
 * `watch` cancels gives `null` without a problem.
 *
 * Limits: `INTAKE_LIMITS`; the header is found by its looks, so a person must see it.
 */
export async function foundTables(
  bytes: Uint8Array,
  file: string,
  watch?: IntakeWatch,
): Promise<Checked<readonly FoundTable[]>> {
  if (bytes.length > INTAKE_LIMITS.fileBytes) {
    const found = `${Math.round(bytes.length / 1e6)} MB`;
    const expected = `${INTAKE_LIMITS.fileBytes / 1e6} MB まで`;
    return refused("listTooLarge", file, { found, expected });
  }
  const kind = fileKind(bytes);
  switch (kind.kind) {
    case "empty":
      return refused("tableMissing", file);
    case "locked":
      return refused("fileLocked", file);
    case "damaged":
      return refused("fileDamaged", file, { kept: "" });
    case "unsupported":
      return refused("fileKindUnsupported", file, { found: kind.found });
    case "text":
      return tablesOfText(bytes, file, watch);
    case "xlsx":
    case "xls": {
      const { workbookTables } = await import("./workbookTables.ts");
      return workbookTables(bytes, file, kind.kind, watch);
    }
    case "json":
      return (await import("./jsonTables.ts")).jsonTables(bytes, file);
    case "kml":
    case "gpx":
      return (await import("./mapTables.ts")).mapTables(bytes, file, kind.kind);
    case "kmz":
      return tablesOfKmz(bytes, file);
  }
}

async function tablesOfText(
  bytes: Uint8Array,
  file: string,
  watch: IntakeWatch | undefined,
): Promise<Checked<readonly FoundTable[]>> {
  const whole = decodeText(bytes);
  const broken = whole === null ? decodeBrokenText(bytes) : null;
  const decoded = whole ?? broken;
  if (decoded === null || decoded.text.includes("\0")) return unreadable(file);
  const { textTables } = await import("./textTables.ts");
  const { text, encoding } = decoded;
  const { value, problems } = await textTables({ text, encoding, file, format: null }, watch);
  if (broken === null) return { value, problems };
  return { value, problems: [brokenCharacters(broken, file), ...problems] };
}

/** Bytes that are no text: what the name promises decides what is said. */
function unreadable(file: string): Checked<readonly FoundTable[]> {
  if (/\.(xls[xmb]?|kmz|csv|tsv|txt|kml|gpx|(geo)?json)$/i.test(file)) {
    return refused("fileDamaged", file, { kept: "" });
  }
  const found = /\.(dbf|shx)$/i.test(file) ? "shapefile" : "";
  return refused("fileKindUnsupported", file, { found });
}

async function tablesOfKmz(
  bytes: Uint8Array,
  file: string,
): Promise<Checked<readonly FoundTable[]>> {
  const { kmlOfKmz } = await import("./kmlOfKmz.ts");
  const { value, problems } = kmlOfKmz(bytes, file);
  if (value === null) return { value: null, problems };
  return (await import("./mapTables.ts")).mapTables(value, file, "kmz");
}

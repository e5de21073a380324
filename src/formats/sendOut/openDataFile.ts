import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import type { Problem } from "../../domain/problem.ts";
import type { SendOutFacts } from "./sendOutFile.ts";
import type { OpenDataFormat } from "./sendOutFormats.ts";
import type { SentFile } from "./sentFile.ts";

/**
 * The places in a form of the 自治体標準オープンデータセット, named `<code>_public_facility.csv` or `<code>_event.csv`
 * as the standard says; without a code the name has none, and it is told (`municipalityCodeMissing`).
 */
export async function openDataFile(
  format: OpenDataFormat,
  places: readonly PublicPlace[],
  { manifest, period }: SendOutFacts,
): Promise<SentFile> {
  const town = { code: manifest.code ?? null, name: manifest.name };
  const slug = format === "publicFacilities" ? "public_facility" : "event";
  const problems: Problem[] =
    town.code === null ? [{ code: "municipalityCodeMissing", severity: "warning" }] : [];
  const file = {
    name: town.code === null ? `${slug}.csv` : `${town.code}_${slug}.csv`,
    mimeType: "text/csv",
    problems,
  };
  if (format === "publicFacilities") {
    const { publicFacilitiesCsv } = await import("./publicFacilitiesCsv.ts");
    return { ...file, bytes: publicFacilitiesCsv(places, town) };
  }
  const { eventsCsv } = await import("./eventsCsv.ts");
  const { bytes, rowCount, withoutRowCount } = eventsCsv(places, town, period);
  return { ...file, bytes, eventCount: rowCount, withoutEventCount: withoutRowCount };
}

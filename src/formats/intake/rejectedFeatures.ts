import type { FoundTable } from "../../domain/intake/foundTable.ts";
import { reasonText } from "./reasonText.ts";
import { REASON_COLUMN } from "./reasonColumn.ts";
import type { NamedBytes, RejectedDraft } from "./rejectedFile.ts";

/** Rejected features as GeoJSON, blank properties left out. */
export function rejectedFeatures(
  { header }: FoundTable,
  drafts: readonly RejectedDraft[],
  base: string,
): NamedBytes {
  const features = drafts.map((draft) => {
    const { cells, point } = draft.source;
    const properties: Record<string, string> = { [REASON_COLUMN]: reasonText(draft) };
    for (const [i, name] of header.entries()) if (cells[i]) properties[name] = cells[i];
    return {
      type: "Feature",
      properties,
      geometry: point ? { type: "Point", coordinates: [point.lng, point.lat] } : null,
    };
  });
  const text = JSON.stringify({ type: "FeatureCollection", features }, null, 1);
  const bytes = new TextEncoder().encode(`${text}\n`);
  return { name: `${base}.geojson`, bytes, mimeType: "application/geo+json" };
}

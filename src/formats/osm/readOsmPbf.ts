import { PbfReader } from "pbf";
import type { Checked } from "../../domain/problem.ts";
import { OsmCollector } from "./osmCollector.ts";
import type { OsmFile } from "./osmFile.ts";
import { pbfBlobs } from "./pbfBlobs.ts";
import { readPbfBlock } from "./readPbfBlock.ts";

const READABLE_FEATURES = ["OsmSchema-V0.6", "DenseNodes"];

/**
 * Reads an `.osm.pbf` file. A cut, altered or foreign file is the problem `fileUnreadable`.
 * Limit: a file cut exactly between two of its blocks cannot be told from a whole one.
 */
export function readOsmPbf(bytes: Uint8Array): Checked<OsmFile> {
  const collector = new OsmCollector();
  let blocks = 0;
  try {
    for (const { type, data } of pbfBlobs(bytes)) {
      if (type === "OSMHeader") requireReadable(data);
      else readPbfBlock(data, collector);
      blocks += 1;
    }
  } catch {
    blocks = 0;
  }
  if (blocks > 0) return { value: collector.finish(), problems: [] };
  const params = { expected: ".osm.pbf" };
  return { value: null, problems: [{ code: "fileUnreadable", severity: "error", params }] };
}

/** A file with deleted things in it (`HistoricalInformation`) is not a map of today. */
function requireReadable(header: Uint8Array): void {
  const reader = new PbfReader(header);
  reader.readFields((tag) => {
    if (tag === 4 && !READABLE_FEATURES.includes(reader.readString()))
      throw new RangeError("feature");
  }, null);
}

import type { FoundTable } from "../../domain/intake/foundTable.ts";
import { escapedXml } from "./escapedXml.ts";
import { reasonText } from "./reasonText.ts";
import type { NamedBytes, RejectedDraft } from "./rejectedFile.ts";

/** The order that GPX 1.1 wants of a waypoint's elements. */
const ELEMENTS = ["ele", "time", "name", "cmt", "desc", "src", "link", "url", "sym", "type"];

/** Rejected waypoints as GPX; the reason stands in the extensions, which are not read as data. */
export function rejectedWaypoints(
  { header }: FoundTable,
  drafts: readonly RejectedDraft[],
  base: string,
): NamedBytes {
  const waypoints = drafts.map((draft) => {
    const { cells, point } = draft.source;
    const parts = ELEMENTS.map((name) => elementOf(name, cells[header.indexOf(name)] ?? ""));
    const reason = `<extensions><reason>${escapedXml(reasonText(draft))}</reason></extensions>`;
    const place = `lat="${point?.lat ?? ""}" lon="${point?.lng ?? ""}"`;
    return `<wpt ${place}>${parts.join("")}${reason}</wpt>`;
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="えんがわマップ" xmlns="http://www.topografix.com/GPX/1/1">',
    ...waypoints,
    "</gpx>",
    "",
  ].join("\n");
  const bytes = new TextEncoder().encode(text);
  return { name: `${base}.gpx`, bytes, mimeType: "application/gpx+xml" };
}

/** Texts are escaped twice: once for XML, once because they are read as HTML. */
function elementOf(name: string, cell: string): string {
  if (cell === "") return "";
  if (name === "link") return `<link href="${escapedXml(cell)}"/>`;
  return `<${name}>${escapedXml(escapedXml(cell))}</${name}>`;
}

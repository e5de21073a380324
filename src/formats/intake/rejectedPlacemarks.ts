import type { FoundTable } from "../../domain/intake/foundTable.ts";
import { escapedXml } from "./escapedXml.ts";
import { reasonText } from "./reasonText.ts";
import { REASON_COLUMN } from "./reasonColumn.ts";
import type { NamedBytes, RejectedDraft } from "./rejectedFile.ts";

/** Columns that are elements of a placemark; all others are its ExtendedData. */
const ELEMENTS = ["name", "address", "phoneNumber", "Snippet", "description"] as const;

/** Rejected placemarks as KML, in a folder called as it was. */
export function rejectedPlacemarks(
  { header, sheet }: FoundTable,
  drafts: readonly RejectedDraft[],
  base: string,
): NamedBytes {
  const placemarks = drafts.map((draft) => placemarkOf(header, draft));
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    `<Folder><name>${escapedXml(sheet ?? "")}</name>`,
    ...placemarks,
    "</Folder></Document></kml>",
    "",
  ].join("\n");
  const mimeType = "application/vnd.google-earth.kml+xml";
  return { name: `${base}.kml`, bytes: new TextEncoder().encode(text), mimeType };
}

function placemarkOf(header: readonly string[], draft: RejectedDraft): string {
  const { cells, point } = draft.source;
  const elements = ELEMENTS.map((name) => [name, cells[header.indexOf(name)] ?? ""] as const)
    .filter(([, cell]) => cell !== "")
    .map(([name, cell]) => `<${name}>${escapedXml(escapedXml(cell))}</${name}>`);
  const data = header.flatMap((name, i) => {
    const isElement = ELEMENTS.some((each) => each === name);
    return isElement || (cells[i] ?? "") === "" ? [] : [dataOf(name, cells[i]!)];
  });
  const reason = dataOf(REASON_COLUMN, reasonText(draft));
  const place = point ? `<Point><coordinates>${point.lng},${point.lat}</coordinates></Point>` : "";
  const extended = `<ExtendedData>${reason}${data.join("")}</ExtendedData>`;
  return `<Placemark>${elements.join("")}${extended}${place}</Placemark>`;
}

/** Values are escaped twice: once for XML, once because they are read as HTML. */
function dataOf(name: string, value: string): string {
  return `<Data name="${escapedXml(name)}"><value>${escapedXml(escapedXml(value))}</value></Data>`;
}

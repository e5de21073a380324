import { SaxesParser, type SaxesTagPlain } from "saxes";
import { htmlText } from "./htmlText.ts";
import { INTAKE_LIMITS } from "./intakeLimits.ts";
import type { MapRecord } from "./mapRecord.ts";

/** What stands in a KML or GPX file: its things in groups (folders), and what was passed over. */
export interface ReadMap {
  readonly groups: ReadonlyMap<string, readonly MapRecord[]>;
  /** Places elsewhere that the file only points to. */
  readonly linkCount: number;
  /** The file ends too early or is wrongly written somewhere. */
  readonly isBroken: boolean;
}

/** One element that is being read: its name without prefix, attributes and text so far. */
interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

const FOLDERS = new Set(["Folder", "Document"]);
const SHAPES = new Set(["LineString", "LinearRing", "Polygon", "Track", "MultiTrack", "Model"]);
/** Parts of a placemark that say what it is, and the columns they fill. */
const PARTS = new Set(["name", "description", "address", "phoneNumber", "Snippet", "snippet"]);
/** Folders inside these count as their contents. */
const DEEPEST_FOLDER = 8;
/** One more than is read, so that the excess is seen. */
const MOST_RECORDS = INTAKE_LIMITS.rows + 1;

/**
 * Reads the placemarks of a KML text, grouped by the path of their folders. `ExtendedData` and
 * `SchemaData` become columns by their names, descriptions become text; links to other files
 * (NetworkLink) are counted, never followed. Entities of a DTD are not resolved, styles not read.
 */
export function readKml(text: string): ReadMap {
  const reader = new KmlReader();
  return reader.read(text);
}

class KmlReader {
  readonly #groups = new Map<string, MapRecord[]>();
  readonly #open: OpenElement[] = [];
  /** Names of the folders around; "" until it is read. */
  readonly #folders: string[] = [];
  #cells: Map<string, string> | null = null;
  #position: readonly [number, number] | null = null;
  #shape: string | null = null;
  #pointCount = 0;
  #recordCount = 0;
  #linkCount = 0;
  #isBroken = false;

  read(text: string): ReadMap {
    const parser = new SaxesParser();
    parser.on("opentag", (tag) => this.#begin(tag));
    parser.on("text", (part) => this.#addText(part));
    parser.on("cdata", (part) => this.#addText(part));
    parser.on("closetag", () => this.#end());
    parser.on("error", () => (this.#isBroken = true));
    try {
      parser.write(text).close();
    } catch {
      this.#isBroken = true;
    }
    return { groups: this.#groups, linkCount: this.#linkCount, isBroken: this.#isBroken };
  }

  #begin({ name, attributes }: SaxesTagPlain): void {
    const bare = name.slice(name.indexOf(":") + 1);
    this.#open.push({ name: bare, attributes, text: "" });
    if (FOLDERS.has(bare)) this.#folders.push("");
    if (bare === "NetworkLink") this.#linkCount++;
    if (bare === "Placemark") {
      this.#cells = new Map();
      this.#position = null;
      this.#shape = null;
      this.#pointCount = 0;
    }
    if (SHAPES.has(bare)) this.#shape ??= bare;
  }

  #addText(part: string): void {
    const open = this.#open.at(-1);
    if (open) open.text += part;
  }

  #end(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const parent = this.#open.at(-1);
    if (FOLDERS.has(element.name)) this.#folders.pop();
    if (element.name === "Placemark") this.#finishPlacemark();
    else if (this.#cells) this.#readPart(element, parent, this.#cells);
    else if (element.name === "name" && parent && FOLDERS.has(parent.name)) {
      this.#folders[this.#folders.length - 1] = element.text.trim();
    }
  }

  #readPart(
    element: OpenElement,
    parent: OpenElement | undefined,
    cells: Map<string, string>,
  ): void {
    const { name, attributes, text } = element;
    if (name === "coordinates" && parent?.name === "Point") this.#readPoint(text);
    else if (name === "SimpleData") addCell(cells, attributes["name"] ?? "", text);
    else if (name === "value" && parent?.name === "Data") {
      addCell(cells, parent.attributes["name"] ?? "", text);
    } else if (parent?.name === "Placemark" && PARTS.has(name)) addCell(cells, name, text);
    else if (name === "when" && parent?.name === "TimeStamp") addCell(cells, "when", text);
  }

  /** A placemark with several points has none that is its own. */
  #readPoint(text: string): void {
    const [lng = NaN, lat = NaN] = text
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    this.#pointCount++;
    if (Number.isFinite(lng) && Number.isFinite(lat)) this.#position = [lng, lat];
    if (this.#pointCount > 1) this.#shape = "MultiGeometry";
  }

  #finishPlacemark(): void {
    const cells = this.#cells;
    this.#cells = null;
    if (cells === null || ++this.#recordCount > MOST_RECORDS) return;
    const group = this.#folders
      .slice(0, DEEPEST_FOLDER)
      .filter((name) => name !== "")
      .join("／");
    const records = this.#groups.get(group) ?? [];
    const position = this.#pointCount === 1 ? this.#position : null;
    const point = position && { lng: position[0], lat: position[1] };
    records.push({ row: this.#recordCount, cells, point, shape: point ? null : this.#shape });
    this.#groups.set(group, records);
  }
}

/** The column keeps its first name; the same name again, as Data beside name, is told apart. */
function addCell(cells: Map<string, string>, name: string, text: string): void {
  const trimmed = name.trim();
  if (trimmed === "") return;
  const free = cells.has(trimmed) ? `${trimmed}（2）` : trimmed;
  cells.set(free, htmlText(text));
}

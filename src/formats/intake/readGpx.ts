import { SaxesParser } from "saxes";
import { htmlText } from "./htmlText.ts";
import type { MapRecord } from "./mapRecord.ts";
import type { ReadMap } from "./readKml.ts";

/** Elements of a waypoint that hold text; `link` says its address in an attribute. */
const PARTS = new Set(["name", "desc", "cmt", "sym", "type", "ele", "time", "src", "url"]);

/** Reads the waypoints of a GPX text; tracks and routes are ways, no places, and are left. */
export function readGpx(text: string): ReadMap {
  const records: MapRecord[] = [];
  const path: string[] = [];
  let cells: Map<string, string> | null = null;
  let point: MapRecord["point"] = null;
  let part = "";
  let isBroken = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    part = "";
    if (name === "wpt") {
      cells = new Map();
      const lng = Number.parseFloat(attributes["lon"] ?? "");
      const lat = Number.parseFloat(attributes["lat"] ?? "");
      point = Number.isFinite(lng) && Number.isFinite(lat) ? { lng, lat } : null;
    } else if (name === "link" && cells) cells.set("link", attributes["href"] ?? "");
  });
  parser.on("text", (piece) => (part += piece));
  parser.on("cdata", (piece) => (part += piece));
  parser.on("closetag", ({ name }) => {
    path.pop();
    if (cells && name === "wpt") {
      records.push({ row: records.length + 1, cells, point, shape: null });
      cells = null;
    } else if (path.at(-1) === "wpt" && PARTS.has(name)) cells?.set(name, htmlText(part));
    part = "";
  });
  parser.on("error", () => (isBroken = true));
  try {
    parser.write(text).close();
  } catch {
    isBroken = true;
  }
  return { groups: new Map([["", records]]), linkCount: 0, isBroken };
}

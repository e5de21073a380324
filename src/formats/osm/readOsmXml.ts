import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { Checked } from "../../domain/problem.ts";
import { OsmCollector, type WayMember } from "./osmCollector.ts";
import type { OsmFile } from "./osmFile.ts";

/**
 * Reads an `.osm` file (OSM XML, UTF-8, also as JOSM writes it; deleted things are left out).
 * A cut or malformed file, or one whose root is not `<osm>`, is the problem `fileUnreadable`.
 */
export function readOsmXml(bytes: Uint8Array): Checked<OsmFile> {
  const collector = new OsmCollector();
  try {
    parseInto(new TextDecoder("utf-8", { fatal: true }).decode(bytes), collector);
  } catch {
    const params = { expected: ".osm" };
    return { value: null, problems: [{ code: "fileUnreadable", severity: "error", params }] };
  }
  return { value: collector.finish(), problems: [] };
}

/** The node, way or relation being read. */
interface Primitive {
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly tags: Record<string, string>;
  readonly nodeIds: number[];
  readonly members: WayMember[];
}

function parseInto(text: string, collector: OsmCollector): void {
  const parser = new SaxesParser();
  let primitive: Primitive | null = null;
  let depth = 0;
  parser.on("opentag", (tag) => {
    if (depth++ === 0 && tag.name !== "osm") throw new SyntaxError("not OSM XML");
    if (depth === 2) primitive = newPrimitive(tag);
    else if (primitive) readPart(tag, primitive);
  });
  parser.on("closetag", () => {
    if (depth-- !== 2 || !primitive) return;
    collect(primitive, collector);
    primitive = null;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}

function newPrimitive({ name, attributes }: SaxesTagPlain): Primitive {
  return { kind: name, attributes, tags: {}, nodeIds: [], members: [] };
}

function readPart({ name, attributes }: SaxesTagPlain, primitive: Primitive): void {
  const { k, v, ref, type, role } = attributes;
  if (name === "tag" && k !== undefined) primitive.tags[k] = v ?? "";
  else if (name === "nd") primitive.nodeIds.push(Number(ref));
  else if (name === "member" && type === "way") {
    primitive.members.push({ wayId: Number(ref), role: role ?? "" });
  }
}

function collect({ kind, attributes, tags, nodeIds, members }: Primitive, to: OsmCollector): void {
  if (attributes["action"] === "delete" || attributes["visible"] === "false") return;
  const id = Number(attributes["id"]);
  if (kind === "node") to.addNode(id, [Number(attributes["lon"]), Number(attributes["lat"])], tags);
  else if (kind === "way") to.addWay({ id, tags, nodeIds });
  else if (kind === "relation") to.addRelation(id, tags, members);
}

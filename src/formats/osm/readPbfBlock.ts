import { PbfReader } from "pbf";
import type { OsmTags } from "../../domain/network/osmWay.ts";
import type { OsmCollector } from "./osmCollector.ts";

/**
 * Reads one `PrimitiveBlock` of the OpenStreetMap PBF format into the collector.
 * Field numbers: osmformat.proto of openstreetmap/OSM-binary. Throws for a block that is not one.
 */
export function readPbfBlock(data: Uint8Array, collector: OsmCollector): void {
  const block: Block = { strings: [], granularity: 100, latOffset: 0, lngOffset: 0 };
  const groups: { start: number; end: number }[] = [];
  const reader = new PbfReader(data);
  reader.readFields((tag) => {
    if (tag === 1) readStrings(reader, block.strings);
    else if (tag === 2) groups.push(skipped(reader));
    else if (tag === 17) block.granularity = reader.readVarint();
    else if (tag === 19) block.latOffset = reader.readVarint(true);
    else if (tag === 20) block.lngOffset = reader.readVarint(true);
  }, null);
  if (reader.pos !== data.length) throw new RangeError("cut");
  for (const { start, end } of groups) readGroup(data.subarray(start, end), block, collector);
}

interface Block {
  readonly strings: string[];
  granularity: number;
  latOffset: number;
  lngOffset: number;
}

function skipped(reader: PbfReader): { start: number; end: number } {
  const length = reader.readVarint();
  reader.pos += length;
  return { start: reader.pos - length, end: reader.pos };
}

function readStrings(reader: PbfReader, strings: string[]): void {
  reader.readMessage((tag) => {
    if (tag === 1) strings.push(reader.readString());
  }, null);
}

function readGroup(data: Uint8Array, block: Block, collector: OsmCollector): void {
  const reader = new PbfReader(data);
  reader.readFields((tag) => {
    if (tag === 1) readNode(reader, block, collector);
    else if (tag === 2) readDenseNodes(reader, block, collector);
    else if (tag === 3) readWay(reader, block, collector);
    else if (tag === 4) readRelation(reader, block, collector);
  }, null);
}

/** The fields that nodes, ways and relations have in common, and the packed lists of each. */
function newPrimitive() {
  return {
    id: 0,
    lat: 0,
    lng: 0,
    keys: [] as number[],
    values: [] as number[],
    ids: [] as number[],
    lats: [] as number[],
    lngs: [] as number[],
    roles: [] as number[],
    types: [] as number[],
  };
}

function readNode(reader: PbfReader, block: Block, collector: OsmCollector): void {
  const node = reader.readMessage((tag, found) => {
    if (tag === 1) found.id = reader.readSVarint();
    else if (tag === 2) reader.readPackedVarint(found.keys);
    else if (tag === 3) reader.readPackedVarint(found.values);
    else if (tag === 8) found.lat = reader.readSVarint();
    else if (tag === 9) found.lng = reader.readSVarint();
  }, newPrimitive());
  const tags = tagsFrom(node.keys, node.values, block.strings);
  collector.addNode(node.id, positionOf(block, node.lng, node.lat), tags);
}

function readDenseNodes(reader: PbfReader, block: Block, collector: OsmCollector): void {
  const { ids, lats, lngs, keys } = reader.readMessage((tag, found) => {
    if (tag === 1) reader.readPackedSVarint(found.ids);
    else if (tag === 8) reader.readPackedSVarint(found.lats);
    else if (tag === 9) reader.readPackedSVarint(found.lngs);
    else if (tag === 10) reader.readPackedVarint(found.keys);
  }, newPrimitive());
  if (lats.length !== ids.length || lngs.length !== ids.length) throw new RangeError("dense nodes");
  let [id, lat, lng, k] = [0, 0, 0, 0];
  for (let i = 0; i < ids.length; i++) {
    id += ids[i]!;
    lat += lats[i]!;
    lng += lngs[i]!;
    const tags: Record<string, string> = {};
    for (; k < keys.length && keys[k] !== 0; k += 2) {
      tags[textAt(block.strings, keys[k])] = textAt(block.strings, keys[k + 1]);
    }
    k += 1;
    collector.addNode(id, positionOf(block, lng, lat), tags);
  }
}

function readWay(reader: PbfReader, block: Block, collector: OsmCollector): void {
  const way = reader.readMessage((tag, found) => {
    if (tag === 1) found.id = reader.readVarint();
    else if (tag === 2) reader.readPackedVarint(found.keys);
    else if (tag === 3) reader.readPackedVarint(found.values);
    else if (tag === 8) reader.readPackedSVarint(found.ids);
    else if (tag === 9) reader.readPackedSVarint(found.lats);
    else if (tag === 10) reader.readPackedSVarint(found.lngs);
  }, newPrimitive());
  const nodeIds = summed(way.ids);
  if (way.lats.length === nodeIds.length && way.lngs.length === nodeIds.length) {
    addLocations(nodeIds, summed(way.lngs), summed(way.lats), block, collector);
  }
  collector.addWay({
    id: way.id,
    tags: tagsFrom(way.keys, way.values, block.strings),
    nodeIds,
  });
}

/** `LocationsOnWays` (osmium add-locations-to-ways): nodes without tags are only here. */
function addLocations(
  nodeIds: readonly number[],
  lngs: readonly number[],
  lats: readonly number[],
  block: Block,
  collector: OsmCollector,
): void {
  for (const [i, id] of nodeIds.entries()) {
    if (!collector.hasNode(id)) collector.addNode(id, positionOf(block, lngs[i]!, lats[i]!), {});
  }
}

function readRelation(reader: PbfReader, block: Block, collector: OsmCollector): void {
  const relation = reader.readMessage((tag, found) => {
    if (tag === 1) found.id = reader.readVarint();
    else if (tag === 2) reader.readPackedVarint(found.keys);
    else if (tag === 3) reader.readPackedVarint(found.values);
    else if (tag === 8) reader.readPackedVarint(found.roles);
    else if (tag === 9) reader.readPackedSVarint(found.ids);
    else if (tag === 10) reader.readPackedVarint(found.types);
  }, newPrimitive());
  const members = summed(relation.ids)
    .map((wayId, i) => ({ wayId, i }))
    .filter(({ i }) => relation.types[i] === WAY_MEMBER)
    .map(({ wayId, i }) => ({ wayId, role: textAt(block.strings, relation.roles[i]) }));
  const tags = tagsFrom(relation.keys, relation.values, block.strings);
  collector.addRelation(relation.id, tags, members);
}

const WAY_MEMBER = 1;

function summed(deltas: readonly number[]): number[] {
  let sum = 0;
  return deltas.map((delta) => (sum += delta));
}

function tagsFrom(
  keys: readonly number[],
  values: readonly number[],
  strings: readonly string[],
): OsmTags {
  const tags: Record<string, string> = {};
  for (const [i, key] of keys.entries()) tags[textAt(strings, key)] = textAt(strings, values[i]);
  return tags;
}

function textAt(strings: readonly string[], index: number | undefined): string {
  const text = strings[index ?? -1];
  if (text === undefined) throw new RangeError("string table");
  return text;
}

function positionOf(block: Block, lng: number, lat: number): [number, number] {
  return [
    (block.lngOffset + block.granularity * lng) / 1e9,
    (block.latOffset + block.granularity * lat) / 1e9,
  ];
}

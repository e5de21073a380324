import { zlibSync } from "fflate";
import { PbfWriter } from "pbf";

/** A node, way or relation of a drawn `.osm.pbf`; coordinates in whole units of its granularity. */
export interface DrawnGroup {
  readonly nodes?: readonly { id: number; lng: number; lat: number; tags?: Tags }[];
  readonly dense?: readonly { id: number; lng: number; lat: number; tags?: Tags }[];
  readonly ways?: readonly {
    id: number;
    nodeIds: readonly number[];
    tags?: Tags;
    lngs?: readonly number[];
    lats?: readonly number[];
  }[];
}

type Tags = Readonly<Record<string, string>>;

export interface DrawnPbf {
  readonly features?: readonly string[];
  readonly packing?: "zlib" | "raw" | "lzma";
  readonly granularity?: number;
  readonly offsets?: readonly [lng: number, lat: number];
}

/** An `.osm.pbf` file drawn by hand, in the forms that real files seldom take. */
export function drawnPbf(group: DrawnGroup, options: DrawnPbf = {}): Uint8Array {
  const packing = options.packing ?? "zlib";
  const header = new PbfWriter();
  for (const feature of options.features ?? ["OsmSchema-V0.6"]) header.writeStringField(4, feature);
  return Uint8Array.from([
    ...fileBlock("OSMHeader", header.finish(), "raw"),
    ...fileBlock("OSMData", primitiveBlock(group, options), packing),
  ]);
}

function fileBlock(type: string, data: Uint8Array, packing: "zlib" | "raw" | "lzma"): Uint8Array {
  const blob = new PbfWriter();
  blob.writeVarintField(2, data.length);
  if (packing === "raw") blob.writeBytesField(1, data);
  else blob.writeBytesField(packing === "zlib" ? 3 : 4, zlibSync(data));
  const content = blob.finish();
  const header = new PbfWriter();
  header.writeStringField(1, type);
  header.writeVarintField(3, content.length);
  const head = header.finish();
  return Uint8Array.from([0, 0, 0, head.length, ...head, ...content]);
}

function primitiveBlock(group: DrawnGroup, { granularity, offsets }: DrawnPbf): Uint8Array {
  const strings = [""];
  const indexOf = (text: string): number =>
    strings.includes(text) ? strings.indexOf(text) : strings.push(text) - 1;
  const body = new PbfWriter();
  body.writeMessage(
    2,
    (content: DrawnGroup, writer) => writeGroup(content, writer, indexOf),
    group,
  );
  const block = new PbfWriter();
  block.writeMessage(
    1,
    (texts: readonly string[], writer) => {
      for (const text of texts) writer.writeStringField(1, text);
    },
    strings,
  );
  if (granularity !== undefined) block.writeVarintField(17, granularity);
  if (offsets) {
    block.writeVarintField(20, offsets[0]);
    block.writeVarintField(19, offsets[1]);
  }
  return Uint8Array.from([...block.finish(), ...body.finish()]);
}

function writeGroup(group: DrawnGroup, writer: PbfWriter, indexOf: (text: string) => number): void {
  for (const node of group.nodes ?? []) {
    writer.writeMessage(
      1,
      (_, message) => {
        message.writeTag(1, 0);
        message.writeSVarint(node.id);
        writeTags(message, node.tags, indexOf);
        message.writeTag(8, 0);
        message.writeSVarint(node.lat);
        message.writeTag(9, 0);
        message.writeSVarint(node.lng);
      },
      node,
    );
  }
  const dense = group.dense ?? [];
  if (dense.length > 0) {
    writer.writeMessage(
      2,
      (_, message) => {
        message.writePackedSVarint(1, deltas(dense.map(({ id }) => id)));
        message.writePackedSVarint(8, deltas(dense.map(({ lat }) => lat)));
        message.writePackedSVarint(9, deltas(dense.map(({ lng }) => lng)));
        const tags = dense.flatMap((node) => [
          ...Object.entries(node.tags ?? {}).flatMap(([key, value]) => [
            indexOf(key),
            indexOf(value),
          ]),
          0,
        ]);
        message.writePackedVarint(10, tags);
      },
      dense,
    );
  }
  for (const way of group.ways ?? []) {
    writer.writeMessage(
      3,
      (_, message) => {
        message.writeVarintField(1, way.id);
        writeTags(message, way.tags, indexOf);
        message.writePackedSVarint(8, deltas(way.nodeIds));
        if (way.lats) message.writePackedSVarint(9, deltas(way.lats));
        if (way.lngs) message.writePackedSVarint(10, deltas(way.lngs));
      },
      way,
    );
  }
}

function writeTags(message: PbfWriter, tags: Tags = {}, indexOf: (text: string) => number): void {
  message.writePackedVarint(2, Object.keys(tags).map(indexOf));
  message.writePackedVarint(3, Object.values(tags).map(indexOf));
}

function deltas(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

import { gzipSync } from "fflate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOsm } from "#src/formats/osm/readOsm.ts";
import { drawnPbf } from "./drawnPbf.ts";

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6" generator="JOSM">
  <bounds minlat="34.6" minlon="137.4" maxlat="34.8" maxlon="137.6"/>
  <way id="-5"><nd ref="-1"/><nd ref="-2"/><nd ref="3"/><tag k="highway" v="footway"/><tag k="name" v="A &amp; B 通り"/></way>
  <way id="6" action="delete"><nd ref="-1"/><nd ref="3"/><tag k="highway" v="footway"/></way>
  <way id="7" visible="false"><nd ref="-1"/><nd ref="3"/><tag k="highway" v="footway"/></way>
  <node id="-1" lat="34.7" lon="137.5"/>
  <node id="-2" lat="34.701" lon="137.5"><tag k="barrier" v="bollard"/></node>
  <node id="3" lat="34.7020001" lon="137.5"/>
</osm>`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("OSM XML", () => {
  test("is read whatever comes first; what was deleted is left out", () => {
    const { value, problems } = readOsm(bytesOf(XML));
    expect(problems).toEqual([]);
    expect(value!.ways).toEqual([
      {
        id: -5,
        tags: { highway: "footway", name: "A & B 通り" },
        nodeIds: [-1, -2, 3],
        positions: [
          [137.5, 34.7],
          [137.5, 34.701],
          [137.5, 34.7020001],
        ],
      },
    ]);
    expect([...value!.nodeTags]).toEqual([[-2, { barrier: "bollard" }]]);
  });

  test("in gzip is the same", () => {
    expect(readOsm(gzipSync(bytesOf(XML))).value).toEqual(readOsm(bytesOf(XML)).value);
  });

  test("cut anywhere, or another XML, is refused", () => {
    for (let length = 0; length < bytesOf(XML).length; length += 7) {
      const { value, problems } = readOsm(bytesOf(XML).slice(0, length));
      expect(value).toBeNull();
      expect(problems.map(({ code }) => code)).toEqual(["fileUnreadable"]);
    }
    expect(readOsm(bytesOf("<kml><node id='1'/></kml>")).value).toBeNull();
  });
});

test("a file is known by its content: PBF, XML, gzip of either, or none of them", () => {
  const pbf = drawnPbf({ dense: [{ id: 1, lng: 0, lat: 0 }] });
  expect(readOsm(pbf).problems).toEqual([]);
  expect(readOsm(gzipSync(pbf)).problems).toEqual([]);
  expect(readOsm(gzipSync(pbf).slice(0, 40)).problems.map(({ code }) => code)).toEqual([
    "fileUnreadable",
  ]);
});

test("never throws, whatever the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readOsm(bytes).problems.map(({ code }) => code)).toEqual(["fileUnreadable"]);
    }),
  );
  fc.assert(
    fc.property(fc.nat(XML.length), fc.string({ maxLength: 5 }), (at, text) => {
      expect(() => readOsm(bytesOf(XML.slice(0, at) + text + XML.slice(at)))).not.toThrow();
    }),
  );
});

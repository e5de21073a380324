import * as fc from "fast-check";
import proj4 from "proj4";
import { expect, test } from "vitest";
import { readEdgeTable } from "../../../src/formats/edgeTable/readEdgeTable.ts";
import { at, edgesAsText } from "../../domain/network/drawnStreets.ts";

/** Corners of a block, in metres: 0 to 3 along the street, 4 above its first. */
const CORNERS = [at(0, 0), at(100, 0), at(200, 0), at(300, 0), at(0, 80)];
const NODES = `id,lon,lat\n${CORNERS.map(([lng, lat], id) => `${id},${lng},${lat}`).join("\n")}\n`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(edges: string, nodes = NODES) {
  return readEdgeTable(
    { name: "edges", bytes: bytesOf(edges) },
    { name: "nodes.csv", bytes: bytesOf(nodes) },
  );
}

/** GeoJSON lines with from and to, straight between two corners each. */
function lines(...edges: (readonly [from: number, to: number, line: readonly number[]])[]): string {
  return JSON.stringify({
    type: "FeatureCollection",
    features: edges.map(([from, to, line]) => ({
      type: "Feature",
      properties: { from, to, highway: "footway" },
      geometry: { type: "LineString", coordinates: line.map((corner) => CORNERS[corner]) },
    })),
  });
}

function latLng(corner: number): string {
  return CORNERS[corner]!.toReversed().join(",");
}

/** A straight line between two corners as a cell of a CSV file. */
function wkt(a: number, b: number): string {
  return `"LINESTRING (${CORNERS[a]!.join(" ")}, ${CORNERS[b]!.join(" ")})"`;
}

function told(problems: Awaited<ReturnType<typeof read>>["problems"]) {
  return problems.map(({ code, file, row, column }) =>
    [code, file, row, column].filter((part) => part !== undefined).join(" "),
  );
}

test.each([
  ["from,to,length_m,highway\n0,1,101,footway\n0,4,80,steps\n"],
  ["u,v,length,highway\n0.0,1.0,101,footway\n0,4,80,steps\n"],
  ["source,target,距離,highway,oneway\n0,1,101,footway,yes\n4,0,80,steps,True\n"],
  ["始点,終点,長さ,highway\n０,１,１０１,footway\n0,4,80,steps\n"],
])("finds the columns by their names: %j", async (edges) => {
  const { value, problems } = await read(edges);
  expect(told(problems)).toEqual([]);
  expect(edgesAsText(value!)).toEqual(["101 m footpath", "80 m steps steps noWheelchair"]);
});

test.each([
  [`node,x,y\n0,${CORNERS[0]!.join(",")}\n1,${CORNERS[1]!.join(",")}\n`],
  [`osmid,緯度,経度\n0,${latLng(0)}\n1,${latLng(1)}\n`],
  [
    JSON.stringify({
      type: "FeatureCollection",
      features: [0, 1].map((id) => ({
        type: "Feature",
        properties: { id },
        geometry: { type: "Point", coordinates: CORNERS[id] },
      })),
    }),
  ],
])("finds the nodes and their positions: %j", async (nodes) => {
  const { value, problems } = await read("from,to\n0,1\n", nodes);
  expect(told(problems)).toEqual([]);
  expect(edgesAsText(value!)).toEqual(["100 m street"]);
});

test("a line as WKT bends an edge; without a stated length it is measured", async () => {
  const line = [at(0, 0), at(0, 40), at(100, 40), at(100, 0)].map((each) => each.join(" "));
  const { value } = await read(`u,v,geometry\n0,1,"LINESTRING (${line.join(", ")})"\n`);
  expect(edgesAsText(value!)).toEqual(["180 m street"]);
});

test("of several values of a joined way the first counts, as OSMnx lists them", async () => {
  const { value } = await read(`u,v,highway,name\n0,1,"['steps', 'footway']","['本通り', '裏']"\n`);
  expect(edgesAsText(value!)).toEqual(["100 m steps steps noWheelchair 本通り"]);
});

test("a street given once for each direction is there once; two streets between two nodes stay two", async () => {
  const { value } = await read(
    "u,v,length,highway\n0,1,100,service\n1,0,100,service\n0,1,150,path\n",
  );
  expect(edgesAsText(value!)).toEqual(["100 m serviceWay", "150 m footpath"]);
});

test("what may be walked one way only is not a twin of the way back", async () => {
  const { value } = await read(
    "u,v,length,highway,oneway:foot\n0,1,100,steps,yes\n1,0,100,steps,yes\n",
  );
  expect(value?.edgeFrom).toHaveLength(2);
});

test("ids that count as the nodes do are taken as they are, however the lines run", async () => {
  const { value, problems } = await read(lines([0, 1, [0, 1]], [1, 2, [2, 1]], [4, 0, [0, 4]]));
  expect(told(problems)).toEqual([]);
  expect(edgesAsText(value!)).toEqual(["100 m footpath", "100 m footpath", "80 m footpath"]);
});

test.each([
  [1, "-1"],
  [-1, "1"],
])("ids counted %i away from the nodes are told by where the lines end", async (away, shift) => {
  const edges = [
    [1, 2],
    [3, 2],
    [0, 4],
  ] as const;
  const { value, problems } = await read(
    lines(...edges.map(([from, to]) => [from + away, to + away, [from, to]] as const)),
  );
  expect(problems).toMatchObject([
    {
      code: "edgeIdsShifted",
      severity: "note",
      file: "edges",
      params: { name: "nodes.csv", count: Number(shift) },
    },
  ]);
  expect(edgesAsText(value!)).toEqual(["100 m footpath", "100 m footpath", "80 m footpath"]);
});

test("lines that end nowhere near their nodes are a problem, not a guess", async () => {
  const { value, problems } = await read(lines([0, 1, [2, 3]], [0, 2, [4, 1]]));
  expect(value).toBeNull();
  expect(told(problems)).toEqual(["edgeIdsUnclear edges"]);
});

test("without lines, ids that fit better one lower are a problem, not a guess", async () => {
  const { value, problems } = await read("from,to\n1,2\n2,3\n3,4\n4,5\n");
  expect(value).toBeNull();
  expect(problems).toMatchObject([
    { code: "edgeIdsUnclear", severity: "error", params: { name: "nodes.csv" } },
  ]);
});

test("bad rows come back with their numbers in the file, the rest is used", async () => {
  const rows = [
    "u,v,length,wkt",
    `0,1,100,${wkt(0, 1)}`,
    "",
    `1,99,100,${wkt(1, 2)}`,
    `1,2,ten,${wkt(1, 2)}`,
    `1,2,100,${wkt(3, 4)}`,
    "2,3,100,POINT (1 2)",
    `2,3,100,${wkt(2, 3)}`,
    ",3,100,",
  ];
  const { value, problems } = await read(rows.join("\n"));
  expect(edgesAsText(value!)).toEqual(["100 m street", "100 m street"]);
  expect(told(problems)).toEqual([
    "streetNotALine edges 7",
    "edgeRowInvalid edges 6 geometry",
    "edgeRowInvalid edges 4 v",
    "edgeRowInvalid edges 5 length",
    "edgeRowInvalid edges 9 u",
  ]);
});

test("bad nodes come back with their numbers too", async () => {
  const nodes = `${NODES}5,north,east\n0,137.6,34.8\n,137.5,34.7\n`;
  const { value, problems } = await read("u,v\n0,1\n", nodes);
  expect(edgesAsText(value!)).toEqual(["100 m street"]);
  expect(told(problems)).toEqual([
    "nodeRowInvalid nodes.csv 7 lat",
    "nodeRowInvalid nodes.csv 8 id",
    "nodeRowInvalid nodes.csv 9 id",
  ]);
});

test("nodes and lines of a declared plane are converted; undeclared ones are refused", async () => {
  const plane = "+proj=tmerc +lat_0=36 +lon_0=138.5 +k=0.9999 +ellps=GRS80 +units=m";
  const planar = CORNERS.map((corner) => proj4("WGS84", plane, [...corner]));
  const nodes = (crs: object): string =>
    JSON.stringify({
      type: "FeatureCollection",
      ...crs,
      features: planar.map((coordinates, id) => ({
        type: "Feature",
        properties: { id },
        geometry: { type: "Point", coordinates },
      })),
    });
  const declared = { crs: { type: "name", properties: { name: "EPSG:6676" } } };
  const converted = await read(lines([0, 1, [0, 1]], [0, 4, [0, 4]]), nodes(declared));
  expect(told(converted.problems)).toEqual(["coordinatesConverted nodes.csv"]);
  expect(edgesAsText(converted.value!)).toEqual(["100 m footpath", "80 m footpath"]);
  const bare = await read(lines([0, 1, [0, 1]]), nodes({}));
  expect(bare.value).toBeNull();
  expect(told(bare.problems)).toEqual(["coordinatesProjected nodes.csv"]);
});

test.each([
  ["kilometres", 0.1],
  ["millimetres", 100_000],
])("lengths in %s are not believed but measured, and said", async (_, length) => {
  const { value, problems } = await read(`u,v,length\n0,1,${length}\n1,2,${length}\n`);
  expect(edgesAsText(value!)).toEqual(["100 m street", "100 m street"]);
  expect(problems).toMatchObject([
    { code: "streetLengthsUnlikely", severity: "warning", params: { expected: 200 } },
  ]);
});

test.each([
  ["a,b\n0,1\n", NODES, "columnMissing edges"],
  ["u,v\n0,1\n", "name,lon,lat\na,137,34\n", "columnMissing nodes.csv"],
  ["u,v\n0,1\n", "id,name\n0,a\n", "columnMissing nodes.csv"],
  ["{", NODES, "fileUnreadable edges"],
  ["u,v\n0,1\n", "", "fileUnreadable nodes.csv"],
  ["u,v,highway\n0,1,motorway\n", NODES, "networkEmpty edges"],
])("%j with nodes %j is no network: %s", async (edges, nodes, problem) => {
  const { value, problems } = await read(edges, nodes);
  expect(value).toBeNull();
  expect(told(problems)).toEqual([problem]);
});

test("never throws, whatever stands in the cells", async () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("0", "1", "2", "LINESTRING (1 2, 3 4)", "-1", "1e400", "['a', 'b']"),
  );
  const row = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(","));
  const rows = fc.array(row, { maxLength: 6 }).map((each) => each.join("\n"));
  await fc.assert(
    fc.asyncProperty(rows, rows, async (edges, nodes) => {
      const { value, problems } = await read(
        `u,v,length,wkt,highway\n${edges}`,
        `${NODES}${nodes}`,
      );
      expect(value !== null || problems.some(({ severity }) => severity === "error")).toBe(true);
    }),
  );
});

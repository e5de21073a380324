import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { foundTables } from "../../../src/formats/intake/foundTables.ts";
import { bytesOf } from "./bytesOf.ts";

function feature(properties: object, geometry: object | null): object {
  return { type: "Feature", properties, geometry };
}

const POINT = { type: "Point", coordinates: [139.48, 35.33] };
const LINE = { type: "LineString", coordinates: [POINT.coordinates, [139.5, 35.3]] };

test("reads GeoJSON features as rows with a point, one column for each property", async () => {
  const features = [
    feature({ 名称: "縁側", 定員: 20, 印: ["a", 1] }, POINT),
    feature({ 名称: "川沿い", 休み: null, 可: true }, LINE),
  ];
  const text = JSON.stringify({ type: "FeatureCollection", features });
  for (const encoding of ["utf-8", "shift_jis"] as const) {
    const { value, problems } = await foundTables(bytesOf(text, encoding), "a.geojson");
    expect(value).toEqual([
      {
        file: "a.geojson",
        sheet: null,
        format: "geojson",
        encoding,
        headerRow: 0,
        header: ["名称", "定員", "印", "休み", "可"],
        rows: [
          { row: 1, cells: ["縁側", "20", '["a",1]', "", ""], point: { lng: 139.48, lat: 35.33 } },
          { row: 2, cells: ["川沿い", "", "", "", "true"] },
        ],
        asides: [],
      },
    ]);
    expect(problems).toMatchObject([
      { code: "shapesWithoutPoint", row: 2, params: { count: 1, found: "LineString" } },
    ]);
  }
});

test("reads one feature a line, a lone feature, and a bare list of features", async () => {
  const one = JSON.stringify(feature({ name: "縁側" }, POINT));
  for (const text of [`${one}\n${one}\n`, `\u001e${one}\n\u001e${one}\n`, `[${one},${one}]`]) {
    const { value } = await foundTables(bytesOf(text), "a.geojsonl");
    expect(value![0]!.rows).toHaveLength(2);
  }
  expect((await foundTables(bytesOf(one), "a.json")).value![0]!.rows).toHaveLength(1);
});

test("turns metres of a known system into degrees, keeps those of an unknown one as columns", async () => {
  const metres = feature({ name: "縁側" }, { type: "Point", coordinates: [-21_000, -75_000] });
  const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::6677" } };
  const known = await foundTables(
    bytesOf(JSON.stringify({ type: "FeatureCollection", crs, features: [metres] })),
    "a.geojson",
  );
  expect(known.value![0]!.rows[0]!.point!.lat).toBeCloseTo(35.32, 1);
  expect(known.problems).toMatchObject([{ code: "coordinatesConverted" }]);
  const unknown = await foundTables(
    bytesOf(JSON.stringify({ type: "FeatureCollection", features: [metres] })),
    "a.geojson",
  );
  expect(unknown.value![0]).toMatchObject({
    header: ["name", "X", "Y"],
    rows: [{ row: 1, cells: ["縁側", "-21000", "-75000"] }],
  });
  expect(unknown.problems).toMatchObject([{ code: "coordinatesProjected", severity: "warning" }]);
});

test("reads GeoJSON with a broken letter, and says so", async () => {
  const bytes = bytesOf(JSON.stringify(feature({ name: `縁側${"あ".repeat(200)}` }, POINT)));
  bytes[bytes.indexOf(0xe7)] = 0xff;
  const { value, problems } = await foundTables(bytes, "a.geojson");
  expect(value![0]!.rows).toHaveLength(1);
  expect(problems).toMatchObject([{ code: "charactersBroken", severity: "warning" }]);
});

test("says of broken JSON that it is damaged", async () => {
  const { problems } = await foundTables(bytesOf('{"type":"FeatureCollection",'), "a.geojson");
  expect(problems).toMatchObject([{ code: "fileDamaged", severity: "error" }]);
});

const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>
<name>福祉マップ</name>
<Folder><name>サロン</name>
 <Placemark><name>縁側 &amp; 仲間</name>
  <description><![CDATA[<div>毎月第2水曜<br>10:00&#65374;12:00</div><img src="x.png"/>]]></description>
  <ExtendedData><Data name="住所"><value>本町1</value></Data>
   <SchemaData schemaUrl="#s"><SimpleData name="電話">0466-1</SimpleData></SchemaData></ExtendedData>
  <Point><coordinates>139.48,35.33,0</coordinates></Point></Placemark>
 <Placemark><name>散歩道</name><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark>
</Folder>
<Folder><name>カフェ</name>
 <Placemark><name>浜</name><Point><coordinates> 139.5,35.3 </coordinates></Point></Placemark>
</Folder>
<NetworkLink><Link><href>https://example.jp/more.kml</href></Link></NetworkLink>
</Document></kml>`;

test("reads KML folders as tables, data as columns, descriptions as text, links not at all", async () => {
  const { value, problems } = await foundTables(bytesOf(KML), "a.kml");
  expect(value).toMatchObject([
    {
      format: "kml",
      sheet: "福祉マップ／サロン",
      header: ["name", "description", "住所", "電話"],
      rows: [
        {
          row: 1,
          cells: ["縁側 & 仲間", "毎月第2水曜\n10:00～12:00", "本町1", "0466-1"],
          point: { lng: 139.48, lat: 35.33 },
        },
        { row: 2, cells: ["散歩道", "", "", ""] },
      ],
    },
    {
      sheet: "福祉マップ／カフェ",
      rows: [{ row: 3, cells: ["浜"], point: { lng: 139.5, lat: 35.3 } }],
    },
  ]);
  expect(problems.map(({ code }) => code)).toEqual(["linksNotFollowed", "shapesWithoutPoint"]);
});

test("reads the KML in a KMZ, and what stands before the end of a cut one", async () => {
  const kmz = zipSync({ "doc.kml": bytesOf(KML), "files/x.png": new Uint8Array(9) });
  const { value } = await foundTables(kmz, "a.kmz");
  expect(value!.map(({ format, rows }) => [format, rows.length])).toEqual([
    ["kmz", 2],
    ["kmz", 1],
  ]);
  const cut = await foundTables(bytesOf(KML.slice(0, KML.indexOf("<name>散歩道"))), "a.kml");
  expect(cut.value![0]!.rows).toHaveLength(1);
  expect(cut.problems).toMatchObject([
    { code: "fileDamaged", severity: "warning", params: { kept: 1 } },
  ]);
});

test("resolves no entities that a KML defines for itself", async () => {
  const bomb = KML.replace("<kml", '<!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa">]><kml').replace(
    "浜",
    "&a;",
  );
  const { value } = await foundTables(bytesOf(bomb), "a.kml");
  expect(JSON.stringify(value)).not.toContain("aaaaaaaaaa");
});

test("reads the waypoints of a GPX, not its tracks", async () => {
  const gpx = `<?xml version="1.0"?><gpx version="1.1"><wpt lat="35.33" lon="139.48"><name>縁側</name>
    <desc>第2水曜</desc><link href="https://example.jp"><text>先</text></link></wpt>
    <trk><name>道</name><trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>`;
  const { value } = await foundTables(bytesOf(gpx), "a.gpx");
  expect(value).toMatchObject([
    {
      format: "gpx",
      header: ["name", "desc", "link"],
      rows: [
        {
          row: 1,
          cells: ["縁側", "第2水曜", "https://example.jp"],
          point: { lng: 139.48, lat: 35.33 },
        },
      ],
    },
  ]);
});

import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { townFilesFromBytes } from "../../../src/formats/townFolder/townFilesFromBytes.ts";
import { townFilesFromUrl } from "../../../src/formats/townFolder/townFilesFromUrl.ts";
import { townFilesFromZip } from "../../../src/formats/townFolder/townFilesFromZip.ts";
import { zipTown } from "../../../src/formats/townFolder/zipTown.ts";

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const FILES = new Map([
  ["town.json", bytesOf("{}")],
  ["小学校区.geojson", bytesOf("zones")],
]);

test("reads a zip it made, Japanese names too", async () => {
  const { value } = townFilesFromZip(zipTown(FILES), "town.zip");
  expect(await value?.read("小学校区.geojson")).toEqual(bytesOf("zones"));
  expect(await value?.read("network.bin")).toBeNull();
});

test("gives the same zip for the same files", () => {
  expect(zipTown(FILES)).toEqual(zipTown(FILES));
});

test("reads a town that lies in a folder of the zip", async () => {
  const zip = zipSync({
    "縁側市/": new Uint8Array(0),
    "縁側市/town.json": bytesOf("{}"),
    "縁側市/a.bin": bytesOf("a"),
  });
  const { value } = townFilesFromZip(zip, "town.zip");
  expect(await value?.read("a.bin")).toEqual(bytesOf("a"));
});

test("refuses what is no zip, and a zip that is cut", () => {
  const zip = zipTown(FILES);
  for (const bytes of [bytesOf("town"), zip.slice(0, zip.length - 30)]) {
    const { value, problems } = townFilesFromZip(bytes, "town.zip");
    expect(value).toBeNull();
    expect(problems[0]).toMatchObject({
      code: "fileUnreadable",
      severity: "error",
      file: "town.zip",
    });
  }
});

test("refuses a zip that would unpack to far more than it is", () => {
  const zip = zipSync({ "town.json": new Uint8Array(30_000_000) }, { level: 9 });
  expect(zip.length).toBeLessThan(100_000);
  const { value, problems } = townFilesFromZip(zip, "bomb.zip");
  expect(value).toBeNull();
  expect(problems[0]?.code).toBe("fileTooLarge");
});

test("reads files in memory, in a folder or with the slashes of Windows", async () => {
  for (const folder of ["", "縁側市/", "まち\\縁側市\\"]) {
    const files = townFilesFromBytes(
      [...FILES].map(([name, bytes]) => ({ name: folder + name, bytes })),
    );
    expect(await files.read("小学校区.geojson")).toEqual(bytesOf("zones"));
  }
});

test("asks a web server under the address of the town, and takes a page in place of a file for none", async () => {
  const asked: string[] = [];
  const files = townFilesFromUrl("./town", (url) => {
    asked.push(url);
    const isPage = url.endsWith("network.bin");
    return Promise.resolve({
      ok: !url.endsWith("people.json"),
      headers: new Headers({ "content-type": isPage ? "text/html" : "application/json" }),
      arrayBuffer: () => Promise.resolve(bytesOf("{}").buffer),
    });
  });
  expect(await files.read("小学校区.geojson")).toEqual(bytesOf("{}"));
  expect(await files.read("people.json")).toBeNull();
  expect(await files.read("network.bin")).toBeNull();
  expect(asked[0]).toBe(`./town/${encodeURIComponent("小学校区.geojson")}`);
});

test("a server that does not answer has no files", async () => {
  const files = townFilesFromUrl("./town/", () => Promise.reject(new Error("offline")));
  expect(await files.read("town.json")).toBeNull();
});

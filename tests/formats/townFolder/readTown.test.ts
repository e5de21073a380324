import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../../../src/domain/problem.ts";
import { readTown } from "../../../src/formats/townFolder/readTown.ts";
import { townFilesFromBytes } from "../../../src/formats/townFolder/townFilesFromBytes.ts";
import { writeTown } from "../../../src/formats/townFolder/writeTown.ts";
import { SMALL_TOWN, SMALL_TOWN_FACTS } from "./smallTown.ts";

const WRITTEN = writeTown(SMALL_TOWN, SMALL_TOWN_FACTS);

/** Reads the small town with some files replaced; `null` takes one away. */
function reading(changes: Readonly<Record<string, Uint8Array | string | null>>) {
  const files = new Map(WRITTEN);
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) files.delete(name);
    else files.set(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }
  return readTown(townFilesFromBytes([...files].map(([name, bytes]) => ({ name, bytes }))));
}

function textOf(name: string): string {
  return new TextDecoder().decode(WRITTEN.get(name));
}

function codes(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ severity }) => severity !== "note")
    .map(({ code, file }) => `${code} ${file}`);
}

test("comes back as it was written", async () => {
  const { value, problems } = await reading({});
  expect(problems).toEqual([]);
  expect(value?.zoneSets).toEqual(SMALL_TOWN.zoneSets);
  expect(value?.people).toEqual(SMALL_TOWN.people);
  expect(value?.places).toEqual(SMALL_TOWN.places);
  expect(value?.candidates).toEqual(SMALL_TOWN.candidates);
  expect(value?.basemap).toEqual(SMALL_TOWN.basemap);
  expect(value?.network?.edgeLengthCm).toEqual(SMALL_TOWN.network?.edgeLengthCm);
});

test("only some layers are read where only these are asked for, and nothing is told of the others", async () => {
  const files = townFilesFromBytes([...WRITTEN].map(([name, bytes]) => ({ name, bytes })));
  const asked: string[] = [];
  const watched = {
    read: (name: string) => {
      asked.push(name);
      return files.read(name);
    },
  };
  const { value: town, problems } = await readTown(watched, ["places", "zones"]);
  expect(town).toMatchObject({
    places: SMALL_TOWN.places,
    network: null,
    people: null,
    basemap: null,
  });
  expect(problems).toEqual([]);
  expect(asked).not.toContain("network.bin");
});

test("is written again to the same bytes", async () => {
  const { value } = await reading({});
  expect(writeTown(value!, value!.manifest.layers)).toEqual(WRITTEN);
});

test("states size and digest of every file", () => {
  const manifest: unknown = JSON.parse(textOf("town.json"));
  expect(manifest).toMatchObject({
    layers: SMALL_TOWN_FACTS.map(({ file }) => ({
      file,
      bytes: WRITTEN.get(file)?.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    })),
  });
});

test("a code with a wrong check digit costs only the code, and says so", async () => {
  const { value, problems } = await reading({
    "town.json": textOf("town.json").replace('"999997"', '"999996"'),
  });
  expect(value?.manifest.code).toBeUndefined();
  expect(value?.zoneSets).toEqual(SMALL_TOWN.zoneSets);
  expect(codes(problems)).toEqual(["municipalityCodeInvalid town.json"]);
});

test("without town.json there is no town, and says so", async () => {
  const { value, problems } = await reading({ "town.json": null });
  expect(value).toBeNull();
  expect(problems).toEqual([{ code: "manifestMissing", severity: "error", file: "town.json" }]);
});

test("says where town.json is wrong, what stands there and what should", async () => {
  const { value, problems } = await reading({
    "town.json": textOf("town.json").replace('"people.json"', '"../people.json"'),
  });
  expect(value).toBeNull();
  expect(problems[0]).toMatchObject({
    code: "manifestInvalid",
    severity: "error",
    column: "layers.1.file",
  });
});

test("says of a later version that it does not know it", async () => {
  const { problems } = await reading({
    "town.json": textOf("town.json").replace('"version": 1', '"version": 2'),
  });
  expect(problems).toEqual([
    {
      code: "manifestVersionUnknown",
      severity: "error",
      file: "town.json",
      params: { found: 2, expected: 1 },
    },
  ]);
});

test("a missing file costs its own layer only", async () => {
  for (const { file } of SMALL_TOWN_FACTS) {
    const { value, problems } = await reading({ [file]: null });
    expect(codes(problems)).toEqual([`fileMissing ${file}`]);
    expect(value?.manifest.name).toBe("縁側町");
  }
});

test("a cut network is an error, and the rest is kept", async () => {
  const { value, problems } = await reading({
    "network.bin": WRITTEN.get("network.bin")!.slice(0, 60),
  });
  expect(value?.network).toBeNull();
  expect(value?.people).toEqual(SMALL_TOWN.people);
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "networkCut", severity: "error", file: "network.bin" }),
  );
});

test("an altered file is read all the same, and said", async () => {
  const { value, problems } = await reading({
    "places.json": textOf("places.json").replace("東の縁側", "東のえんがわ"),
  });
  expect(codes(problems)).toEqual(["fileDigestDiffers places.json"]);
  expect(value?.places[0]?.name).toBe("東のえんがわ");
});

test("a place at 0,0 or in another prefecture is kept without a position", async () => {
  for (const [lng, lat, code] of [
    [0, 0, "coordinatesZero"],
    [135.6, 34.87, "coordinatesOutsideTown"],
  ] as const) {
    const text = textOf("places.json").replace(
      '"lng":139.509,"lat":35.3004',
      `"lng":${lng},"lat":${lat}`,
    );
    const { value, problems } = await reading({ "places.json": text });
    expect(value?.places[0]).toMatchObject({ id: "a", location: null });
    expect(problems).toContainEqual(expect.objectContaining({ code, file: "places.json", row: 1 }));
  }
});

test("an entry that does not fit is left out and told by number and field", async () => {
  const text = textOf("places.json").replace(
    '"status":{"state":"suspended"}',
    '"status":{"state":"closed?"}',
  );
  const { value, problems } = await reading({ "places.json": text });
  expect(value?.places.map(({ id }) => id)).toEqual(["a"]);
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: "entryInvalid",
      file: "places.json",
      row: 2,
      column: "status",
    }),
  );
});

test("of two places with one id the first stays", async () => {
  const { value, problems } = await reading({
    "places.json": textOf("places.json").replace('"id":"b"', '"id":"a"'),
  });
  expect(value?.places.map(({ name }) => name)).toEqual(["東の縁側"]);
  expect(codes(problems)).toContain("idRepeated places.json");
});

test("refuses an address that would run a script", async () => {
  const text = textOf("places.json").replace(
    '"scheduleText"',
    '"url":"javascript:alert(1)","scheduleText"',
  );
  const { problems } = await reading({ "places.json": text });
  expect(problems).toContainEqual(expect.objectContaining({ code: "entryInvalid", column: "url" }));
});

test("people with a column too short or a negative count are not used", async () => {
  for (const [from, to] of [
    ["[40,9,30,0]", "[40,9,30]"],
    ["[40,9,30,0]", "[40,-9,30,0]"],
  ] as const) {
    const { value, problems } = await reading({
      "people.json": textOf("people.json").replace(from, to),
    });
    expect(value?.people).toBeNull();
    expect(codes(problems)).toContain("entryInvalid people.json");
  }
});

test("notes each kind of layer that a town does not have", async () => {
  const [zones] = SMALL_TOWN_FACTS;
  const files = writeTown(SMALL_TOWN, [zones!]);
  const { problems } = await readTown(
    townFilesFromBytes([...files].map(([name, bytes]) => ({ name, bytes }))),
  );
  expect(problems.map(({ code, params }) => `${code} ${params?.["role"]}`)).toEqual(
    ["people", "network", "places", "candidates", "basemap"].map((role) => `layerMissing ${role}`),
  );
});

test("no damage to any one file makes it throw or stay silent", async () => {
  const damage = fc.record({
    file: fc.constantFrom(...WRITTEN.keys()),
    at: fc.nat(10_000),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, at, bytes }) => {
      const content = WRITTEN.get(file)!.slice();
      content.set(bytes.subarray(0, content.length - (at % content.length)), at % content.length);
      const isChanged = content.some((byte, i) => byte !== WRITTEN.get(file)![i]);
      const { value, problems } = await reading({ [file]: content });
      const isSaid = codes(problems).length > 0;
      expect(isSaid || !isChanged || file === "town.json").toBe(true);
      expect(value !== null || problems.some(({ severity }) => severity === "error")).toBe(true);
    }),
    { numRuns: 300 },
  );
});

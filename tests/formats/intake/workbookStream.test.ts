import * as fc from "fast-check";
import { expect, test } from "vitest";
import { workbookStream } from "../../../src/formats/intake/workbookStream.ts";
import { drawnWorkbook } from "./drawnWorkbook.ts";

const SMALL = drawnWorkbook([{ name: "a", rows: [["名称"], ["縁側"]] }], "biff8");
const LARGE = drawnWorkbook(
  [{ name: "a", rows: Array.from({ length: 3_000 }, (_, i) => [`縁側サロン${i}`, i]) }],
  "biff8",
);

/** The first record of a workbook of BIFF8. */
const BEGIN = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06];
const END = [0x0a, 0x00, 0x00, 0x00];

test("finds the sheets of small and large files, whole", () => {
  for (const file of [SMALL, LARGE]) {
    const stream = workbookStream(file)!;
    expect([...stream.subarray(0, 6)]).toEqual(BEGIN);
    expect([...stream.subarray(-4)]).toEqual(END);
  }
});

test("ends on chains that run in circles", () => {
  const { byteLength } = LARGE;
  fc.assert(
    fc.property(fc.nat({ max: byteLength / 512 }), fc.nat({ max: 40 }), (from, to) => {
      const file = LARGE.slice();
      const view = new DataView(file.buffer);
      for (let at = 512 * from; at + 4 <= Math.min(byteLength, 512 * (from + 1)); at += 4) {
        view.setUint32(at, to, true);
      }
      expect(workbookStream(file)?.length ?? 0).toBeLessThanOrEqual(byteLength);
    }),
  );
});

test("gives nothing for bytes that are no compound file, or one cut short", () => {
  expect(workbookStream(new Uint8Array(2_000))).toBeNull();
  expect(workbookStream(LARGE.subarray(0, LARGE.length / 2))).toBeNull();
});

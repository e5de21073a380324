import { expect, test } from "vitest";
import { cellRecords } from "../../../src/formats/intake/cellRecords.ts";

/** Records as type and length, then so many bytes of one value. */
function stream(
  ...records: readonly (readonly [type: number, length: number, byte: number])[]
): Uint8Array {
  return Uint8Array.from(
    records.flatMap(([type, length, byte]) => [
      type & 0xff,
      type >> 8,
      length & 0xff,
      length >> 8,
      ...Array.from({ length }, () => byte),
    ]),
  );
}

test("keeps cells, passes over names and drawings and what continues them", () => {
  const read = cellRecords(
    stream([0x0203, 2, 1], [0x0018, 2, 2], [0x003c, 1, 3], [0x00fc, 1, 4], [0x003c, 1, 5]),
  );
  expect(read).toEqual(
    stream([0x0203, 2, 1], [0x001a, 2, 2], [0x001a, 1, 3], [0x00fc, 1, 4], [0x003c, 1, 5]),
  );
});

test("leaves a formula its value and takes its tokens; one that is cut is no cell", () => {
  const read = cellRecords(stream([0x0006, 24, 7], [0x0006, 12, 7]));
  expect([...read.subarray(4, 28)]).toEqual([
    ...Array.from({ length: 20 }, () => 7),
    255,
    255,
    7,
    7,
  ]);
  expect([...read.subarray(28, 30)]).toEqual([0x1a, 0]);
});

test("ends before a record that the stream does not hold whole", () => {
  const whole = stream([0x0203, 2, 1], [0x0203, 2, 1]);
  expect(cellRecords(whole.subarray(0, 11))).toEqual(stream([0x0203, 2, 1]));
});

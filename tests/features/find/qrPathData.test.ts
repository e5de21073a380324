import * as fc from "fast-check";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrPathData } from "../../../src/features/find/qrPathData.ts";

/** Fills the pieces of a path again, module by module. */
function filled(data: string, width: number, height: number): boolean[][] {
  const modules = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  for (const [, x, y, length] of data.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let index = 0; index < Number(length); index++) {
      modules[Number(y)]![Number(x) + index] = true;
    }
  }
  return modules;
}

test("the path fills the dark modules and no others", () => {
  const row = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (modules) => {
      expect(filled(qrPathData(modules), 6, modules.length)).toEqual(modules);
    }),
  );
});

test("a link's code has its three corners inside a quiet zone of four", () => {
  const { data, size } = encode("https://example.jp/#/sagasu?id=p1", { ecc: "M", border: 4 });
  const path = qrPathData(data);
  for (const corner of ["M4 4h7", `M${size - 11} 4h7`, `M4 ${size - 11}h7`]) {
    expect(path).toContain(corner);
  }
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
});

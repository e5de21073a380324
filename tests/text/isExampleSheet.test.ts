import { expect, test } from "vitest";
import { isExampleSheet } from "../../src/text/isExampleSheet.ts";

test("a sheet that shows how to fill in the list is told by its name", () => {
  const names = ["入力例", "記入例", "見本", "記載要領", "Sheet1", "サロン一覧", "例会", null];
  expect(names.filter(isExampleSheet)).toEqual(["入力例", "記入例", "見本", "記載要領"]);
});

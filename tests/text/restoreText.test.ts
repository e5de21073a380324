import { expect, test } from "vitest";
import { restoreText } from "../../src/text/restoreText.ts";
import { salon } from "../domain/document/worlds.ts";

test("a copy that is like the list says so", () => {
  const same = { added: [], changed: [], removed: [], unchangedCount: 91 };
  expect(restoreText("控え.json", same)).toBe("「控え.json」は、いまの一覧と同じです（91か所）。");
});

test("a copy tells how many places would come, change and go", () => {
  const preview = {
    added: [salon("a"), salon("b")],
    changed: [{ place: salon("c"), changes: [] }],
    removed: [salon("d")],
    unchangedCount: 3,
  };
  expect(restoreText("控え.json", preview)).toContain(
    "2か所が増え、1か所の内容が変わり、1か所がなくなります。",
  );
});

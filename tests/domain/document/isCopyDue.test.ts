import { describe, expect, test } from "vitest";
import { changePlace } from "../../../src/domain/document/changePlace.ts";
import { documentOf } from "../../../src/domain/document/document.ts";
import { emptyHistory, extendHistory } from "../../../src/domain/document/editHistory.ts";
import { isCopyDue } from "../../../src/domain/document/isCopyDue.ts";
import { salon } from "./worlds.ts";

const NOW = "2026-11-20T00:00:00.000Z";

describe("a copy is due", () => {
  test("a month after the first edit that no copy holds", () => {
    const history = editedOn("2026-10-21T00:00:00.000Z", "2026-11-19T00:00:00.000Z");
    expect(isCopyDue(history, null, NOW)).toBe(true);
    expect(isCopyDue(history, "2026-10-21T00:00:01.000Z", NOW)).toBe(false);
  });

  test("after a hundred edits, however fresh they are", () => {
    const days = Array.from({ length: 101 }, () => "2026-11-19T00:00:00.000Z");
    expect(isCopyDue(editedOn(...days), null, NOW)).toBe(true);
    expect(isCopyDue(editedOn(...days.slice(1)), null, NOW)).toBe(false);
  });

  test("never while nothing was changed", () => {
    expect(isCopyDue(editedOn(), null, NOW)).toBe(false);
  });
});

function editedOn(...instants: readonly string[]) {
  const place = salon("a");
  const edits = instants.map((at, i) =>
    changePlace(place, { fee: `${i}円` }, { id: `e${i}`, at, author: "" }),
  );
  return extendHistory(emptyHistory(documentOf([place])), edits).history;
}

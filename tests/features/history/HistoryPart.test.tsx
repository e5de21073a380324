import { describe, expect, test } from "vitest";
import { changePlace } from "../../../src/domain/document/changePlace.ts";
import { deletePlace } from "../../../src/domain/document/deletePlace.ts";
import { documentOf } from "../../../src/domain/document/document.ts";
import { emptyHistory, extendHistory } from "../../../src/domain/document/editHistory.ts";
import { HistoryPart } from "../../../src/features/history/HistoryPart.tsx";
import { salon, stamp } from "../../domain/document/worlds.ts";
import { drawn, someState } from "../fakeApp.tsx";

describe("履歴", () => {
  test("tells which field of which place was changed, with what stood there before", () => {
    const place = { ...salon("a"), fee: "100円" };
    const html = pageAfter([place], [changePlace(place, { fee: "200円" }, stamp("1"))]);
    expect(html).toContain("場所の変更");
    expect(html).toContain("参加費");
    expect(html).toMatch(/100円.*200円/s);
    expect(html).toContain("前の内容に戻す");
  });

  test("tells of a deleted place, which can be brought back", () => {
    const html = pageAfter([salon("a")], [deletePlace("a", stamp("1"))]);
    expect(html).toContain("場所の削除");
    expect(html).toContain("場所を戻す");
  });

  test("says so while nothing has been changed", () => {
    expect(pageAfter([salon("a")], [])).toContain("まだ何も変えていません。");
  });
});

function pageAfter(
  places: Parameters<typeof documentOf>[0],
  edits: Parameters<typeof extendHistory>[1],
): string {
  const { history } = extendHistory(emptyHistory(documentOf(places)), edits);
  const state = someState([], { history, document: history.document });
  return drawn(state, <HistoryPart />);
}

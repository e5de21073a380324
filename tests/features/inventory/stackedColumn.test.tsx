import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import type { ListColumn } from "../../../src/features/inventory/listColumn.ts";
import { stackedColumn } from "../../../src/features/inventory/stackedColumn.tsx";

const NAME: ListColumn = {
  id: "name",
  head: "名前",
  widthRem: 13,
  share: 1,
  value: ({ name }) => name,
  cell: ({ name }) => name,
};

const PLACE: Place = {
  id: "p1",
  name: "縁側 いなほ",
  kinds: ["engawa", "cafe"],
  location: { lng: 139.405, lat: 35.305, precision: "exact" },
  status: { state: "suspended" },
  address: "縁側市西町1-2",
  venue: "空き家",
  verifiedOn: "2026-06-01",
};

test("a row of lines says the name, kinds, state, where it meets and when it was confirmed", () => {
  const text = textOf(PLACE);
  for (const said of [
    "縁側 いなほ",
    "地域の縁側、カフェ",
    "休止中",
    "縁側市西町1-2　空き家",
    "確認：2026年6月1日",
  ]) {
    expect(text).toContain(said);
  }
});

test("what is not known is said, not left blank", () => {
  const { address: _address, venue: _venue, verifiedOn: _verifiedOn, ...unknown } = PLACE;
  expect(textOf({ ...unknown, location: null })).toContain("位置なし");
  expect(textOf(unknown)).toContain("住所は書いてありません");
  expect(textOf(unknown)).toContain("確認：まだ");
});

test("a place with something unsaved or kept back says so; as the public sees it nothing opens", () => {
  const kept: Place = { ...PLACE, phone: "00-0000-1234", audiences: { phone: "internal" } };
  expect(textOf(kept, { isWriting: true })).toContain("書きかけ");
  expect(textOf(kept)).toContain("一部非公開");
  expect(textOf(kept)).toContain("「縁側 いなほ」を開く");
  expect(textOf(kept, { asPublic: true })).not.toContain("<button");
  expect(textOf(kept, { asPublic: true })).not.toContain("一部非公開");
});

function textOf(
  place: Place,
  { isWriting = false, asPublic = false }: { isWriting?: boolean; asPublic?: boolean } = {},
): string {
  const column = stackedColumn(NAME, () => isWriting, asPublic ? undefined : () => undefined);
  return renderToStaticMarkup(column.cell(place));
}

import { describe, expect, test } from "vitest";
import { NO_FILTER, type PlaceFilter } from "../../../src/domain/places/placeFilter.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { writtenPlace } from "../../../src/domain/places/writtenPlace.ts";
import { ListPart } from "../../../src/features/inventory/ListPart.tsx";
import type { AppState } from "../../../src/state/appState.ts";
import type { InventoryView } from "../../../src/state/inventoryView.ts";
import { useListedPlaces } from "../../../src/state/useListedPlaces.ts";
import { drawn, someState } from "../fakeApp.tsx";

const PLACES: readonly Place[] = [
  {
    id: "p1",
    name: "齋藤さんちの縁側",
    kana: "さいとうさんちのえんがわ",
    kinds: ["engawa"],
    location: { lng: 139.405, lat: 35.305, precision: "exact" },
    status: { state: "open" },
    scheduleText: "毎週火曜 10:00〜12:00",
    phone: "00-0000-1234",
    internalNote: "鍵は隣の家",
  },
  {
    id: "p2",
    name: "青空サロン",
    kana: "あおぞらさろん",
    kinds: ["salon", "cafe"],
    location: null,
    status: { state: "planned" },
    audiences: { phone: "internal" },
    phone: "00-0000-5678",
  },
];

function List() {
  return <ListPart listed={useListedPlaces()!} onAdd={() => {}} beside={null} />;
}

function list(
  inventory: Partial<Omit<InventoryView, "filter">> & { readonly filter?: Partial<PlaceFilter> },
  change: Partial<AppState> = {},
  places: readonly Place[] = PLACES,
): string {
  const { view } = someState([]);
  const filter = { ...NO_FILTER, ...inventory.filter };
  return drawn(
    someState(places, {
      view: { ...view, inventory: { ...view.inventory, ...inventory, filter } },
      ...change,
    }),
    <List />,
  );
}

const rowsOf = (html: string) => html.match(/role="rowheader"/g)?.length ?? 0;

describe("the list", () => {
  test("shows every place with its zone, in the order of readings", () => {
    const html = list({});
    expect(html).toContain("2か所");
    expect(html).toContain("若葉台");
    expect(html).toContain("位置なし");
    expect(html.indexOf("青空サロン")).toBeLessThan(html.indexOf("齋藤さんちの縁側"));
  });
  test("holds only what fulfils the conditions, and says of how many", () => {
    const html = list({ filter: { words: "斉藤" } });
    expect(rowsOf(html)).toBe(1);
    expect(html).toContain("2か所のうち1か所");
    expect(html).toContain("条件を消す");
    expect(rowsOf(list({ filter: { weekdays: [2] } }))).toBe(1);
    expect(list({ filter: { kinds: ["cafe"], states: ["planned"] } })).toContain("種別：カフェ");
  });
  test("says in words what to do where nothing is found, and where there is nothing yet", () => {
    expect(list({ filter: { words: "どこにもない" } })).toContain("あてはまる場所がありません");
    expect(list({}, {}, [])).toContain("まだ場所がありません");
  });
  test("marks a place in whose form something is unsaved", () => {
    const writtenPlaces = new Map([["p1", writtenPlace(PLACES[0]!)]]);
    expect(list({}, { writtenPlaces })).toContain("書きかけ");
    expect(list({})).not.toContain("書きかけ");
  });
  test("offers what can be done with ticked places, hidden ones counted", () => {
    const html = list({ filter: { words: "斉藤" } }, { chosenPlaceIds: new Set(["p1", "p2"]) });
    expect(html).toContain("2か所を選んでいます（いま見えていない1か所を含む）");
    expect(html).toContain("きょう確認した");
  });
  test("as the public gets it holds no hidden place and no hidden field, finds none by them, and changes nothing", () => {
    const html = list({ asPublic: true }, { chosenPlaceIds: new Set(["p1"]) });
    expect(html).not.toContain("青空サロン");
    expect(html).toContain("計画中の1か所は出ません");
    expect(html).not.toContain("場所を足す");
    expect(html).not.toContain("きょう確認した");
    expect(rowsOf(list({ filter: { words: "鍵は隣" } }))).toBe(1);
    expect(rowsOf(list({ asPublic: true, filter: { words: "鍵は隣" } }))).toBe(0);
  });
});

import { NO_FILTER, type PlaceFilter } from "../domain/places/placeFilter.ts";

/** What of ととのえる is open, and which places its list shows. */
export interface InventoryView {
  readonly part: InventoryPart;
  readonly filter: PlaceFilter;
  readonly sorting: InventorySorting;
  /** 「公開で見える姿」: the list as the public gets it. */
  readonly asPublic: boolean;
  /** Whether the form of the selected place is open beside the list. */
  readonly form: boolean;
}

/** 一覧 `list`, 取り込む `import`, 確かめる `upkeep`, 履歴 `history`, 書き出す `out`. */
export const INVENTORY_PARTS = ["list", "import", "upkeep", "history", "out"] as const;
export type InventoryPart = (typeof INVENTORY_PARTS)[number];

interface InventorySorting {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

/** The whole list, in the order of its readings. */
export const USUAL_INVENTORY: InventoryView = {
  part: "list",
  filter: NO_FILTER,
  sorting: { column: "name", direction: "ascending" },
  asPublic: false,
  form: false,
};

/** The kinds of place. The first five are the layers of the map; the rest are drawn as その他. */
export const PLACE_KINDS = [
  "salon",
  "cafe",
  "engawa",
  "ibasho",
  "branch",
  "consultation",
  "dining",
  "exercise",
  "learning",
  "childcare",
  "communityCentre",
  "careService",
  "mobileShop",
  "other",
] as const;

/** サロン salon, カフェ cafe, 地域の縁側 engawa, 居場所 ibasho, 包括ブランチ branch, 相談窓口 consultation, … */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The five core layers, in the order of the legend. */
export const CORE_KINDS = ["salon", "cafe", "engawa", "ibasho", "branch"] as const;

/** A layer of the map: one of the five, or all other kinds together. */
export type PlaceLayer = (typeof CORE_KINDS)[number] | "other";

/** The layers in the order of the legend. */
export const PLACE_LAYERS: readonly PlaceLayer[] = [...CORE_KINDS, "other"];

/** The layer that a kind is drawn in. */
export function layerOfKind(kind: PlaceKind): PlaceLayer {
  return CORE_KINDS.find((core) => core === kind) ?? "other";
}

import type { PlaceKind, PlaceLayer } from "../domain/places/placeKind.ts";

/** What each kind of place is called. */
export const KIND_NAMES: Readonly<Record<PlaceKind, string>> = {
  salon: "サロン",
  cafe: "カフェ",
  engawa: "地域の縁側",
  ibasho: "居場所",
  branch: "包括ブランチ",
  consultation: "相談窓口",
  dining: "地域食堂・子ども食堂",
  exercise: "体操教室",
  learning: "学習支援",
  childcare: "子育てひろば",
  communityCentre: "公民館・集会所",
  careService: "介護サービス",
  mobileShop: "移動販売",
  other: "その他",
};

/** What each layer of the map is called. */
export const LAYER_NAMES: Readonly<Record<PlaceLayer, string>> = {
  salon: "サロン",
  cafe: "カフェ",
  engawa: "地域の縁側",
  ibasho: "居場所",
  branch: "包括ブランチ",
  other: "その他",
};

/** The layers in as few letters as a narrow column has; each is part of the full name. */
export const LAYER_SHORT_NAMES: Readonly<Record<PlaceLayer, string>> = {
  salon: "サロン",
  cafe: "カフェ",
  engawa: "縁側",
  ibasho: "居場所",
  branch: "包括",
  other: "その他",
};

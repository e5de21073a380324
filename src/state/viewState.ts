import type { Question } from "../domain/coverage/question.ts";
import { USUAL_FIND } from "./find/findHash.ts";
import type { FindView } from "./find/findState.ts";
import { type InventoryView, USUAL_INVENTORY } from "./inventoryView.ts";

/** What a person would want to send to a colleague: all of it stands in the URL hash, and nothing else does. */
export interface ViewState {
  readonly screen: Screen;
  readonly question: Question;
  /** 歩いて届くか `access`, 校区の中にあるか `provision`: never mixed. */
  readonly mode: "access" | "provision";
  readonly zoneId: string | null;
  readonly placeId: string | null;
  readonly camera: Camera | null;
  readonly background: Background;
  readonly reach: ReachShown;
  /** Whether 候補地 are drawn as well; they are no part of the question. */
  readonly candidates: boolean;
  readonly inventory: InventoryView;
  readonly find: FindView;
}

/** さがす `find`, ととのえる `inventory`, しらべる `survey`, まちの設定 `town`. */
export type Screen = "find" | "inventory" | "survey" | "town";

export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** The town's own streets only, or a 地理院タイル under them when there is internet. */
export type Background = "none" | "gsiPale" | "gsiStd";

/** Whose reach is drawn as a band: nobody's, the selected place's, or all counted places'. */
export type ReachShown = "none" | "selected" | "all";

/** The question the app opens with: 65+ within 500 m of the five kinds, on foot, by 小学校区. */
export function defaultViewState(): ViewState {
  return {
    screen: "survey",
    question: {
      layers: ["salon", "cafe", "engawa", "ibasho", "branch"],
      limit: { unit: "metres", value: 500 },
      walker: "ordinary",
      peopleClass: "age65",
      measure: "street",
      zoneSetId: "",
    },
    mode: "access",
    zoneId: null,
    placeId: null,
    camera: null,
    background: "none",
    reach: "selected",
    candidates: false,
    inventory: USUAL_INVENTORY,
    find: USUAL_FIND,
  };
}

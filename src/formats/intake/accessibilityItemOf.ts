import type { AccessibilityItem } from "../../domain/places/place.ts";
import { ACCESSIBILITY_ITEMS } from "../../domain/places/place.ts";
import { ACCESSIBILITY_NAMES } from "../../text/accessibilityNames.ts";
import { foldedText } from "../table/foldedText.ts";

/**
 * The item of accessibility that a column of 有/無 is for: the names of 01 公共施設 and DS-436, of toilet
 * lists, and our own; `null` = another column, or an item that we do not tell apart (ツエ貸出, 字幕 …).
 */
export function accessibilityItemOf(header: string): AccessibilityItem | null {
  return BY_NAME.get(foldedText(header)) ?? null;
}

const NAMES: Readonly<Record<AccessibilityItem, string>> = {
  levelEntrance: "段差なし 段差解消 入口段差なし",
  ramp: "スロープ、エレベータ、エスカレータ スロープ スロープの有無",
  accessibleToilet:
    "バリアフリートイレ 多目的トイレ 多機能トイレ 車いす用トイレ 車椅子用トイレ 車椅子使用者用トイレ有無 wheelchairRestroom",
  parking: "優先駐車場 駐車場 駐車場の有無 駐車場有無",
  wheelchair: "車椅子可 車いす可 車椅子対応 車いす対応",
  ostomate: "オストメイト対応トイレ オストメイト設置トイレ有無 オストメイト対応 ostomateRestroom",
  signLanguage: "手話対応 手話通訳",
  writtenTalk: "筆談対応",
  nursing: "授乳室 おむつ替えコーナー 乳幼児用設備設置トイレ有無 anInfantRestroom",
};

const BY_NAME: ReadonlyMap<string, AccessibilityItem> = new Map(
  ACCESSIBILITY_ITEMS.flatMap((item) =>
    [...NAMES[item].split(" "), ACCESSIBILITY_NAMES[item]].map(
      (name): [string, AccessibilityItem] => [foldedText(name), item],
    ),
  ),
);

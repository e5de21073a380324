import type { AccessibilityItem } from "../domain/places/place.ts";

/** What each item of accessibility is called. */
export const ACCESSIBILITY_NAMES: Readonly<Record<AccessibilityItem, string>> = {
  levelEntrance: "入口に段差がない",
  ramp: "スロープ",
  accessibleToilet: "車いすで使えるトイレ",
  parking: "駐車場",
  wheelchair: "車いすで入れる",
  ostomate: "オストメイト",
  signLanguage: "手話",
  writtenTalk: "筆談",
  nursing: "授乳・おむつ替え",
};

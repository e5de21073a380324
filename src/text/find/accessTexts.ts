import {
  ACCESSIBILITY_ITEMS,
  type AccessibilityItem,
  type Place,
} from "../../domain/places/place.ts";
import { ACCESSIBILITY_NAMES } from "../accessibilityNames.ts";
import type { InLanguages, Language } from "./language.ts";

/**
 * How easy it is to get in and stay, as a list of short texts: what there is, and the step or the missing way in
 * for a wheelchair, which one must know before going. What the list does not say is not said.
 */
export function accessTexts(
  { accessibility = {} }: Pick<Place, "accessibility">,
  language: Language,
): readonly string[] {
  return ACCESSIBILITY_ITEMS.flatMap((item) => {
    if (accessibility[item] === true) return [HAS[language][item]];
    const without = accessibility[item] === false ? HAS_NOT[language][item] : undefined;
    return without === undefined ? [] : [without];
  });
}

const HAS: InLanguages<Readonly<Record<AccessibilityItem, string>>> = {
  ja: ACCESSIBILITY_NAMES,
  easy: {
    levelEntrance: "{入口|いりぐち}に {段|だん}が ありません",
    ramp: "スロープ（{坂|さか}に なった {入口|いりぐち}）が あります",
    accessibleToilet: "{車|くるま}いすで {使|つか}える トイレが あります",
    parking: "{車|くるま}を {止|と}めることが できます",
    wheelchair: "{車|くるま}いすで {入|はい}ることが できます",
    ostomate: "オストメイトの トイレが あります",
    signLanguage: "{手話|しゅわ}で {話|はな}すことが できます",
    writtenTalk: "{紙|かみ}に {書|か}いて {話|はな}すことが できます",
    nursing: "{赤|あか}ちゃんの お{乳|ちち}や おむつの {場所|ばしょ}が あります",
  },
  en: {
    levelEntrance: "No step at the entrance",
    ramp: "Ramp",
    accessibleToilet: "Wheelchair-accessible toilet",
    parking: "Parking",
    wheelchair: "Wheelchairs can get in",
    ostomate: "Ostomate toilet",
    signLanguage: "Sign language",
    writtenTalk: "Conversation in writing",
    nursing: "Room for nursing and changing",
  },
};

const HAS_NOT: InLanguages<Readonly<Partial<Record<AccessibilityItem, string>>>> = {
  ja: {
    levelEntrance: "入口に段差がある",
    wheelchair: "車いすで入るのはむずかしい",
    parking: "駐車場はない",
  },
  easy: {
    levelEntrance: "{入口|いりぐち}に {段|だん}が あります",
    wheelchair: "{車|くるま}いすで {入|はい}ることは むずかしいです",
    parking: "{車|くるま}を {止|と}める ところは ありません",
  },
  en: {
    levelEntrance: "There is a step at the entrance",
    wheelchair: "Hard to enter with a wheelchair",
    parking: "No parking",
  },
};

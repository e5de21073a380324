import type { Spot } from "../../domain/spots/spot.ts";
import type { InLanguages, Language } from "./language.ts";

/** What sort of thing somebody says where they are by: 「学校」, 「町の名前」. */
export function spotKindText(kind: Spot["kind"], language: Language): string {
  return SPOT_KIND_TEXTS[language][kind];
}

const SPOT_KIND_TEXTS: InLanguages<Readonly<Record<Spot["kind"], string>>> = {
  ja: {
    town: "町の名前",
    school: "学校",
    station: "駅",
    landmark: "目じるし",
    postcode: "郵便番号",
    zone: "学区・地区",
    place: "集まる場所",
  },
  easy: {
    town: "{町|まち}の {名前|なまえ}",
    school: "{学校|がっこう}",
    station: "{駅|えき}",
    landmark: "よく {知|し}られた {場所|ばしょ}",
    postcode: "{郵便番号|ゆうびんばんごう}",
    zone: "{学校|がっこう}の {地域|ちいき}",
    place: "{集|あつ}まる {場所|ばしょ}",
  },
  en: {
    town: "Neighbourhood",
    school: "School",
    station: "Station",
    landmark: "Landmark",
    postcode: "Postcode",
    zone: "District",
    place: "Place to meet",
  },
};

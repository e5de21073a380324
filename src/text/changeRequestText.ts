import type { Place } from "../domain/places/place.ts";
import { dayText } from "./dayText.ts";
import { FIELD_WORDS } from "./fieldWords.ts";
import { STATUS_NAMES } from "./statusNames.ts";

/**
 * A letter that asks those who run a place to look over what the list says of it. It holds only what they
 * know themselves and what the public may see; nothing 内部 and no names of people.
 */
export function changeRequestText(place: Place, townName: string): string {
  const lines = FIELDS.map(([word, read]) => `・${word}：${read(place) || "（わかりません）"}`);
  const confirmed =
    place.verifiedOn === undefined ? "" : `（最後に確かめた日：${dayText(place.verifiedOn)}）`;
  return [
    `${place.operator ?? place.name} ご担当者さま`,
    "",
    `いつもお世話になっております。${townName}の居場所の一覧に、次のように載せています。${confirmed}`,
    "変わったところがあれば、直してお返しください。変わりがなければ「変わりなし」とお知らせください。",
    "",
    ...lines,
    "",
    "お忙しいところ恐れ入りますが、よろしくお願いいたします。",
    "",
  ].join("\n");
}

const FIELDS: readonly (readonly [word: string, read: (place: Place) => string | undefined])[] = [
  [FIELD_WORDS.name, ({ name }) => name],
  [FIELD_WORDS.status, ({ status }) => STATUS_NAMES[status.state]],
  [FIELD_WORDS.scheduleText, ({ scheduleText }) => scheduleText],
  [FIELD_WORDS.address, ({ address }) => address],
  [FIELD_WORDS.phone, ({ phone }) => phone],
  [FIELD_WORDS.fee, ({ fee }) => fee],
  [FIELD_WORDS.audienceGroups, ({ audienceGroups }) => audienceGroups?.join("、")],
  [FIELD_WORDS.activities, ({ activities }) => activities?.join("、")],
  [FIELD_WORDS.ride, ({ ride }) => ride],
];

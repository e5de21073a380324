import type { PlaceField } from "../domain/places/place.ts";
import type { WithheldReason } from "../domain/places/withheldReason.ts";
import { FIELD_WORDS } from "./fieldWords.ts";
import { numberText } from "./numberText.ts";

/** What was left out, in numbers. */
export interface LeftOut {
  readonly withheld: readonly WithheldReason[];
  readonly strippedFields: ReadonlyMap<PlaceField, number>;
  readonly blurredCount: number;
  readonly withoutEventCount: number;
}

/** 「97か所が入ります。計画中の2か所は入りません。」: said before anything is written. */
export function sendOutText(placeCount: number, withheld: readonly WithheldReason[]): string {
  const reasons = withheldParts(withheld);
  const sum = `${numberText(placeCount)}か所が入ります。`;
  return reasons.length === 0 ? sum : `${sum}${reasons.join("、")}は入りません。`;
}

/** 「縁側市_….xlsx を書き出しました」. */
export function sentText(fileName: string): string {
  return `${fileName} を書き出しました`;
}

/** 「97か所が入っています。そのうち1か所は、位置がまだ決まっていません。」; of events 「97か所の、120件の予定が入っています。」 */
export function sentCountText(
  placeCount: number,
  unlocatedCount: number,
  eventCount: number | null,
): string {
  const places = `${numberText(placeCount)}か所`;
  if (eventCount !== null) return `${places}の、${numberText(eventCount)}件の予定が入っています。`;
  return unlocatedCount === 0
    ? `${places}が入っています。`
    : `${places}が入っています。そのうち${numberText(unlocatedCount)}か所は、位置がまだ決まっていません。`;
}

/** Each thing that was left out, with its reason, as a sentence of its own. */
export function leftOutSentences(leftOut: LeftOut): string[] {
  const { withheld, strippedFields, blurredCount, withoutEventCount } = leftOut;
  const fields = Array.from(strippedFields, ([field, count]) => {
    return `${FIELD_WORDS[field]}\u00a0${numberText(count)}`;
  });
  return [
    ...withheldParts(withheld).map((part) => `${part}は入れていません。`),
    fields.length === 0 ? "" : `この相手に見せない項目（か所）：${fields.join("、")}`,
    blurredCount === 0
      ? ""
      : `${numberText(blurredCount)}か所は、正確な位置のかわりに、約500\u00a0m四方の真ん中の位置にしました。`,
    withoutEventCount === 0
      ? ""
      : `${numberText(withoutEventCount)}か所は、確かな日程がないか休止中なので、予定がありません。`,
  ].filter((sentence) => sentence !== "");
}

function withheldParts(withheld: readonly WithheldReason[]): string[] {
  return REASONS.flatMap(([reason, word]) => {
    const count = withheld.filter((each) => each === reason).length;
    return count === 0 ? [] : [`${word}${numberText(count)}か所`];
  });
}

const REASONS: readonly (readonly [WithheldReason, string])[] = [
  ["planned", "計画中の"],
  ["closed", "廃止の"],
  ["consentWithdrawn", "公開の同意が取り消された"],
];

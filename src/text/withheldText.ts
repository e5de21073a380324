import type { WithheldReason } from "../domain/places/withheldReason.ts";
import { numberText } from "./numberText.ts";

/** What the public sees of the list, and why it does not see the rest: 「公開では97か所が見えます。…」 */
export function withheldText(shown: number, withheld: readonly WithheldReason[]): string {
  const seen = `公開では${numberText(shown)}か所が見えます。非公開の項目は空になり、個人宅などの位置はおおよそになります。`;
  const parts = REASONS.flatMap(([reason, word]) => {
    const count = withheld.filter((each) => each === reason).length;
    return count === 0 ? [] : [`${word}${numberText(count)}か所`];
  });
  return parts.length === 0 ? seen : `${seen}${parts.join("、")}は出ません。`;
}

const REASONS: readonly (readonly [WithheldReason, string])[] = [
  ["planned", "計画中の"],
  ["closed", "廃止の"],
  ["consentWithdrawn", "公開の同意が取り消された"],
];

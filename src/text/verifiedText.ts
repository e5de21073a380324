import { dayText } from "./dayText.ts";
import { INVENTORY_WORDS } from "./inventoryWords.ts";

/** 「確認：2026年6月1日」; 「確認：まだ」 where nobody has. */
export function verifiedText(verifiedOn: string | undefined): string {
  const day = verifiedOn === undefined ? INVENTORY_WORDS.notVerified : dayText(verifiedOn);
  return `${INVENTORY_WORDS.verified}${day}`;
}

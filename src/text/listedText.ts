import { numberText } from "./numberText.ts";

/** How many places the list shows: 「107か所」, or of how many: 「107か所のうち32か所」. */
export function listedText(listed: number, all: number): string {
  return listed === all
    ? `${numberText(all)}か所`
    : `${numberText(all)}か所のうち${numberText(listed)}か所`;
}

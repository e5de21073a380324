import type { CandidateSite } from "../domain/places/candidateSite.ts";

/** What is known of a candidate site beside its name: 「空き家。縁側市若葉台6丁目。入口を分けられる。」; "" = nothing. */
export function candidateText({ venue, address, note }: CandidateSite): string {
  return [venue, address, note]
    .flatMap((part) => (part === undefined || part === "" ? [] : [`${part.replace(/。$/, "")}。`]))
    .join("");
}

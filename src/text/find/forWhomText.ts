import { isStigmatising } from "../../domain/places/isStigmatising.ts";
import type { Place } from "../../domain/places/place.ts";
import { AUDIENCE_RULES } from "./audienceRules.ts";
import { isForAnyone } from "./isForAnyone.ts";
import { joinedParts } from "./joinedParts.ts";
import type { Language } from "./language.ts";
import { sentenceCase } from "./sentenceCase.ts";
import type { TextPart } from "./textPart.ts";
import { wordsByRule } from "./wordsByRule.ts";

/**
 * For whom a place is, in the list's own words: 「だれでも」, 「高齢のかた」; empty = the list does not say, or says it
 * only in words that brand people. Where anybody may come, that alone is said.
 */
export function forWhomText(
  place: Pick<Place, "audienceGroups">,
  language: Language,
): readonly TextPart[] {
  const groups = isForAnyone(place) ? ["だれでも"] : (place.audienceGroups ?? []);
  const neutral = groups.map((group) => group.trim()).filter((group) => !isBranding(group));
  const parts = new Map(
    neutral.map((group) => {
      const part = partOf(group, language);
      return [part.text, part];
    }),
  );
  return sentenceCase(joinedParts([...parts.values()], language));
}

/** What nobody would like to be called on the way in, nor to be known for; besides the words that are never public. */
function isBranding(group: string): boolean {
  return (
    group === "" ||
    isStigmatising(group) ||
    /孤立|孤独|不登校|要援護|見守り|要支援|弱者|(?:一人|ひとり|独り)(?:暮|ぐ)らし|独居|ひとり親|母子家庭|父子家庭|生活保護|低所得/.test(
      group,
    )
  );
}

function partOf(group: string, language: Language): TextPart {
  if (language === "ja") return { text: politely(group), isJapanese: false };
  const known = wordsByRule(group, AUDIENCE_RULES, language);
  return { text: known ?? group, isJapanese: known === null && language === "en" };
}

function politely(group: string): string {
  return group
    .replace(/^誰でも$/, "だれでも")
    .replace(/^(概ね|おおむね)?(.*歳以上)(の方)?$/, "$2のかた")
    .replace(/^(主に)?高齢者$/, "$1高齢のかた")
    .replace(/^(障害|障がい)者$/, "$1のあるかた");
}

import type { Place } from "../../domain/places/place.ts";
import { activitiesParts } from "./activitiesParts.ts";
import { isForAdvice } from "./isForAdvice.ts";
import { isForAnyone } from "./isForAnyone.ts";
import { KIND_PLAIN_WORDS } from "./kindPlainWords.ts";
import type { InLanguages, Language } from "./language.ts";
import { sentenceCase } from "./sentenceCase.ts";
import type { TextPart } from "./textPart.ts";

/**
 * What a place is, in two to four short sentences: 「ふらっと寄って休めるところです。だれでもどうぞ。将棋、畑しごとがあります。」
 */
export function placeDescription(
  place: Pick<Place, "kinds" | "activities" | "audienceGroups" | "consultation">,
  language: Language,
): readonly TextPart[] {
  const words = DESCRIPTION_WORDS[language];
  const [kind] = place.kinds;
  const isDesk = isForAdvice(kind);
  const done = (place.activities ?? []).filter((word) => !isDesk || word !== "相談");
  const activities = activitiesParts(done, language);
  const parts = [
    ...sentenceCase([own(`${KIND_PLAIN_WORDS[language][kind]}${words.is}`)]),
    ...(isForAnyone(place) ? [own(words.anyone)] : []),
    ...(activities.length === 0 ? [] : [own(words.before), ...activities, own(words.after)]),
    ...(place.consultation === true && !isDesk ? [own(words.consultation)] : []),
  ];
  return parts.filter(({ text }) => text !== "");
}

function own(text: string): TextPart {
  return { text, isJapanese: false };
}

interface DescriptionWords {
  readonly is: string;
  readonly anyone: string;
  readonly before: string;
  readonly after: string;
  readonly consultation: string;
}

const DESCRIPTION_WORDS: InLanguages<DescriptionWords> = {
  ja: {
    is: "です。",
    anyone: "だれでもどうぞ。",
    before: "",
    after: "があります。",
    consultation: "困りごとの相談もできます。",
  },
  easy: {
    is: "です。",
    anyone: "だれでも {来|き}て ください。",
    before: "ここで すること：",
    after: "。",
    consultation: "{困|こま}ったことの {相談|そうだん}も できます。",
  },
  en: {
    is: ".",
    anyone: " Everyone is welcome.",
    before: " What happens here: ",
    after: ".",
    consultation: " You can also ask for advice.",
  },
};

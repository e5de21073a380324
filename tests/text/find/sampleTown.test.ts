import { expect, test } from "vitest";
import { PLACE_ROWS } from "../../../data/placeTable.ts";
import { feeText } from "#src/text/find/feeText.ts";
import { forWhomText } from "#src/text/find/forWhomText.ts";
import { placeNameText } from "#src/text/find/placeNameText.ts";
import { rideText } from "#src/text/find/rideText.ts";
import type { TextPart } from "#src/text/find/textPart.ts";
import { whatHappensText } from "#src/text/find/whatHappensText.ts";
import { withoutRuby } from "#src/text/find/withoutRuby.ts";

const PLACES = PLACE_ROWS.map(({ more, ...row }) => ({ ...row, ...more }));
const KANJI = /\p{Script=Han}/u;

/** What no rule knows: rides told in a sentence of their own. */
const OWN_SENTENCES = ["南浜新田から送迎あり", "坂の上の家まで車で送り迎え"];

function facts(place: (typeof PLACES)[number], language: "easy" | "en"): readonly TextPart[] {
  return [whatHappensText, feeText, rideText, forWhomText].flatMap((say) => say(place, language));
}

test("what the sample town's list says of its places is known in English", () => {
  const japanese = PLACES.flatMap((place) => facts(place, "en"))
    .filter(({ isJapanese }) => isJapanese)
    .map(({ text }) => text);
  expect(japanese.toSorted()).toEqual(OWN_SENTENCES);
});

test("what the sample town's list says of its places has furigana", () => {
  const bare = PLACES.flatMap((place) => facts(place, "easy"))
    .map(({ text }) => text)
    .filter((text) => KANJI.test(text.replaceAll(/\{[^|{}]+\|[^|{}]+\}/g, "")));
  expect(bare.toSorted()).toEqual(OWN_SENTENCES);
});

test("every name of the sample town is read stretch by stretch, and stays the same name", () => {
  for (const place of PLACES) {
    const [easy] = placeNameText(place, "easy");
    expect(withoutRuby(easy!.text)).toBe(place.name);
    expect(easy!.text).not.toMatch(/\{[^|}]*[ぁ-んァ-ン][^|}]*\|/);
    expect(placeNameText(place, "en")).toHaveLength(2);
  }
});

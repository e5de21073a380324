import { describe, expect, test } from "vitest";
import { isStigmatising } from "#src/domain/places/isStigmatising.ts";
import { ACTIVITY_WORDS } from "#src/text/find/activityWords.ts";
import { AUDIENCE_RULES } from "#src/text/find/audienceRules.ts";
import { FEE_RULES } from "#src/text/find/feeRules.ts";
import { JOINING_RULES } from "#src/text/find/joiningRules.ts";
import { LANGUAGES, type Language } from "#src/text/find/language.ts";
import { RIDE_RULES } from "#src/text/find/rideRules.ts";
import { ANY_NAME, EXPORTS, partsOfText, type Said, saidBy, WORD_TABLES } from "./everyText.ts";
import { MADE_TEXTS } from "./madeTexts.ts";

const KANJI = /[\p{Script=Han}々〆ヶ]/u;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const RUBY = /\{([^|{}]+)\|([^|{}]+)\}/g;

/** Functions of names and of other texts, which say the same in each language; and pages in Japanese alone. */
const WITHOUT_LANGUAGE = new Set([
  "calendarFileName",
  "countFigure",
  "easyDayOfMonth",
  "easyMinutes",
  "embedSnippet",
  "isForAdvice",
  "isForAnyone",
  "joinedParts",
  "partsByRule",
  "placeNameText",
  "plainText",
  "readingRuns",
  "romanName",
  "sentenceCase",
  "siteNotesText",
  "unbrokenPieces",
  "withFurigana",
  "withoutRuby",
  "wordsByRule",
  "wrongReport",
]);

/** English that has Japanese in it on purpose: what to type, and a message to those who read Japanese. */
const JAPANESE_IN_ENGLISH = new Set(["FROM_WORDS.en.searchExample", "PLACE_WORDS.en.wrongText"]);

/** A message to those who read Japanese, in whichever language the page is. */
const FOR_JAPANESE_READERS = new Set(["PLACE_WORDS.easy.wrongText"]);

const NEVER =
  /空白地帯|買い物弱者|交通弱者|弱者|お年寄り|年寄り|老人|独居|孤立|困窮|ひきこもり|引きこもり|徘徊|痴呆|健常|危険な|問題のある/;
const OFFICE_WORDS = /サロン|居場所|包括|ブランチ|拠点|圏域|需要点|開催|実施|該当|検索/;

function tableTexts(language: Language): readonly Said[] {
  return WORD_TABLES.flatMap(([name, table]) => saidBy(table[language], `${name}.${language}`));
}

function madeTexts(language: Language): readonly Said[] {
  return Object.entries(MADE_TEXTS).flatMap(([name, make]) =>
    make(language).flatMap((given, index) =>
      partsOfText(given).map(({ text }) => ({ where: `${name}.${language}.${index}`, text })),
    ),
  );
}

const RULED = [
  ...ACTIVITY_WORDS.map(([[word], easy, en]) => [`ACTIVITY_WORDS.${word}`, easy, en] as const),
  ...Object.entries({ AUDIENCE_RULES, FEE_RULES, JOINING_RULES, RIDE_RULES }).flatMap(
    ([name, rules]) =>
      rules.map(([written, easy, en]) => [`${name}.${written.source}`, easy, en] as const),
  ),
];

function ruledTexts(language: Exclude<Language, "ja">): readonly Said[] {
  return RULED.map(([where, easy, en]) => ({ where, text: language === "easy" ? easy : en }));
}

function all(language: Language): readonly Said[] {
  const ruled = language === "ja" ? [] : ruledTexts(language);
  return [...tableTexts(language), ...madeTexts(language), ...ruled];
}

/** Without the running numbers of functions and arguments. */
function placeOf(where: string): string {
  return where.replaceAll(/\(\d+\)/g, "");
}

test("the texts of the folder are found", () => {
  expect(WORD_TABLES.length).toBeGreaterThan(8);
  expect(tableTexts("ja").length).toBeGreaterThan(150);
  expect(ruledTexts("en").length).toBeGreaterThan(200);
});

test("every function of the folder is held to these rules", () => {
  const functions = [...EXPORTS].filter(([, value]) => typeof value === "function");
  const names = functions.map(([name]) => name).filter((name) => !WITHOUT_LANGUAGE.has(name));
  expect(names.toSorted()).toEqual(Object.keys(MADE_TEXTS).toSorted());
});

test("every table says the same things in each language", () => {
  const shapes = WORD_TABLES.map(([name, table]) =>
    LANGUAGES.map((language) => saidBy(table[language], name).map(({ where }) => placeOf(where))),
  );
  for (const [ja, easy, en] of shapes) {
    expect(new Set(easy)).toEqual(new Set(ja));
    expect(new Set(en)).toEqual(new Set(ja));
  }
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("no text is empty, none is broken off", () => {
    const allowedEmpty = /FROM_WORDS\.\w+\.around\.|routeWords|\.step\(/;
    const wrong = all(language).filter(
      ({ where, text }) => (text === "" && !allowedEmpty.test(where)) || /undefined|NaN/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test("no text brands, blames or speaks like an office", () => {
    const wrong = all(language).filter(
      ({ text }) => isStigmatising(text) || NEVER.test(text) || OFFICE_WORDS.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test("braces are furigana, or there are none", () => {
    const wrong = all(language).filter(({ text }) => /[{}|]/.test(text.replaceAll(RUBY, "")));
    expect(wrong).toEqual([]);
  });
});

describe("やさしい日本語", () => {
  test("has furigana on every kanji", () => {
    const wrong = all("easy").filter(
      ({ where, text }) =>
        !FOR_JAPANESE_READERS.has(placeOf(where)) && KANJI.test(text.replaceAll(RUBY, "")),
    );
    expect(wrong).toEqual([]);
  });

  test("has furigana in hiragana, over kanji and figures alone", () => {
    const wrong = all("easy").flatMap(({ where, text }) =>
      [...text.matchAll(RUBY)]
        .filter(
          ([, written = "", read = ""]) =>
            !/^[ぁ-ゖー]+$/.test(read) ||
            !/^[\p{Script=Han}々ヶ\d]+$/u.test(written) ||
            !KANJI.test(written),
        )
        .map(([ruby]) => `${where}: ${ruby}`),
    );
    expect(wrong).toEqual([]);
  });

  test("reads 分 as its number asks", () => {
    const wrong = all("easy").filter(({ text }) =>
      /[134680]\{分\|ふん\}|[2579]\{分\|ぷん\}/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test("says no more than one thing in a sentence, and never no twice", () => {
    const wrong = all("easy").filter(({ text }) =>
      text
        .replaceAll(RUBY, "$1")
        .split(/[。？！]/)
        .some((sentence) => sentence.replaceAll(/「.*?」/g, "").length > 60),
    );
    const twice = all("easy").filter(({ text }) => /ないことは|なくは|ないわけ/.test(text));
    expect([...wrong, ...twice]).toEqual([]);
  });
});

describe("English", () => {
  test("has no Japanese but names", () => {
    const wrong = [...tableTexts("en"), ...ruledTexts("en")].filter(
      ({ where, text }) =>
        !JAPANESE_IN_ENGLISH.has(placeOf(where)) &&
        JAPANESE.test(text.replaceAll(ANY_NAME, "").replaceAll("ゐ", "")),
    );
    expect(wrong).toEqual([]);
  });

  test("marks what is Japanese, and nothing else", () => {
    const parts = Object.entries(MADE_TEXTS).flatMap(([name, make]) =>
      make("en")
        .flatMap(partsOfText)
        .map((part) => ({ name, ...part })),
    );
    const wrong = parts.filter(({ text, isJapanese }) => {
      const bare = text.replaceAll(/ヨガ|ゐゐ/g, "");
      return isJapanese !== JAPANESE.test(bare);
    });
    expect(wrong).toEqual([]);
  });
});

test("no Japanese text is left as it is in another language", () => {
  const same = WORD_TABLES.flatMap(([name, table]) => {
    const ja = new Map(saidBy(table.ja, name).map(({ where, text }) => [where, text]));
    return (["easy", "en"] as const).flatMap((language) =>
      saidBy(table[language], name).filter(({ where, text }) => {
        const isWords = (language === "easy" ? KANJI : JAPANESE).test(
          text.replaceAll(ANY_NAME, ""),
        );
        return ja.get(where) === text && isWords;
      }),
    );
  });
  expect(same.filter(({ where }) => !placeOf(where).endsWith("wrongText"))).toEqual([]);
});

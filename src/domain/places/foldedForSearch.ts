import { KANJI_VARIANTS } from "./kanjiVariants.ts";

/**
 * The text as it is compared when people search: full and half width, capitals, かな and カナ, small kana,
 * old kana (ゐゑをぢづ), 旧字体 and other variants of kanji, 々, ヶ and ケ as が between kanji, ノ and 之 as の,
 * 丁目 in kanji figures, every dash between figures, and all spaces and middle dots are made alike. Folding
 * twice changes nothing more.
 */
export function foldedForSearch(text: string): string {
  return text
    .replaceAll(UNHEARD, "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/(?<=\d)[‐‑‒–—―−ー]+(?=\d)/g, "-")
    .replaceAll(UNHEARD, "")
    .replaceAll(/[ー\u3099\u309a]/g, "")
    .replaceAll(/\p{Script=Han}/gu, (kanji) => KANJI_VARIANTS.get(kanji) ?? kanji)
    .replaceAll(/(\p{Script=Han})([々〻]+)/gu, (_, kanji: string, more: string) =>
      kanji.repeat(1 + more.length),
    )
    .replaceAll(BETWEEN_KANJI, (particle) => ("ノ之乃の".includes(particle) ? "の" : "が"))
    .replaceAll(/[一二三四五六七八九十]+(?=丁目|番|号)/g, (figures) => String(figureOf(figures)))
    .replaceAll(/[ァ-ヶヽヾ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - KANA_APART))
    .replaceAll(
      /([ぁ-ゖ])([ゝゞ]+)/g,
      (_, kana: string, marks: string) =>
        kana + marks.replaceAll("ゝ", kana).replaceAll("ゞ", voiced(kana)),
    )
    .replaceAll(/ゔ[ぁぃぅぇぉ]?/g, (letters) => VU[letters] ?? "ぶ")
    .replaceAll(/[ぁぃぅぇぉっゃゅょゎゕゖゐゑをぢづ]/g, (letter) => PLAIN_KANA[letter] ?? letter);
}

const UNHEARD = /[\s・･,，、。〜~「」『』()（）]/g;
const BETWEEN_KANJI = /(?<=\p{Script=Han})[ヶケがガノの之乃](?=\p{Script=Han})/gu;

/** From a カナ to its かな in Unicode. */
const KANA_APART = 0x60;

const VU: Readonly<Record<string, string>> = {
  ゔぁ: "ば",
  ゔぃ: "び",
  ゔぅ: "ぶ",
  ゔぇ: "べ",
  ゔぉ: "ぼ",
};

const PLAIN_KANA: Readonly<Record<string, string>> = {
  ぁ: "あ",
  ぃ: "い",
  ぅ: "う",
  ぇ: "え",
  ぉ: "お",
  っ: "つ",
  ゃ: "や",
  ゅ: "ゆ",
  ょ: "よ",
  ゎ: "わ",
  ゕ: "か",
  ゖ: "け",
  ゐ: "い",
  ゑ: "え",
  を: "お",
  ぢ: "じ",
  づ: "ず",
};

function voiced(kana: string): string {
  const joined = `${kana}\u3099`.normalize("NFC");
  return joined.length === 1 ? joined : kana;
}

const KANJI_FIGURES = "〇一二三四五六七八九";

/** 1–99 as written in addresses: 三, 十, 二十五. */
function figureOf(figures: string): number {
  const [tens = "", ones = ""] = figures.includes("十") ? figures.split("十") : ["", figures];
  const ten = figures.includes("十") ? Math.max(KANJI_FIGURES.indexOf(tens || "一"), 1) : 0;
  return ten * 10 + Math.max(KANJI_FIGURES.indexOf(ones), 0);
}

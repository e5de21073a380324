/**
 * A schedule's words in one spelling: NFKC, one wave, one dot of lists, brackets `(` `)`, Arabic digits where
 * a kanji numeral counts something, `。` for every line break, `※` for ①②. Only for reading, never shown as
 * what people wrote.
 */
export function normalText(text: string): string {
  const plain = withoutCircledNumbers(text).normalize("NFKC");
  return withArabicDigits(
    plain
      .replace(/\(改行\)|<br\s*\/?>|[\r\n\v\f\u2028\u2029]+/gi, "。")
      .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
      .replace(/\s+/g, " ")
      .replace(/[〜～∼˜〰→⇒]/g, "~")
      .replace(/[‐‑‒–—―−─━]/g, "-")
      .replace(/(?<=[\d時分半曜日月火水木金土])ー(?=[\d午正月火水木金土日])/g, "~")
      .replace(/[･·•‧∙⋅]/g, "・")
      .replace(/[，､,、;；]/g, "、")
      .replace(/∶/g, ":")
      .replace(/[「『」』"“”]([0-9一二三四五六七八九])?[「『」』"“”]/g, "$1")
      .replace(/[[〔〈《{<]/g, "(")
      .replace(/[\]〕〉》}>]/g, ")")
      .replace(/\(([日月火水木金土])\) ?~ ?\(([日月火水木金土])\)/g, "$1~$2")
      .replace(/[【】■●◆★☆◎○]/g, "。"),
  ).replace(
    /年末(?:の?12月)?(\d\d)日?(?:~|-|から)(?:翌年の?)?年始の?(?:1月)?(\d)日(?:まで)?/g,
    "12/$1~1/$2",
  );
}

/** ① begins an item of a list, but counts after 第. */
function withoutCircledNumbers(text: string): string {
  return text.replace(/[①-⑳]/g, (circled, at: number) =>
    /第[①-⑳・･、,]*$/.test(text.slice(0, at)) ? circled : "※",
  );
}

const KANJI_DIGITS = "〇一二三四五六七八九";
const NUMERAL = "[〇一二三四五六七八九十]{1,3}";

/** 第一・三, 十時半, 二月, 週一回; 五十日 is the days with 5 and 0, not a number. */
function withArabicDigits(text: string): string {
  return text
    .replace(/五十日|ごとおび/g, "5日・10日・15日・20日・25日・30日")
    .replace(/三[がヶケか]日/g, "三が日")
    .replace(new RegExp(`第${NUMERAL}(?:[・、~と]第?${NUMERAL}(?![回部]))*`, "g"), digitsIn)
    .replace(
      new RegExp(`${NUMERAL}(?=時(?!間)|分|月(?!曜)|日(?!曜)|回|週|か月|ヶ月|曜)`, "g"),
      digitsIn,
    )
    .replace(new RegExp(`(?<=[週月年]に?)${NUMERAL}(?=[日回度]|$|[ 。、(])`, "g"), digitsIn);
}

function digitsIn(text: string): string {
  return text.replace(/[〇一二三四五六七八九十]+/g, (numeral) => String(numberOf(numeral)));
}

function numberOf(numeral: string): number {
  const [tens, ones] = numeral.includes("十") ? numeral.split("十") : ["", numeral];
  const tensValue = numeral.includes("十") ? (tens === "" ? 1 : digit(tens)) : 0;
  return tensValue * 10 + Array.from(ones ?? "").reduce((sum, each) => sum * 10 + digit(each), 0);
}

function digit(kanji: string | undefined): number {
  return Math.max(0, KANJI_DIGITS.indexOf(kanji ?? ""));
}

import { foldedForSearch } from "../places/foldedForSearch.ts";

/**
 * A name as spots are compared: folded as searches are, and 丁目 as its number alone, so that 西町二丁目,
 * 西町２丁, 西町2- and にしまちにちょうめ end alike.
 */
export function spotKey(text: string): string {
  return foldedForSearch(text)
    .replaceAll(SPOKEN_CHOME, (_, spoken: string) => SPOKEN_NUMBERS[spoken] ?? "")
    .replaceAll(/(?<=\d)(?:丁目?|ちようめ)/g, "")
    .replace(/[-‐‑‒–—―−]+$/, "")
    .replace(/^〒?(\d{3})-?(\d{0,4})$/, "$1$2");
}

const SPOKEN_NUMBERS: Readonly<Record<string, string>> = {
  いつ: "1",
  いち: "1",
  に: "2",
  さん: "3",
  よん: "4",
  し: "4",
  ご: "5",
  ろく: "6",
  なな: "7",
  しち: "7",
  はち: "8",
  はつ: "8",
  きゆう: "9",
  じゆう: "10",
  じゆつ: "10",
};

const SPOKEN_CHOME = new RegExp(`(${Object.keys(SPOKEN_NUMBERS).join("|")})ちようめ`, "g");

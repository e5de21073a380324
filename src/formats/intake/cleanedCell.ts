/**
 * The text of a cell as it is kept: `<br>` and （改行） become line breaks; half-width kana, Kangxi radicals
 * (⽼⼈) and kana with their marks apart become the usual letters; blanks at the ends of lines go.
 * Nothing else of the words is changed.
 */
export function cleanedCell(cell: string): string {
  const text = SPECIAL.test(cell) ? repaired(cell) : cell;
  return text.trim();
}

/** Whether a cell says that there is nothing to say: "-", なし, 特になし and the like. */
export function isBlankWord(text: string): boolean {
  return text === "" || BLANK.test(text);
}

/** Whether a cell is a lone dash: no word at all, in columns where なし is an answer (参加費, 休み). */
export function isDash(text: string): boolean {
  return text === "" || DASH.test(text);
}

const SPECIAL = /[<\r\n（\u2F00-\u2FDF\uFF61-\uFF9F\u3099\u309A]/;
const DASH = /^[-－―—ー‐−–]+$/;
const BLANK = /^([-－―—ー‐−–]+|なし|無し|無|特になし|特に無し|特記事項なし|該当なし|N\/A|null)$/i;

function repaired(cell: string): string {
  return cell
    .replace(/<br\s*\/?>|（改行）|\r\n?/gi, "\n")
    .replace(
      /[\u2F00-\u2FDF]|[\uFF66\uFF6F-\uFF9F]*[\uFF66-\uFF6F\uFF71-\uFF9D][\uFF66-\uFF9F]*/g,
      (letters) => letters.normalize("NFKC"),
    )
    .replace(/[\u3040-\u30FF][\u3099\u309A]/g, (letters) => letters.normalize("NFC"))
    .replace(/[ \t　]+$/gm, "")
    .replace(/\n{2,}/g, "\n");
}

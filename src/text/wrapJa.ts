/**
 * The text with a zero-width space (U+200B) wherever a label may break: between words, never inside
 * one, never before closing marks or small kana, never after opening marks, never inside a number and
 * its counter. For drawing only: the plain text stays elsewhere for search, files and screen readers.
 * Limit: words are those of `Intl.Segmenter`; rare names may keep together that could have broken.
 */
export function wrapJa(text: string): string {
  const parts: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const before = parts.at(-1);
    if (before !== undefined && staysTogether(before, segment)) {
      parts[parts.length - 1] = before + segment;
    } else {
      parts.push(segment);
    }
  }
  return parts.join("\u200b");
}

const WORDS = new Intl.Segmenter("ja", { granularity: "word" });

/** 行頭禁則: marks, small kana and counters that may not begin a line. */
const NEVER_FIRST =
  /^[、。，．・：；？！」』）】〕〉》”’ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〜ん%％℃\])}]/u;
/** 行末禁則: opening brackets, the middle dot and 第. */
const NEVER_LAST = /[「『（【〔〈《“‘([{・第]$/u;
const DIGIT_LAST = /[0-9０-９]$/u;
const SHORT_KANA = /^[ぁ-ん]{1,2}$/u;
const ONE_LETTER = /^.$/u;
const ONE_HIRAGANA = /^[ぁ-ん]$/u;

function staysTogether(before: string, next: string): boolean {
  return (
    NEVER_FIRST.test(next) ||
    NEVER_LAST.test(before) ||
    SHORT_KANA.test(next) ||
    ONE_HIRAGANA.test(before) ||
    ONE_LETTER.test(next) ||
    (DIGIT_LAST.test(before) && /^\S{1,2}$/u.test(next))
  );
}

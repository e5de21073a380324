/**
 * The repeat code of DS-441 in Japanese words, where a text is nothing else: 13Mo = 第1・3月曜, 0We = 毎週水曜,
 * 6Fr = 最終金曜, 7Su = 隔週日曜; any other text comes back as it is.
 */
export function withoutRepeatCode(text: string): string {
  const code = text.normalize("NFKC");
  if (!/^(?:[0-7]*(?:Mo|Tu|We|Th|Fr|Sa|Su))+$/.test(code)) return text;
  return [...code.matchAll(/([0-7]*)([A-Z][a-z])/g)]
    .map((found) => wordsOf(found[1] ?? "", found[2] ?? ""))
    .join("、");
}

const SIGNS: Readonly<Record<string, string>> = {
  Mo: "月",
  Tu: "火",
  We: "水",
  Th: "木",
  Fr: "金",
  Sa: "土",
  Su: "日",
};

function wordsOf(digits: string, code: string): string {
  const day = `${SIGNS[code] ?? ""}曜`;
  if (digits === "" || digits === "0") return `毎週${day}`;
  if (digits === "7") return `隔週${day}`;
  return Array.from(digits, (digit) => `${digit === "6" ? "最終" : `第${digit}`}${day}`).join("・");
}

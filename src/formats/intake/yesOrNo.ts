/**
 * 有 or 無 as a cell says it: 有・あり・○・可・1・Y are true, 無・なし・×・不可・0・N are false, "unknown" is 不明,
 * △, 非公開, 9 or a blank; `null` = the cell says something else.
 */
export function yesOrNo(cell: string): boolean | "unknown" | null {
  const text = cell.normalize("NFKC").trim().toLowerCase();
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  return UNKNOWN.has(text) ? "unknown" : null;
}

const YES = words("有 有り あり ある ○ ◯ 〇 ◎ ● ✓ ✔ レ 可 可能 1 y yes true はい 対応 設置 設置済");
const NO = words("無 無し なし ない × ✕ ✖ ✗ x 不可 0 n no false いいえ 非対応 未設置");
const UNKNOWN = words("△ ▲ ? 不明 未確認 9 2 非公開 -").add("");

function words(text: string): Set<string> {
  return new Set(text.split(" ").map((word) => word.normalize("NFKC")));
}

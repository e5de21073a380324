const DATA_LOOKS: readonly RegExp[] = [
  /^[-+−△▲¥]?[\d,]*\.?\d+\s*(%|人|円|名|件|㎡|m2|世帯)?$/i,
  /^\d{1,4}[-/.年]\d{1,2}([-/.月]\d{1,2})?/,
  /^(令和|平成|昭和|[RHS])\s?(元|\d{1,2})[年.]/,
  /^(午前|午後)?\d{1,2}[:時]/,
  /^[(\d][\d()-]{5,}\d$/,
  /^https?:\/\//i,
  /^[\w.+-]+@[\w-]+\./,
  /丁目|番地|\d番(\d|$)|\d号$|[^\d\s]\d+-\d+(-\d+)?$/,
  /^(true|false|○|×|△|◯|◎|有|無|なし|あり|-)$/i,
];

/** Whether a cell looks like a value of a row (a number, date, phone, address …) rather than a heading. */
export function looksLikeData(cell: string): boolean {
  const text = cell.normalize("NFKC").trim();
  return DATA_LOOKS.some((look) => look.test(text));
}

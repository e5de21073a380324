/**
 * What a list is called, from the name of its file: without the ending and without what changes from edition
 * to edition. 「サロン一覧_令和8年度.xlsx」 → 「サロン一覧」
 */
export function listName(file: string): string {
  const bare = file
    .normalize("NFKC")
    .replace(/\.\w{2,7}$/, "")
    .replace(/(令和|平成|昭和|[RH](?=\d))?(\d+|元)(年度|年|月|日)|\d{2,}/g, "")
    .replace(/\(\s*\)|版$/g, "")
    .replace(/[_\-.\s]+(?=[_\-.\s])|^[_\-.\s]+|[_\-.\s]+$/g, "");
  return bare === "" ? file : bare;
}

/** Whether a sheet shows how to fill in another, by its name: 「入力例」「記入例」「見本」. Nobody wants its rows in the list. */
export function isExampleSheet(sheet: string | null): boolean {
  return sheet !== null && /(入力|記入|記載|作成)(例|要領|方法)|見本|サンプル/.test(sheet);
}

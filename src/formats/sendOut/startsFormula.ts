/** What a spreadsheet may take for a formula, with any number of `'` in front. */
export const STARTS_FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

import { STARTS_FORMULA } from "./startsFormula.ts";

/**
 * A cell as a spreadsheet will not run it: one `'` in front of what begins with = + - @, their full-width
 * forms, a tab, a line break or NUL. A lone dash is no formula and stays. `undone` takes the `'` away again:
 * text that begins so already gets one more, so that every text comes back as it was.
 * For cells of text only; figures are written as figures. Source: OWASP CSV Injection, ASVS 1.2.10.
 */
export function neutralised(text: string): string {
  return STARTS_FORMULA.test(text) && !LONE_DASH.test(text) ? `'${text}` : text;
}

const LONE_DASH = /^[-－]$/;

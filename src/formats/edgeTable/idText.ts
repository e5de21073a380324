import { propertyText } from "../table/propertyText.ts";

/** An id as it is compared: 12, "12" and "12.0" (a number that passed through a spreadsheet) are one. */
export function idText(value: unknown): string {
  return propertyText(value)
    .normalize("NFKC")
    .trim()
    .replace(/^(-?\d+)\.0+$/, "$1");
}

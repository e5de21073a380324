/** A property as text: numbers and booleans written out, anything else of no text is "". */
export function propertyText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

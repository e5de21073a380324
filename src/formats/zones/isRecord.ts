/** Whether a value read from JSON has members that can be asked for; a list counts, and has none of them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

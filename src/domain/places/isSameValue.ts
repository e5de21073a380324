/**
 * Whether two plain values say the same: texts, numbers, lists in their order, and records in any. A part
 * that is `undefined` is as one that is not there.
 */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const first: Record<string, unknown> = { ...one };
  const second: Record<string, unknown> = { ...other };
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...keys].every((key) => isSameValue(first[key], second[key]));
}

/**
 * What a value says, as one text: two values with the same text differ in width, spaces, kinds of dashes or
 * the order of their keys only. Never shown.
 */
export function saidText(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(foldedWords(value));
  if (Array.isArray(value)) return `[${value.map(saidText).join()}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .map(([key, part]) => `${JSON.stringify(key)}:${saidText(part)}`)
    .sort()
    .join()}}`;
}

function foldedWords(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[〜～]/g, "~")
    .replaceAll(/[‐‑‒–—―−]/g, "-")
    .replaceAll(/\s/g, "");
}

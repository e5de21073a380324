/** A piece of a page whose texts are escaped. Made by `markup` alone. */
export interface Markup {
  readonly html: string;
}

type MarkupPart = string | number | Markup | null | readonly MarkupPart[];

/**
 * A piece of a page: what stands in the template is HTML, every text put into it is escaped, for between tags and
 * inside quoted attributes alike. Pieces and lists of pieces go in as they are; `null` is nothing.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  const html = template.map((text, i) => (i === 0 ? text : `${htmlOf(parts[i - 1]!)}${text}`));
  return { html: html.join("") };
}

function htmlOf(part: MarkupPart): string {
  if (part === null) return "";
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return "html" in part ? part.html : part.map(htmlOf).join("");
}

/** Controls that HTML cannot hold are left out; halves of a character become U+FFFD when they are written. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (letter) => (/[\t\n\r]/.test(letter) ? letter : ""))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

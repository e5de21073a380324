const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/**
 * The text of a piece of HTML: a line for each block and <br>, cells of a table apart by a tab, tags
 * left out, entities resolved. Text without tags stays as it is. Nothing of it is ever shown as HTML.
 */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  const text = /<[a-z/!]/i.test(html) ? withoutTags(html) : html;
  return text
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/gi, (entity, name: string) => resolved(name) ?? entity)
    .trim();
}

/** Every pattern stops at the next bracket, so that no text costs more than its length. */
function withoutTags(html: string): string {
  return html
    .replace(/<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi, "")
    .replace(/\s+/g, " ")
    .replace(/<\/t[dh] ?> ?(?=<t[dh])/gi, "\t")
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h\d)\b[^<>]*> ?/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/ ?\n[ \n]*/g, "\n");
}

function resolved(name: string): string | null {
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? null;
  const isHex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

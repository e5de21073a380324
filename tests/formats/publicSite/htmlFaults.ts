const VOID = new Set(["meta", "link", "br", "hr", "img", "input"]);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z:-]+(?:="[^"<]*")?)*)\s*(\/?)>/gi;

/**
 * What is wrong with a page: tags that are not closed in order, an attribute given twice, a bare `<` or `&`, a
 * missing title or language. Empty where nothing was found.
 * LIMIT: it knows no rules about which element may stand in which.
 */
export function htmlFaults(page: string): string[] {
  const faults: string[] = [];
  if (!page.startsWith("<!doctype html>")) faults.push("no doctype");
  if (!/<html lang="[a-z]+">/.test(page)) faults.push("no language");
  if ((page.match(/<title>[^<]+<\/title>/g) ?? []).length !== 1) faults.push("not one title");
  if ((page.match(/<h1>/g) ?? []).length > 1) faults.push("more than one h1");
  const open: string[] = [];
  for (const [, end, name, attributes, selfClosed] of page.matchAll(TAG)) {
    const element = name!.toLowerCase();
    const named = attributes!
      .replaceAll(/="[^"]*"/g, "")
      .trim()
      .split(/\s+/);
    if (new Set(named).size !== named.length) faults.push(`an attribute twice: ${attributes!}`);
    if (VOID.has(element) || selfClosed === "/") continue;
    if (end === "") open.push(element);
    else if (open.pop() !== element) faults.push(`</${element}> closes another one`);
  }
  if (open.length > 0) faults.push(`not closed: ${open.join(", ")}`);
  const texts = page.replace("<!doctype html>", "").replaceAll(TAG, "");
  if (/[<>]/.test(texts)) faults.push("a bare < or >");
  if (/&(?!(?:[a-z]+|#\d+);)/.test(page)) faults.push("a bare &");
  return faults;
}

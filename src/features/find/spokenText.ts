/**
 * The text of a part of a page as it is to be read aloud: without furigana (the voice knows the readings), drawings,
 * and what is pressed; a full stop between blocks, so that the voice pauses.
 */
export function spokenText(content: Element): string {
  const copy = document.createElement("div");
  copy.append(content.cloneNode(true));
  for (const silent of copy.querySelectorAll(SILENT)) silent.remove();
  for (const block of copy.querySelectorAll("h1, h2, h3, p, li, dt, dd, td, th"))
    block.append("。");
  return (copy.textContent ?? "").replaceAll(/\s+/g, " ").replaceAll(/[。.]([\s。]*。)+/g, "。");
}

const SILENT = "rt, rp, svg, button, nav, details, script, [aria-hidden=true], [data-silent]";

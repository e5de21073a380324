/** A text as it stands in XML, between tags or in an attribute; line breaks stay, controls are left out. */
export function escapedXml(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (letter) => (/[\t\n\r]/.test(letter) ? letter : ""))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

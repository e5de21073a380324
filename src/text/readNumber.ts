/** A number as people type it, full-width digits and commas included; `null` if it is not one. */
export function readNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replaceAll(",", "").trim();
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

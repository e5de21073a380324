/** A whole number from 0 as people type it, full-width digits and commas included; `null` = it is none. */
export function readCount(text: string): number | null {
  const plain = text.normalize("NFKC").replaceAll(/[,\s]/g, "");
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}

/** What a telephone dials for a number as people write it: figures and a leading +, before any 内線. */
export function dialled(phone: string): string {
  const [number = ""] = phone.normalize("NFKC").trim().split("内線");
  const figures = number.replaceAll(/\D/g, "");
  return number.startsWith("+") ? `+${figures}` : figures;
}

/** Whether a text can be dialled as people write it: figures, hyphens of any width, brackets, 内線. */
export function isDialable(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  return (
    /^[\d+()\-‐−ー ]+(?:内線 ?\d+)?\)?$/.test(plain) && plain.replaceAll(/\D/g, "").length >= 3
  );
}

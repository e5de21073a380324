/** A phone number as it is kept, and whether the zero that Excel takes away was put back. */
export interface CellPhone {
  readonly phone: string;
  readonly zeroRestored: boolean;
}

/**
 * A phone number from a cell: figures and hyphens of any width become `0466-25-1111`; words around them
 * stay. Nine figures, or ten that begin with 7, 8 or 9, without a zero in front have lost it in Excel.
 * Numbers without an area code stay as they are.
 */
export function phoneOfCell(text: string): CellPhone {
  const phone = text
    .replace(/[０-９Ａ-Ｚａ-ｚ（）＋]/g, (letter) => letter.normalize("NFKC"))
    .replace(/(?<=[\d)])\s?[－‐‑‒–—―−ーｰ]\s?(?=[\d(])/g, "-");
  const figures = phone.replace(/-/g, "");
  if (/^[1-9]\d{8}$/.test(figures) || /^[789]0\d{8}$/.test(figures)) {
    return { phone: `0${phone}`, zeroRestored: true };
  }
  return { phone, zeroRestored: false };
}

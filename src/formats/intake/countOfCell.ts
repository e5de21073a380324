/** A whole number with its unit (20名, １５人, 約30人) as a number; `null` = words, a range, or several numbers. */
export function countOfCell(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[,\s]/g, "");
  const found =
    /^(?:約|およそ|定員|(?:申込|当日)?先着)?(\d{1,7})(?:\.0+)?(?:人|名|席|回|件|世帯)?(?:程度|まで|前後)?$/.exec(
      plain,
    );
  return found ? Number(found[1]) : null;
}

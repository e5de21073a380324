/** 「1,330」. Whole numbers with commas; a number that is not whole keeps one decimal. */
export function numberText(value: number): string {
  return Number.isInteger(value) ? WHOLE.format(value) : ONE_DECIMAL.format(value);
}

const WHOLE = new Intl.NumberFormat("ja-JP", { maximumFractionDigits: 0 });
const ONE_DECIMAL = new Intl.NumberFormat("ja-JP", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

import { STARTS_FORMULA } from "./startsFormula.ts";

/** The text that `neutralised` was given: exactly one `'` less where it stands before what begins a formula. */
export function undone(cell: string): string {
  return cell.startsWith("'") && STARTS_FORMULA.test(cell) ? cell.slice(1) : cell;
}

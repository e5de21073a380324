/** Several values in one cell: joined with half-width `;`, which no value may then hold itself. */
export function standardList(values: readonly string[] = []): string {
  return values.map((value) => value.replaceAll(";", "；")).join(";");
}

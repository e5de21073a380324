/** A table as text: `rows[i]` stands in row `firstRow + i` of the file, as a person counts them. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly firstRow: number;
}

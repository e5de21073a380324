/** One thing of a map file: its attributes as text, in the order of the file, and where it lies. */
export interface MapRecord {
  /** Its number in the file, from 1. */
  readonly row: number;
  /** Columns that are named by the format and by the file never share a name. */
  readonly cells: ReadonlyMap<string, string>;
  readonly point: { readonly lng: number; readonly lat: number } | null;
  /** What it is drawn as, where that is no point. */
  readonly shape: string | null;
}

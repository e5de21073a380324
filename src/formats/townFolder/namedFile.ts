/** A file as a person gave it: its name, for what is said of it, and what stands in it. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A text file of addresses: its own name, and the names of the folders and zips it lies in. */
export interface AddressText {
  readonly name: string;
  readonly folders: readonly string[];
  readonly text: string;
}

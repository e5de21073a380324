/** Where a town is opened from: files beside the page, or bytes that the person gave. */
export type TownSource =
  | { readonly kind: "url"; readonly baseUrl: string }
  | { readonly kind: "zip"; readonly bytes: Uint8Array }
  | { readonly kind: "files"; readonly files: readonly NamedBytes[] };

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

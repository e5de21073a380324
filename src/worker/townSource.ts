/** Where a town is opened from: files beside the page, or a zip or folder that the person gave. */
export type TownSource =
  | { readonly kind: "url"; readonly baseUrl: string }
  | { readonly kind: "zip"; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly kind: "folder";
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
    };

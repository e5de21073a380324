/** A file of the site: its path from the root, and the beginning of its SHA-256 in hexadecimal. */
export type SiteFile = readonly [path: string, digest: string];

/** All files of one edition of the site that are kept for days without a signal. */
export interface SiteFiles {
  /** Without these the edition is of no use. */
  readonly first: readonly SiteFile[];
  /** Kept as far as the signal goes. */
  readonly rest: readonly SiteFile[];
  /** Kept once they were shown: slices of the font. */
  readonly onUse: readonly SiteFile[];
}

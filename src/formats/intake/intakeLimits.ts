/**
 * What a list may be at most, so that no file stops the page (OWASP ASVS 5.0, 5.2): far above any
 * town's list, below what a browser cannot hold.
 */
export const INTAKE_LIMITS = {
  fileBytes: 200_000_000,
  unpackedBytes: 400_000_000,
  /** Unpacked to packed; sheets of numbers reach 40. */
  unpackedRatio: 200,
  rows: 200_000,
  columns: 1_000,
  /** Rows by columns, blank ones too: a list of 200,000 rows may have 100 columns. */
  cells: 20_000_000,
  /** As many as Excel keeps in a cell. */
  cellCharacters: 32_767,
  zipEntries: 10_000,
} as const;

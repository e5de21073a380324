/** The part of encoding-japanese without its tables of characters, which are ten times as large as the rest. */
export function isJIS(bytes: Uint8Array): boolean;
export function isEUCJP(bytes: Uint8Array): boolean;
